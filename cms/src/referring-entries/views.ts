/** A published entry that refers to another, and where the panel edits it. */
export interface ReferringEntry {
  readonly name: string;
  readonly path: string;
}

/** Entries that refer to another in the same way. */
export interface ReferringGroup {
  /** What becomes of the reference once the other entry is gone: Polish sentences. */
  readonly consequence: string;
  readonly entries: readonly ReferringEntry[];
}

/** What an editor should know before an entry is withdrawn or deleted; no groups: nothing refers to it. */
export interface ReferringEntriesView {
  readonly groups: readonly ReferringGroup[];
  readonly askAgainAfter: null;
}
