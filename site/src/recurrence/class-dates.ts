/** The dates of a weekly slot of a class within its season. */
import type { Season, Slot } from '../snapshot/snapshot.ts';
import { polishPublicHolidays } from '../time/polish-public-holidays.ts';
import { ruleDates } from './rule-dates.ts';

export interface SlotDates {
  /** Every date of the week's rhythm in the season. */
  readonly rhythm: readonly string[];
  /** Those of them on which there are no classes: breaks and, where the season says so, holidays. */
  readonly off: readonly string[];
  /** The dates that take place. */
  readonly held: readonly string[];
}

function isOff(season: Season, date: string): boolean {
  const inBreak = season.breaks.some(({ start, end }) => start <= date && date <= end);
  const year = Number(date.slice(0, 4));
  return inBreak || (season.skipPublicHolidays && polishPublicHolidays(year).has(date));
}

export function slotDates(slot: Pick<Slot, 'weekday' | 'start'>, season: Season): SlotDates {
  const rhythm = ruleDates({
    frequency: 'weekly',
    interval: 1,
    weekday: slot.weekday,
    ordinal: null,
    from: season.start,
    until: season.end,
    startTime: slot.start,
    endTime: null,
    exceptions: [],
  });
  const off = rhythm.filter((date) => isOff(season, date));
  const without = new Set(off);
  return { rhythm, off, held: rhythm.filter((date) => !without.has(date)) };
}
