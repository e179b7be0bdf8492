import type { Core } from '@strapi/strapi';
import { isPlainEntry } from '../publishing-rules/plain-entry';

/** A row that uses a file, or holds a component that does. */
type Holder = { uid: string; id: number };
/** The join tables of a type's components carry these columns, whatever the type. */
const OWNER = 'entity_id';
const COMPONENT = 'cmp_id';
const COMPONENT_TYPE = 'component_type';

/**
 * Whether visitors can see a file: climbs from the rows that use it to the entries that hold them, and
 * asks whether one of these is published or of a type without drafts. A file that stands inside a
 * rich text leaves no relation; it is found by its name there and counts as seen.
 */
export async function isUsedInPublished(strapi: Core.Strapi, fileId: number): Promise<boolean> {
  let holders = await usersOf(strapi, fileId);
  while (holders.length > 0) {
    for (const holder of holders) {
      if (await isSeen(strapi, holder)) return true;
    }
    const owners = await Promise.all(holders.map((holder) => ownersOf(strapi, holder)));
    holders = owners.flat();
  }
  return isNamedInRichText(strapi, fileId);
}

async function usersOf(strapi: Core.Strapi, fileId: number): Promise<Holder[]> {
  const rows: unknown[] = await strapi.db
    .query('files_related_mph')
    .findMany({ where: { file_id: fileId } });
  return rows.filter(isPlainEntry).map((row) => ({
    uid: String(row['related_type']),
    id: Number(row['related_id']),
  }));
}

async function isSeen(strapi: Core.Strapi, { uid, id }: Holder): Promise<boolean> {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  if (type === undefined || !uid.startsWith('api::')) return false;
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
        return rows
          .filter(isPlainEntry)
          .map((row) => ({ uid: schema.uid, id: Number(row[OWNER]) }));
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

async function isNamedInRichText(strapi: Core.Strapi, fileId: number): Promise<boolean> {
  const file: unknown = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id: fileId } });
  const hash = isPlainEntry(file) ? file['hash'] : null;
  if (typeof hash !== 'string' || hash === '') return false;
  const schemas = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  for (const schema of schemas) {
    const { tableName, attributes } = strapi.db.metadata.get(schema.uid);
    for (const [name, attribute] of Object.entries<unknown>(schema.attributes)) {
      if (!isPlainEntry(attribute) || attribute['type'] !== 'blocks') continue;
      const column = attributes[name];
      const columnName =
        column !== undefined && 'columnName' in column ? column.columnName : undefined;
      const row = await strapi.db.transaction(({ trx }) =>
        trx(tableName)
          .whereRaw('cast(?? as text) like ?', [columnName ?? name, `%${hash}%`])
          .first('id'),
      );
      if (row !== undefined) return true;
    }
  }
  return false;
}
