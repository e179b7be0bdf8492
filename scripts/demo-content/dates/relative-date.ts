import { addDays, type Day, isoWeekStart, isRealDay } from './day.ts';
import { warsawInstant } from './warsaw-time.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A day as a demo document writes it: counted from the day of loading, or fixed in history. */
export type DayRule =
  | { kind: 'days'; days: number }
  | { kind: 'week'; weeks: number; weekday: number }
  | { kind: 'season'; month: number; day: number }
  | { kind: 'fixed'; day: Day };

/** A moment as a demo document writes it; `time` is the Warsaw wall clock, HH:MM. */
export type MomentRule = { on: DayRule; time: string };

export const dayFormats =
  'a day such as "+2w sat" (Saturday two ISO weeks ahead), "-40d", "season 09-01" or "2025-05-03"';
export const momentFormats =
  'a day and a Warsaw time such as "+2w sat 18:00", "-3w fri 19:00", "+10d 18:00" or "2025-05-03 18:00"';

/** Reads a day; undefined when the text is none of {@link dayFormats}. */
export function parseDay(text: string): DayRule | undefined {
  const days = /^([+-]\d{1,4})d$/.exec(text);
  if (days?.[1]) return { kind: 'days', days: Number(days[1]) };
  const week = /^([+-]\d{1,3})w ([a-z]{3})$/.exec(text);
  if (week?.[1] && week[2]) {
    const weekday = weekdays.indexOf(week[2]);
    return weekday < 0 ? undefined : { kind: 'week', weeks: Number(week[1]), weekday };
  }
  const season = /^season (\d{2})-(\d{2})$/.exec(text);
  if (season?.[1] && season[2]) {
    // 2027 is no leap year: 29 February would exist in some seasons only.
    return isRealDay(`2027-${season[1]}-${season[2]}`)
      ? { kind: 'season', month: Number(season[1]), day: Number(season[2]) }
      : undefined;
  }
  return isRealDay(text) ? { kind: 'fixed', day: text } : undefined;
}

/** Reads a moment; undefined when the text is none of {@link momentFormats}. */
export function parseMoment(text: string): MomentRule | undefined {
  const parts = /^(.+)[ T]([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!parts?.[1]) return undefined;
  const on = parseDay(parts[1]);
  return on ? { on, time: `${parts[2]}:${parts[3]}` } : undefined;
}

/**
 * The calendar day a rule means when the demo is loaded on `loadedOn` (a Warsaw day).
 * A season runs from 1 September; in July and August the coming one is meant.
 */
export function resolveDay(rule: DayRule, loadedOn: Day): Day {
  switch (rule.kind) {
    case 'days':
      return addDays(loadedOn, rule.days);
    case 'week':
      return addDays(isoWeekStart(loadedOn), rule.weeks * 7 + rule.weekday);
    case 'season': {
      const year = Number(loadedOn.slice(0, 4));
      const startYear = Number(loadedOn.slice(5, 7)) >= 7 ? year : year - 1;
      const two = (n: number) => String(n).padStart(2, '0');
      return `${startYear + (rule.month >= 9 ? 0 : 1)}-${two(rule.month)}-${two(rule.day)}`;
    }
    case 'fixed':
      return rule.day;
  }
}

/** The instant a moment rule means, as ISO 8601 in UTC, the way Strapi stores a datetime. */
export function resolveMoment(rule: MomentRule, loadedOn: Day): string {
  return warsawInstant(resolveDay(rule.on, loadedOn), rule.time).toISOString();
}
