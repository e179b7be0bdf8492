import type { Core } from '@strapi/strapi';
import { type Holder, rowsUsingFile } from '../outbox/media-use';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';

/** An entry that uses a file, with the attributes by which its two versions do. */
export interface EntryUsingFile {
  readonly uid: string;
  readonly documentId: string;
  /** Its draft if that uses the file, else what is published; with its author, by whom some rights go. */
  readonly entry: PlainEntry;
  readonly attributes: readonly string[];
  readonly isSeen: boolean;
  /** Whether the version that is written on uses it; the same as `isSeen` for a type without drafts. */
  readonly isInDraft: boolean;
}

/** Every entry that uses a file, seen by visitors or not: one for the two versions of a document. */
export async function entriesUsingFile(
  strapi: Core.Strapi,
  fileId: number,
): Promise<EntryUsingFile[]> {
  const found = new Map<string, EntryUsingFile>();
  for (const holder of await rowsUsingFile(strapi, fileId)) {
    const use = await readUse(strapi, holder);
    if (use === null) continue;
    const key = `${use.uid} ${use.documentId}`;
    const other = found.get(key);
    found.set(key, other === undefined ? use : merged(other, use));
  }
  return [...found.values()];
}

async function readUse(
  strapi: Core.Strapi,
  { uid, id, attribute }: Holder,
): Promise<EntryUsingFile | null> {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  if (type === undefined) return null;
  const entry: unknown = await strapi.db
    .query(type.uid)
    .findOne({ where: { id }, populate: { createdBy: true } });
  if (!isPlainEntry(entry)) return null;
  const hasDrafts = type.options?.draftAndPublish === true;
  const isPublished = entry['publishedAt'] !== null;
  return {
    uid,
    documentId: textOf(entry, 'documentId'),
    entry,
    attributes: [attribute],
    isSeen: !hasDrafts || isPublished,
    isInDraft: !hasDrafts || !isPublished,
  };
}

function merged(one: EntryUsingFile, other: EntryUsingFile): EntryUsingFile {
  return {
    ...one,
    entry: one.isInDraft ? one.entry : other.entry,
    attributes: [...new Set([...one.attributes, ...other.attributes])],
    isSeen: one.isSeen || other.isSeen,
    isInDraft: one.isInDraft || other.isInDraft,
  };
}
