/** Which events fit several choices at once, and in what order they stand. Runs in the browser. */
import { addDays, weekendOf } from '../time/civil-days.ts';
import {
  type FilterData,
  type FilterDate,
  type FilterEvent,
  filterNames,
  type Word,
} from './filter-data.ts';

export interface Moment {
  /** Today in Warsaw. */
  readonly date: string;
  readonly minutes: number;
}

export interface Match {
  readonly event: FilterEvent;
  /** The nearest date that fits. */
  readonly date: FilterDate;
  /** The day under which it stands. */
  readonly day: string;
  /** How many more dates fit. */
  readonly more: number;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Later than any date. */
const FOREVER = '9999-12-31';

function daysOf(when: string | null, today: string): Days {
  const tomorrow = addDays(today, 1);
  if (when === 'dzis') return { from: today, to: today };
  if (when === 'jutro') return { from: tomorrow, to: tomorrow };
  if (when === 'weekend') return weekendOf(today);
  if (when === null || when === '') return { from: today, to: FOREVER };
  const first = `${when}-01`;
  return { from: first > today ? first : today, to: `${when}-31` };
}

/** Bits of the named words; null when a name is not known, so that nothing fits it. */
function bitsOf(words: readonly Word[], slugs: readonly string[]): number | null {
  let bits = 0;
  for (const slug of slugs) {
    const index = words.findIndex(([known]) => known === slug);
    if (index < 0) return null;
    bits |= 1 << index;
  }
  return bits;
}

function chosen(choice: URLSearchParams, name: string): readonly string[] {
  return choice.getAll(name).filter((value) => value !== '');
}

export function startDay({ start }: FilterDate): string {
  return start.slice(0, 10);
}

/** @param choice what is chosen, by the names of `filterNames`; several access features must all be there. */
export function matchingEvents(
  data: FilterData,
  choice: URLSearchParams,
  now: Moment,
): readonly Match[] {
  const { from, to } = daysOf(choice.get(filterNames.when), now.date);
  const kind = bitsOf(data.kinds, chosen(choice, filterNames.kind));
  const groups = bitsOf(data.groups, chosen(choice, filterNames.audience));
  const ages = bitsOf(data.ages, chosen(choice, filterNames.age));
  const placeSlug = chosen(choice, filterNames.place)[0];
  // Places are too many for bits.
  const place =
    placeSlug === undefined ? null : data.places.findIndex(([slug]) => slug === placeSlug);
  const access = bitsOf(data.access, chosen(choice, filterNames.access));
  if (kind === null || groups === null || ages === null || access === null) {
    return [];
  }
  const onlyFree = chosen(choice, filterNames.price).length > 0;

  const fits = (date: FilterDate): boolean =>
    date.over > now.minutes &&
    (date.lastDay ?? startDay(date)) >= from &&
    startDay(date) <= to &&
    (place === null || date.place === place) &&
    (((date.access ?? 0) | (date.onRequest ?? 0)) & access) === access;

  const matches = data.events.flatMap((event): readonly Match[] => {
    const suits =
      (kind === 0 || (kind & (1 << event.kind)) !== 0) &&
      ((event.groups ?? 0) & groups) === groups &&
      ((event.ages ?? 0) & ages) === ages &&
      (!onlyFree || event.free === true);
    if (!suits) return [];
    const dates = event.dates.filter(fits);
    const date = dates[0];
    if (date === undefined) return [];
    const begun = startDay(date) < from;
    return [{ event, date, day: begun ? from : startDay(date), more: dates.length - 1 }];
  });
  return matches.sort(
    (a, b) =>
      compare(a.day, b.day) ||
      Number(startDay(a.date) < a.day) - Number(startDay(b.date) < b.day) ||
      compare(a.date.start, b.date.start),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
