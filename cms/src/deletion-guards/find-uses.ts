import type { Core } from '@strapi/strapi';
import { type Holder, publishedEntriesOf, publishedUsesOfFile } from '../outbox/media-use';
import { editPath } from '../panel/panel-paths';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import type { Use } from './refuse-deletion';

/** A published entry that uses something, and where the panel edits it. */
export interface PublishedUse extends Use {
  readonly uid: string;
  readonly documentId: string;
  readonly path: string;
}

/** The entries through which visitors see a file. */
export async function usesOfFile(strapi: Core.Strapi, fileId: number): Promise<PublishedUse[]> {
  return usesByHolders(strapi, await publishedUsesOfFile(strapi, fileId));
}

/** The published entries that point to a document, from a field of their own or of a component. */
export async function usesOfDocument(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<PublishedUse[]> {
  const holders: Holder[] = [];
  for (const schema of [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ]) {
    for (const attribute of relationsTo(schema.attributes, uid)) {
      // Strapi gives every type a relation to its own translations; a document does not hold itself.
      const others = schema.uid === uid ? { documentId: { $ne: documentId } } : {};
      const rows: unknown[] = await strapi.db
        .query(schema.uid)
        .findMany({ select: ['id'], where: { [attribute]: { documentId }, ...others } });
      holders.push(
        ...rows
          .filter(isPlainEntry)
          .map((row) => ({ uid: schema.uid, id: Number(row['id']), attribute })),
      );
    }
  }
  return usesByHolders(strapi, await publishedEntriesOf(strapi, holders));
}

function relationsTo(attributes: object, uid: string): string[] {
  return Object.entries(attributes).flatMap(([name, attribute]: [string, unknown]) =>
    isPlainEntry(attribute) && attribute['type'] === 'relation' && attribute['target'] === uid
      ? [name]
      : [],
  );
}

/** The entries that published rows belong to, by what an editor calls them. */
export function usesByHolders(
  strapi: Core.Strapi,
  holders: readonly Holder[],
): Promise<PublishedUse[]> {
  return Promise.all(
    holders.map(async ({ uid, id }) => {
      const row: unknown = await strapi.db.query(uid).findOne({ where: { id } });
      const entry = isPlainEntry(row) ? row : {};
      const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
      const list = type?.info.displayName ?? uid;
      const documentId = textOf(entry, 'documentId');
      const path = editPath({ uid, isSingle: type?.kind === 'singleType' }, documentId);
      return { uid, documentId, path, list, title: titleOf(entry) || list };
    }),
  );
}

function titleOf(entry: PlainEntry): string {
  return textOf(entry, 'title') || textOf(entry, 'name');
}
