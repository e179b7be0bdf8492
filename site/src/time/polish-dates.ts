/** Polish words for dates; the names come from Intl, once, and everything else is composition. */
import { daysBetween, weekdayOf } from './civil-days.ts';

function names(options: Intl.DateTimeFormatOptions, dates: readonly number[]): readonly string[] {
  const format = new Intl.DateTimeFormat('pl', { ...options, timeZone: 'UTC' });
  const wanted = 'weekday' in options ? 'weekday' : 'month';
  return dates.map(
    (epochMs) => format.formatToParts(epochMs).find(({ type }) => type === wanted)?.value ?? '',
  );
}

const monthStarts = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
/** 5 January 2026 is a Monday. */
const weekDays = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 5 + day));

const genitiveMonths = names({ day: 'numeric', month: 'long' }, monthStarts);
const nominativeMonths = names({ month: 'long' }, monthStarts);
const weekdays = names({ weekday: 'long' }, weekDays);

function pick(list: readonly string[], index: number): string {
  const found = list[index];
  if (found === undefined) throw new RangeError(`No calendar name at ${index}`);
  return found;
}

/** "listopada" */
export function genitiveMonth(date: string): string {
  return pick(genitiveMonths, Number(date.slice(5, 7)) - 1);
}

/** "listopad 2026" of "2026-11" or of a date in it. */
export function monthAndYear(date: string): string {
  return `${pick(nominativeMonths, Number(date.slice(5, 7)) - 1)} ${date.slice(0, 4)}`;
}

/** "sobota"; 1 is Monday. */
export function weekdayName(weekday: number): string {
  return pick(weekdays, weekday - 1);
}

/** "28" without a leading zero. */
export function dayNumber(date: string): string {
  return String(Number(date.slice(8, 10)));
}

/** "28 listopada 2026" */
export function longDate(date: string): string {
  return `${dayNumber(date)} ${genitiveMonth(date)} ${date.slice(0, 4)}`;
}

/** "sobota, 28 listopada 2026" */
export function fullDate(date: string): string {
  return `${weekdayName(weekdayOf(date))}, ${longDate(date)}`;
}

/** "5 lutego 2027 r.", as legal texts write it; a line never begins with "r.". */
export function legalDate(date: string): string {
  return `${longDate(date)}\u00A0r.`;
}

/** "od 14 listopada do 13 grudnia 2026", without repeating a common month or year. */
export function dateRange(from: string, to: string): string {
  if (from === to) return longDate(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `od ${dayNumber(from)} do ${longDate(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return `od ${dayNumber(from)} ${genitiveMonth(from)} do ${longDate(to)}`;
  }
  return `od ${longDate(from)} do ${longDate(to)}`;
}

/** "18:00–20:00" or "18:00" */
export function timeRange(start: string, end: string | null): string {
  return end === null || end === start ? start : `${start}–${end}`;
}

/** "dziś", "jutro" or null. */
export function relativeDay(date: string, today: string): string | null {
  const days = daysBetween(today, date);
  if (days === 0) return 'dziś';
  return days === 1 ? 'jutro' : null;
}
