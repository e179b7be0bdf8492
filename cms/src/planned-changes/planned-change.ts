import { isPlainEntry, momentOf, numberOf, textOf } from '../publishing-rules/plain-entry';

/** What can be planned for an entry, in the order of its life. */
export const PLANNED_ACTIONS = ['publish', 'unpublish'] as const;
export type PlannedAction = (typeof PLANNED_ACTIONS)[number];

/** The entry a plan is about. */
export interface EntryKey {
  readonly uid: string;
  readonly documentId: string;
}

/** A change that the panel makes by itself; moments in milliseconds since 1970. */
export interface PlannedChange {
  readonly id: number;
  readonly entry: EntryKey;
  readonly title: string;
  readonly action: PlannedAction;
  readonly dueAt: number;
  /** Who planned it; '' when nobody's name is known. */
  readonly plannedBy: string;
  /** `refused` waits for a person and is not tried again. */
  readonly state: 'planned' | 'done' | 'refused';
  readonly attempts: number;
  /** When its turn comes: `dueAt`, later after trouble that may pass. */
  readonly nextAttemptAt: number;
  /** Since when it is done or refused; null while it is planned. */
  readonly settledAt: number | null;
  /** Why it was refused: Polish sentences. */
  readonly reasons: readonly string[];
}

/**
 * Reads a row of the table of plans.
 * @throws Error when it is none: nobody but this module writes them
 */
export function readPlannedChange(row: unknown): PlannedChange {
  if (!isPlainEntry(row)) throw new Error('A planned change is no record.');
  const action = PLANNED_ACTIONS.find((name) => name === row['action']);
  const state = (['planned', 'done', 'refused'] as const).find((name) => name === row['state']);
  const [dueAt, nextAttemptAt] = [momentOf(row, 'dueAt'), momentOf(row, 'nextAttemptAt')];
  if (action === undefined || state === undefined || dueAt === null || nextAttemptAt === null) {
    throw new Error(`The planned change ${String(row['id'])} is malformed.`);
  }
  const reasons: unknown = row['reasons'];
  return {
    id: Number(row['id']),
    entry: { uid: textOf(row, 'entryType'), documentId: textOf(row, 'entryId') },
    title: textOf(row, 'title'),
    action,
    dueAt,
    plannedBy: textOf(row, 'plannedBy'),
    state,
    attempts: numberOf(row, 'attempts') ?? 0,
    nextAttemptAt,
    settledAt: momentOf(row, 'settledAt'),
    reasons: Array.isArray(reasons) ? reasons.map(String) : [],
  };
}
