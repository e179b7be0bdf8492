import type { Difference } from './differences';

/** A kept version beside an entry: finished Polish sentences. */
export interface VersionLine {
  readonly id: number;
  /** 'dziś, 14:32', '12 grudnia, 9:05' */
  readonly when: string;
  /** What was done, and by whom. */
  readonly deed: string;
  /** When it was published; null when it never was. */
  readonly wentOut: string | null;
  /** The labels of the fields that were changed: 'Tytuł, Terminy'; '' when that is not known. */
  readonly changed: string;
  /** Whether the draft holds just this. */
  readonly isPresent: boolean;
}

/** What the panel shows beside an entry. */
export interface VersionsView {
  readonly mayRestore: boolean;
  readonly versions: readonly VersionLine[];
  readonly askAgainAfter: null;
}

/** What an editor should know before a version is brought back. */
export interface RestorationView {
  /** What will happen, in Polish. */
  readonly sentence: string;
  /** What differs now: `before` is the present state, `after` that of the version. */
  readonly differences: readonly Difference[];
  /** What cannot come back, one sentence each. */
  readonly lost: readonly string[];
  readonly askAgainAfter: null;
}

/** What became of a restoration. */
export interface Restored {
  readonly sentence: string;
  /** Where the panel edits the entry. */
  readonly path: string;
}

/** An entry that was deleted and can be brought back. */
export interface DeletedLine {
  /** Where to ask for its restoration. */
  readonly restorePath: string;
  readonly name: string;
  /** When it was deleted, by whom, and until when it is kept. */
  readonly sentence: string;
  /** Whether visitors see it as soon as it is back. */
  readonly isLiveAtOnce: boolean;
}

/** What the page „Usunięte wpisy” shows. */
export interface DeletedEntriesView {
  readonly headline: string;
  readonly entries: readonly DeletedLine[];
  readonly askAgainAfter: null;
}
