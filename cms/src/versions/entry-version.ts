import { isPlainEntry, momentOf, type PlainEntry, textOf } from '../publishing-rules/plain-entry';

/**
 * What brought a version about: a save, the draft put back to what is published, a restoration. `found`
 * is the state before the first change that was followed.
 */
export const VERSION_ACTIONS = ['found', 'save', 'discard', 'restore'] as const;
export type VersionAction = (typeof VERSION_ACTIONS)[number];

/** The entry a version is of. */
export interface EntryKey {
  readonly uid: string;
  readonly documentId: string;
}

/** What somebody did, and when, in milliseconds since 1970; `by` is '' when nobody's name is known. */
export interface Deed {
  readonly at: number;
  readonly by: string;
}

/** A version of an entry, without its content. */
export interface EntryVersion {
  readonly id: number;
  readonly entry: EntryKey;
  readonly title: string;
  readonly action: VersionAction;
  readonly made: Deed;
  /** When it was published last; null when it never was. */
  readonly wentOut: Deed | null;
  /** When the entry was deleted, on its last version; null while it is there. */
  readonly deleted: Deed | null;
  readonly contentHash: string;
  /** The attributes in which it differs from the version before. */
  readonly changed: readonly string[];
}

/** A version with what the entry held, as `contentOf` gives it. */
export interface WholeVersion extends EntryVersion {
  readonly content: PlainEntry;
}

/**
 * Reads a row of the table of versions, its content left out.
 * @throws Error when it is none: nobody but this module writes them
 */
export function readEntryVersion(row: unknown): EntryVersion {
  if (!isPlainEntry(row)) throw new Error('A version is no record.');
  const action = VERSION_ACTIONS.find((name) => name === row['action']);
  const made = deedOf(row, 'made');
  if (action === undefined || made === null) {
    throw new Error(`The version ${String(row['id'])} is malformed.`);
  }
  const changed: unknown = row['changed'];
  return {
    id: Number(row['id']),
    entry: { uid: textOf(row, 'entryType'), documentId: textOf(row, 'entryId') },
    title: textOf(row, 'title'),
    action,
    made,
    wentOut: deedOf(row, 'wentOut'),
    deleted: deedOf(row, 'deleted'),
    contentHash: textOf(row, 'contentHash'),
    changed: Array.isArray(changed) ? changed.map(String) : [],
  };
}

/**
 * Reads a row of the table of versions with its content.
 * @throws Error when it is none
 */
export function readWholeVersion(row: unknown): WholeVersion {
  const content = isPlainEntry(row) ? row['content'] : null;
  if (!isPlainEntry(content)) throw new Error('A version has no content.');
  return { ...readEntryVersion(row), content };
}

function deedOf(row: PlainEntry, name: string): Deed | null {
  const at = momentOf(row, `${name}At`);
  return at === null ? null : { at, by: textOf(row, `${name}By`) };
}
