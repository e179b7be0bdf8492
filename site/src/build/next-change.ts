import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * The next instant at which pages made now would be wrong although nobody published anything: an
 * alert begins or ends, a date begins or is over, tickets or enrolment open. Midnight is not among
 * them; it comes for every site. Dates of a recurrence rule count by their day alone.
 *
 * @param moment ISO 8601
 * @returns ISO 8601 in UTC, or null when nothing of the kind lies ahead
 */
export function nextChange(snapshot: Snapshot, moment: string): string | null {
  const now = Date.parse(moment);
  const instants = [
    ...snapshot.alerts.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
    ...snapshot.events.flatMap(({ occurrences, enrolment }) => [
      ...occurrences.flatMap(({ start, end }) => [start, end]),
      enrolment?.opensAt ?? null,
    ]),
    ...snapshot.classes.map(({ enrolment }) => enrolment?.opensAt ?? null),
  ];
  const ahead = instants
    .flatMap((instant) => (instant === null ? [] : [Date.parse(instant)]))
    .filter((instant) => instant > now);
  return ahead.length === 0 ? null : new Date(Math.min(...ahead)).toISOString();
}
