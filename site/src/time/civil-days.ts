/** Days of the calendar ("2026-11-28") without a zone: light enough for the browser's scripts. */

export const DAY_MS = 24 * 60 * 60 * 1000;

/** @throws RangeError when `date` is not one. */
export function epochDay(date: string): number {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`"${date}" is not a date`);
  return ms / DAY_MS;
}

export function dateOfEpochDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return dateOfEpochDay(epochDay(date) + days);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. 1 January 1970 was a Thursday. */
export function weekdayOf(date: string): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** Number of days from the first date to the second. */
export function daysBetween(from: string, to: string): number {
  return epochDay(to) - epochDay(from);
}

/** "2026-11" of "2026-11-28". */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/**
 * The weekend that a visitor means on `today`: from Friday on what is left of it, earlier in the
 * week the Saturday and Sunday to come.
 */
export function weekendOf(today: string): { readonly from: string; readonly to: string } {
  const weekday = weekdayOf(today);
  const sunday = addDays(today, 7 - weekday);
  return { from: weekday >= 5 ? today : addDays(sunday, -1), to: sunday };
}
