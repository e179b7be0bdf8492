import { type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import type { PublishedType } from './published-content';

type Type = Pick<PublishedType, 'uid' | 'isSingle'>;

/** Where the panel edits an entry. */
export function editPath({ uid, isSingle }: Type, entry: PlainEntry | null): string {
  if (isSingle) return `/content-manager/single-types/${uid}`;
  const list = `/content-manager/collection-types/${uid}`;
  return entry === null ? list : `${list}/${encodeURIComponent(textOf(entry, 'documentId'))}`;
}

/** Where the panel lists the entries of a type that carry the mark of example content. */
export function examplesPath({ uid }: Type): string {
  return `/content-manager/collection-types/${uid}?filters[$and][0][example][$eq]=true`;
}
