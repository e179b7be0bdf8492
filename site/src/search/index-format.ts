/**
 * The file `/szukaj/indeks.json`: what a browser needs to answer a query about any entry, as small as
 * it compresses well. Entries that share the beginning of their address, what they are and what
 * their dates mean stand in one group; in a group each property is one text with a line per entry.
 *
 * | key | lines |
 * |---|---|
 * | `t` | title |
 * | `s` | last part of the address; empty when it is the title's `slugOf` |
 * | `d` | dates, separated by commas, see below |
 * | `p` | number of the place in `places`; empty for none |
 * | `m` | further words to be found by |
 * | `l` | language of a title that is not Polish; left out where all are |
 *
 * A date is `<days>[+<days it lasts>][@<hour or hhmm>][status][*<times>]`. Days are counted from the date
 * before, the first from `day`; with `*n` the same step is taken n times: `4@18` in four days at
 * 18:00, `7@1030s` a week later at 10:30 and sold out, `7@11*3` three weeks in a row.
 *
 * The address of the file stays the same, so an old page may read a newer file: `v` changes when the
 * format does, and a page that does not know it falls back to the lists.
 */
import type { OccurrenceStatus } from '../snapshot/snapshot.ts';
import { slugOf } from '../text/fold.ts';
import { isLanguage } from '../text/languages.ts';
import { dayOf } from './days.ts';
import type { SearchDate, SearchEntry, Timing } from './search-entry.ts';

export const INDEX_VERSION = 1;

/** How a group's name is written; its place in the list is the number in the file. */
const TIMINGS: readonly Timing[] = ['none', 'event', 'published', 'list'];
const STATUSES: Readonly<Record<OccurrenceStatus, string>> = {
  scheduled: '',
  cancelled: 'c',
  postponed: 'p',
  rescheduled: 'r',
  'sold-out': 's',
};

interface PackedGroup {
  /** Beginning of the address, a slash at its end. */
  readonly at: string;
  readonly what: string;
  readonly timing: number;
  readonly t: string;
  readonly s: string;
  readonly d: string;
  readonly p: string;
  readonly m: string;
  readonly l?: string;
}

export interface PackedIndex {
  readonly v: number;
  readonly day: string;
  readonly places: readonly string[];
  readonly groups: readonly PackedGroup[];
}

/** @param today "2026-11-24" */
export function packIndex(entries: readonly SearchEntry[], today: string): PackedIndex {
  const places = [...new Set(entries.flatMap(({ place }) => place ?? []))].sort();
  const groups = Map.groupBy(entries, ({ href, what, timing }) =>
    JSON.stringify([href.slice(0, href.lastIndexOf('/', href.length - 2) + 1), what, timing]),
  );
  return {
    v: INDEX_VERSION,
    day: today,
    places,
    groups: [...groups].map(([key, members]) => {
      const [at, what, timing]: [string, string, Timing] = JSON.parse(key);
      const lines = (line: (entry: SearchEntry) => string): string =>
        members.map((entry) => line(entry).replaceAll('\n', ' ')).join('\n');
      return {
        at,
        what,
        timing: TIMINGS.indexOf(timing),
        t: lines(({ title }) => title),
        s: lines(({ href, title }) => {
          const slug = href.slice(at.length, -1);
          return slug === slugOf(title) ? '' : slug;
        }),
        d: lines(({ dates }) => packDates(dates, dayOf(today))),
        p: lines(({ place }) => (place === null ? '' : String(places.indexOf(place)))),
        m: lines(({ more }) => more),
        ...(members.some(({ lang }) => lang !== undefined) && {
          l: lines(({ lang }) => lang ?? ''),
        }),
      };
    }),
  };
}

export function packDates(dates: readonly SearchDate[], today: number): string {
  let before = today;
  const parts: { text: string; times: number }[] = [];
  for (const { day, lastDay, time, status } of dates) {
    const lasts = lastDay > day ? `+${lastDay - day}` : '';
    const at = time === null ? '' : `@${time.replace(':00', '').replace(':', '')}`;
    const text = `${day - before}${lasts}${at}${STATUSES[status]}`;
    before = day;
    const last = parts.at(-1);
    if (last?.text === text) last.times++;
    else parts.push({ text, times: 1 });
  }
  return parts.map(({ text, times }) => (times > 1 ? `${text}*${times}` : text)).join(',');
}

/** @returns null when the format is not the one known here. */
export function unpackIndex(index: PackedIndex): SearchEntry[] | null {
  if (index.v !== INDEX_VERSION) return null;
  const today = dayOf(index.day);
  return index.groups.flatMap(({ at, what, timing, t, s, d, p, m, l = '' }) => {
    const [slugs, dates, places, more, languages] = [s, d, p, m, l].map((text) => text.split('\n'));
    return t.split('\n').map((title, line): SearchEntry => {
      const place = places?.[line] || null;
      const lang = languages?.[line] ?? '';
      return {
        href: `${at}${slugs?.[line] || slugOf(title)}/`,
        title,
        what,
        timing: TIMINGS[timing] ?? 'none',
        dates: unpackDates(dates?.[line] ?? '', today),
        place: place === null ? null : (index.places[Number(place)] ?? null),
        more: more?.[line] ?? '',
        ...(isLanguage(lang) && { lang }),
      };
    });
  });
}

const DATE = /^(-?\d+)(?:\+(\d+))?(?:@(\d{1,2})(\d\d)?)?([a-z])?(?:\*(\d+))?$/;

export function unpackDates(text: string, today: number): SearchDate[] {
  let day = today;
  return text.split(',').flatMap((part) => {
    const match = DATE.exec(part);
    if (match === null) return [];
    const [, step, lasts, hour, minutes, letter, times] = match;
    const status = statusOf(letter ?? '');
    return Array.from({ length: Number(times ?? 1) }, () => {
      day += Number(step);
      return {
        day,
        lastDay: day + Number(lasts ?? 0),
        time: hour === undefined ? null : `${hour.padStart(2, '0')}:${minutes ?? '00'}`,
        status,
      };
    });
  });
}

function statusOf(letter: string): OccurrenceStatus {
  switch (letter) {
    case 'c':
      return 'cancelled';
    case 'p':
      return 'postponed';
    case 'r':
      return 'rescheduled';
    case 's':
      return 'sold-out';
    default:
      return 'scheduled';
  }
}

/** The nearest date that is not over on `today`, else the last one. */
export function shownDate(entry: SearchEntry, today: number): SearchDate | null {
  return entry.dates.find(({ lastDay }) => lastDay >= today) ?? entry.dates.at(-1) ?? null;
}
