import type { Core } from '@strapi/strapi';
import { isPlainEntry } from '../publishing-rules/plain-entry';

/** A row that uses something, or holds a component that does, and the attribute it does so by. */
export type Holder = { uid: string; id: number; attribute: string };
/** The join tables of a type's components carry these columns, whatever the type. */
const OWNER = 'entity_id';
const COMPONENT = 'cmp_id';
const COMPONENT_TYPE = 'component_type';

/** Whether visitors can see a file. */
export async function isUsedInPublished(strapi: Core.Strapi, fileId: number): Promise<boolean> {
  return (await publishedUsesOfFile(strapi, fileId)).length > 0;
}

/** The entries through which visitors see a file. */
export async function publishedUsesOfFile(strapi: Core.Strapi, fileId: number): Promise<Holder[]> {
  return publishedEntriesOf(strapi, await usersOf(strapi, fileId));
}

/** The rows of entries that use a file, drafts among them: once for each attribute that leads to it. */
export async function rowsUsingFile(strapi: Core.Strapi, fileId: number): Promise<Holder[]> {
  return entriesAbove(strapi, await usersOf(strapi, fileId));
}

/**
 * Climbs from rows to the entries that hold them, and keeps the entries that visitors can see: those
 * published or of a type without drafts. Each is named once.
 */
export async function publishedEntriesOf(
  strapi: Core.Strapi,
  users: readonly Holder[],
): Promise<Holder[]> {
  const seen = new Map<string, Holder>();
  for (const holder of await entriesAbove(strapi, users)) {
    if (await isSeen(strapi, holder)) seen.set(`${holder.uid} ${holder.id}`, holder);
  }
  return [...seen.values()];
}

async function entriesAbove(strapi: Core.Strapi, users: readonly Holder[]): Promise<Holder[]> {
  const entries = new Map<string, Holder>();
  let holders = users;
  while (holders.length > 0) {
    for (const holder of holders) {
      if (!holder.uid.startsWith('api::')) continue;
      entries.set(`${holder.uid} ${holder.id} ${holder.attribute}`, holder);
    }
    const owners = await Promise.all(holders.map((holder) => ownersOf(strapi, holder)));
    holders = owners.flat();
  }
  return [...entries.values()];
}

async function usersOf(strapi: Core.Strapi, fileId: number): Promise<Holder[]> {
  const rows: unknown[] = await strapi.db
    .query('files_related_mph')
    .findMany({ where: { file_id: fileId } });
  return rows.filter(isPlainEntry).map((row) => ({
    uid: String(row['related_type']),
    id: Number(row['related_id']),
    attribute: String(row['field']),
  }));
}

async function isSeen(strapi: Core.Strapi, { uid, id }: Holder): Promise<boolean> {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  if (type === undefined) return false;
  if (type.options?.draftAndPublish !== true) return true;
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id } });
  return isPlainEntry(row) && row['publishedAt'] !== null;
}

async function ownersOf(strapi: Core.Strapi, { uid, id }: Holder): Promise<Holder[]> {
  if (!Object.hasOwn(strapi.components, uid)) return [];
  const schemas = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  const found = await Promise.all(
    schemas
      .filter((schema) => holdsComponent(schema.attributes, uid))
      .map(async (schema) => {
        const table = componentTable(strapi, schema.uid);
        const rows: unknown[] = await strapi.db
          .query(table)
          .findMany({ where: { [COMPONENT]: id, [COMPONENT_TYPE]: uid } });
        return rows.filter(isPlainEntry).map((row) => ({
          uid: schema.uid,
          id: Number(row[OWNER]),
          attribute: String(row['field']),
        }));
      }),
  );
  return found.flat();
}

function holdsComponent(attributes: object, uid: string): boolean {
  return Object.values(attributes).some(
    (attribute: unknown) =>
      isPlainEntry(attribute) &&
      (attribute['component'] === uid ||
        (Array.isArray(attribute['components']) && attribute['components'].includes(uid))),
  );
}

function componentTable(strapi: Core.Strapi, uid: string): string {
  const { identifiers } = strapi.db.metadata;
  const collection = strapi.db.metadata.get(uid).tableName;
  return identifiers.getNameFromTokens([
    { name: collection, compressible: true },
    { name: 'components', shortName: 'cmps', compressible: false },
  ]);
}
