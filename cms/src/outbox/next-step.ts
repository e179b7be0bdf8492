/** A row of the outbox that waits to be sent; moments in milliseconds since 1970. */
export type WaitingRow = {
  id: number;
  nextAttemptAt: number;
  /** Another sender has it until then; null when nobody does. */
  claimedUntil: number | null;
};

export type Step = { send: number } | { sleep: number };

/**
 * With nothing to do the sender still looks again after this time, in milliseconds: another process or
 * a script may have written a notice.
 */
export const LONGEST_SLEEP = 15_000;

/**
 * Decides what the sender does next. Order is kept: only the oldest pending row may be sent, and while
 * it waits, so do those behind it. Refused rows wait for a person and must hold up nobody, so they
 * take their turn beside the line.
 * @param oldestPending the pending row with the lowest id
 * @param earliestRefused the refused row whose turn comes first
 */
export function nextStep(
  oldestPending: WaitingRow | null,
  earliestRefused: WaitingRow | null,
  now: number,
): Step {
  const rows = [oldestPending, earliestRefused].filter((row) => row !== null);
  const due = rows.find((row) => freeAt(row) <= now);
  if (due !== undefined) return { send: due.id };
  return { sleep: Math.min(LONGEST_SLEEP, ...rows.map((row) => freeAt(row) - now)) };
}

function freeAt(row: WaitingRow): number {
  return Math.max(row.nextAttemptAt, row.claimedUntil ?? 0);
}
