/** A calendar day, YYYY-MM-DD, in no time zone. */
export type Day = string;

const millisecondsADay = 86_400_000;

/** Whether the text is YYYY-MM-DD and names a day the calendar has. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + count * millisecondsADay);
  return moved.toISOString().slice(0, 10);
}

/** Monday of the day's week (ISO 8601: weeks begin on Monday). */
export function isoWeekStart(day: Day): Day {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}
