import type { Core } from '@strapi/strapi';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import { isNamed, keptFields } from './content-of-entry';
import { dataToRestore, type Restoration, type Today } from './data-to-restore';
import type { WholeVersion } from './entry-version';
import { restoring } from './keep-versions';
import type { ContentReader } from './read-content';
import { openVersions } from './version-table';

/** What would come back of a version by the content as it is today, and what would not. */
export async function planRestoration(
  strapi: Core.Strapi,
  reader: ContentReader,
  { entry, content }: WholeVersion,
): Promise<Restoration> {
  return dataToRestore(await todayFor(strapi, reader, entry, content), entry.uid, content);
}

/**
 * Writes a version back as the draft of its entry, in one transaction; an entry that was deleted comes
 * back with it. Publishes nothing, but a type without drafts is live at each save.
 *
 * @param authorId of the person who restores, in Strapi's table of users
 * @returns what could not come back
 * @throws errors.ValidationError when the rules of a save refuse it; then nothing is changed
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  reader: ContentReader,
  version: WholeVersion,
  authorId: unknown,
): Promise<readonly string[]> {
  const { uid, documentId } = version.entry;
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  if (type === undefined) throw new Error(`There is no type ${uid} to restore a version of.`);
  return strapi.db.transaction(async () => {
    const { data, lost } = await planRestoration(strapi, reader, version);
    const isThere = (await reader.read(version.entry)) !== null;
    const written = { ...data, updatedBy: authorId };
    // Strapi types the data of each type of content; this is data of one that is known by name only.
    const documents: Documents = strapi.documents(type.uid) as unknown as Documents;
    await restoring(() =>
      isThere
        ? documents.update({ documentId, data: written })
        : documents.create({ data: { ...written, documentId, createdBy: authorId } }),
    );
    await openVersions(strapi).unmarkDeleted(version.entry);
    return lost;
  });
}

interface Documents {
  update(change: { readonly documentId: string; readonly data: PlainEntry }): Promise<unknown>;
  create(change: { readonly data: PlainEntry }): Promise<unknown>;
}

async function todayFor(
  strapi: Core.Strapi,
  reader: ContentReader,
  { uid, documentId }: WholeVersion['entry'],
  content: PlainEntry,
): Promise<Today> {
  const structure = reader.structure();
  const named = namedIn(content);
  const files = await idsOfFiles(
    strapi,
    named.filter((id) => typeof id === 'number'),
  );
  const entries = await idsOfEntries(
    strapi,
    named.filter((id) => typeof id === 'string'),
  );
  const taken = new Set<string>();
  for (const [attribute, { kind }] of keptFields(structure, uid)) {
    const address = textOf(content, attribute);
    if (kind !== 'uid' || address === '') continue;
    const where = { [attribute]: address, documentId: { $ne: documentId } };
    if ((await strapi.db.query(uid).count({ where })) > 0) taken.add(address);
  }
  return {
    structure,
    valuesOf: (of, attribute) => enumerated(strapi, of, attribute),
    hasFile: (id) => files.has(id),
    hasEntry: (id) => entries.has(id),
    isAddressTaken: (slug) => taken.has(slug),
  };
}

/** The ids of all files (numbers) and entries (texts) that a content names. */
function namedIn(value: unknown): (number | string)[] {
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (isNamed(value)) return [value.id];
  return isPlainEntry(value) ? Object.values(value).flatMap(namedIn) : [];
}

async function idsOfFiles(strapi: Core.Strapi, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows: unknown[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['id'], where: { id: { $in: ids } } });
  return new Set(rows.filter(isPlainEntry).map((row) => Number(row['id'])));
}

async function idsOfEntries(strapi: Core.Strapi, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  if (ids.length === 0) return found;
  for (const { uid } of Object.values(strapi.contentTypes)) {
    if (!uid.startsWith('api::')) continue;
    const rows: unknown[] = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId'], where: { documentId: { $in: ids } } });
    for (const row of rows.filter(isPlainEntry)) found.add(textOf(row, 'documentId'));
  }
  return found;
}

function enumerated(strapi: Core.Strapi, uid: string, attribute: string): readonly string[] | null {
  const schemas = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  const schema = schemas.find((candidate) => candidate.uid === uid);
  const found: unknown = Object.entries(schema?.attributes ?? {}).find(
    ([name]) => name === attribute,
  )?.[1];
  const values = isPlainEntry(found) ? found['enum'] : null;
  return Array.isArray(values) ? values.map(String) : null;
}
