/** Calendar days as whole numbers (0 is 1 January 1970): small enough for a browser, free of zones. */

const DAY_MS = 86_400_000;

/** @param date "2026-11-28" */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY_MS;
}

/** "2026-11-28" */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Today where the events are, whatever the zone of the visitor's phone. */
export function todayInWarsaw(now: Date): number {
  // Swedish writes dates as ISO does.
  return dayOf(now.toLocaleDateString('sv', { timeZone: 'Europe/Warsaw' }));
}

const words = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const withoutYear = new Intl.DateTimeFormat('pl', words);
const withYear = new Intl.DateTimeFormat('pl', { ...words, year: 'numeric' });
const publication = new Intl.DateTimeFormat('pl', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "sobota, 28 listopada"; the year is said where it is not this one. */
export function dayInWords(day: number, today: number): string {
  const sameYear = dateOf(day).slice(0, 4) === dateOf(today).slice(0, 4);
  return (sameYear ? withoutYear : withYear).format(day * DAY_MS);
}

/** "28 listopada 2026" */
export function publicationInWords(day: number): string {
  return publication.format(day * DAY_MS);
}
