import type { Core } from '@strapi/strapi';
import { isPlainEntry, momentOf, textOf } from '../publishing-rules/plain-entry';
import { referredTypes } from './referred-types';

/** What is published, without what it says: a reader finds out by it what has changed. */
export interface ContentState {
  /**
   * By the uid of the type and the document: a text that is another one after every change of the
   * entry. Strapi writes a published entry as a new row.
   */
  readonly entries: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The same of the files of the media library, by document. */
  readonly files: Readonly<Record<string, string>>;
  /** Types whose entries a type refers to, by uid: such an entry shows when another appears or goes. */
  readonly refersTo: Readonly<Record<string, readonly string[]>>;
}

const FILE = 'plugin::upload.file';
/** Not content: see the folder `api`. */
const INTERNAL = [
  'api::notice.notice',
  'api::planned-change.planned-change',
  'api::entry-version.entry-version',
];

/** The state of all content that the site may show, from a few columns of each table. */
export async function contentState(strapi: Core.Strapi): Promise<ContentState> {
  const types = Object.values(strapi.contentTypes).filter(
    ({ uid }) => uid.startsWith('api::') && !INTERNAL.includes(uid),
  );
  const entries: Record<string, Record<string, string>> = {};
  for (const { uid } of types) {
    entries[uid] = await statesOf(strapi, uid, { publishedAt: { $notNull: true } });
  }
  const components = Object.fromEntries(Object.entries(strapi.components));
  const refersTo = Object.fromEntries(
    types.map((type) => [type.uid, referredTypes(type.attributes, components)]),
  );
  return { entries, files: await statesOf(strapi, FILE, {}), refersTo };
}

async function statesOf(
  strapi: Core.Strapi,
  uid: string,
  where: Readonly<Record<string, unknown>>,
): Promise<Record<string, string>> {
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where, select: ['id', 'documentId', 'updatedAt'] });
  const states: Record<string, string> = {};
  for (const row of rows) {
    if (!isPlainEntry(row)) continue;
    states[textOf(row, 'documentId')] = `${String(row['id'])} ${momentOf(row, 'updatedAt')}`;
  }
  return states;
}
