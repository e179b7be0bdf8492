import type { OccurrenceStatus } from '../snapshot/snapshot.ts';

/** What stands beside a date; null when it simply takes place. */
export const statusLabels: Readonly<Record<OccurrenceStatus, string | null>> = {
  scheduled: null,
  cancelled: 'Odwołane',
  postponed: 'Przełożone',
  rescheduled: 'Zmiana terminu',
  'sold-out': 'Wyprzedane',
};
