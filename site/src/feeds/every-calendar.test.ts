/** Two calendar programs' parsers read every calendar of the fixture site and agree with its pages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datesOfEventPage, datesOfList } from '../../tests/calendars/dates-of-pages.ts';
import { readWithIcalJs } from '../../tests/calendars/read-with-ical-js.ts';
import { readWithNodeIcal } from '../../tests/calendars/read-with-node-ical.ts';
import type { ShownDate } from '../../tests/calendars/shown-date.ts';
import { event, occurrence } from '../../tests/fixture/defaults.ts';
import { fileAt, listPartsAt, pagesOf, siteOf } from '../../tests/fixture/site.ts';
import { fixtureMoment } from '../../tests/fixture/snapshot.ts';
import { addresses } from '../text/addresses.ts';
import { warsawTime } from '../time/warsaw.ts';

const site = siteOf();
const pages = pagesOf(site);
const today = warsawTime(fixtureMoment).date;
const eventPages = pages.filter((page) => page.kind === 'event');
const lists = pages.filter((page) => page.kind === 'event-list');
const calendars = site.routes.filter(({ path }) => path.endsWith('.ics')).map(({ path }) => path);
const parsers = [
  ['ical.js', readWithIcalJs],
  ['node-ical', readWithNodeIcal],
] as const;

const dated = ({ url, start, status }: ShownDate) => ({ url, start, status });

function isOver({ start, end }: ShownDate): boolean {
  return start.length === 10
    ? end <= today
    : end === start
      ? warsawTime(start).date < today
      : Date.parse(end) <= Date.parse(fixtureMoment);
}

/** The nearest date to come of every event, as a list shows it. */
function nearest(dates: readonly ShownDate[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const date of dates) {
    if (isOver(date) || found.has(date.url)) continue;
    const begun = warsawTime(date.start.length === 10 ? `${date.start}T12:00Z` : date.start).date;
    found.set(date.url, `${begun < today ? today : date.start} ${date.status}`);
  }
  return found;
}

it('finds the calendars', () => {
  expect(calendars.length).toBeGreaterThan(35);
  expect(eventPages.length).toBeGreaterThan(10);
});

describe.each(calendars)('%s', (path) => {
  const { body } = fileAt(site, path);

  it('is read alike by both parsers', () => {
    expect(readWithNodeIcal(body)).toEqual(readWithIcalJs(body));
  });
});

describe.each(parsers)('%s', (_, read) => {
  it.each(eventPages.map((page) => [page.path, page] as const))(
    'shows the dates and states of %s',
    (__, page) => {
      const dates = read(fileAt(site, page.calendar.ics).body);
      expect(dates.map(dated)).toEqual(datesOfEventPage(page));
    },
  );

  it('shows every date of the events of the last 90 days in the calendar of everything', () => {
    const dates = read(fileAt(site, addresses.allEventsIcs).body);
    const urls = new Set(dates.map(({ url }) => url));
    const kept = eventPages.filter(({ canonical }) => urls.has(canonical));
    const left = eventPages.filter((page) => !kept.includes(page)).map(({ heading }) => heading);
    expect(left.sort()).toEqual(['Festyn letni', 'Kolędy', 'Wieczór poezji']);
    const expected = kept.flatMap(datesOfEventPage).map((date) => JSON.stringify(date));
    expect(dates.map((date) => JSON.stringify(dated(date))).sort()).toEqual(expected.sort());
  });

  it('shows the nearest date of every event of every list that has a calendar', () => {
    const own = lists.filter(
      ({ path, feeds: [feed] }) =>
        feed !== undefined && (path === addresses.events || feed.href !== addresses.allEventsIcs),
    );
    expect(own.length).toBeGreaterThan(24);
    expect(own.filter(({ days }) => days.length > 0).length).toBeGreaterThan(12);
    for (const list of own) {
      const [feed] = list.feeds;
      const dates = nearest(read(fileAt(site, feed?.href ?? '').body));
      expect([list.path, [...dates].sort()]).toEqual([
        list.path,
        [...datesOfList(listPartsAt(site, list.path))].sort(),
      ]);
    }
  });

  it('says in the title what a program may not show otherwise', () => {
    const dates = read(fileAt(site, addresses.allEventsIcs).body);
    const titles = dates
      .filter(({ status }) => status !== 'CONFIRMED')
      .map(({ summary }) => summary);
    expect(titles.length).toBeGreaterThan(2);
    for (const title of titles) expect(title).toMatch(/^(Odwołane|Przełożone): /);
  });

  it.each([
    ['a cancelled date that is not marked', 'not-cancelled.ics'],
    ['a date that is not left out of the rule', 'holiday-held.ics'],
    ['an override that replaces no date', 'override-astray.ics'],
    ['an hour in the wrong zone', 'wrong-zone.ics'],
  ])('tells %s from the page', (__, name) => {
    const page = eventPages.find(({ path }) => path === '/wydarzenia/sobotnie-warsztaty-rodzinne/');
    if (page === undefined) throw new Error('The fixture has no weekly event');
    const damaged = readFileSync(
      new URL(`../../tests/calendars/damaged/${name}`, import.meta.url),
      'utf8',
    );
    expect(read(damaged).map(dated)).not.toEqual(datesOfEventPage(page));
  });
});

describe('a title in another language', () => {
  const title = 'Вечір пісні; «Щедрик», колядки, щедрівки та інші зимові наспіви';
  const foreign = event({
    documentId: 'f',
    title,
    titleLanguage: 'uk',
    slug: 'f',
    occurrences: [
      occurrence('2026-12-01T17:00:00.000Z'),
      occurrence('2026-12-02T17:00:00.000Z', { status: 'cancelled' }),
    ],
  });
  const { body } = fileAt(siteOf({ events: [foreign] }), '/wydarzenia/f.ics');

  it('says which, and not where a Polish word stands before it', () => {
    expect(body.match(/^SUMMARY.*?:/gm)).toEqual(['SUMMARY;LANGUAGE=uk:', 'SUMMARY:']);
    const longest = Math.max(...body.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });

  it('is read whole, and alike by both parsers', () => {
    expect(readWithIcalJs(body).map(({ summary }) => summary)).toEqual([
      title,
      `Odwołane: ${title}`,
    ]);
    expect(readWithNodeIcal(body)).toEqual(readWithIcalJs(body));
  });
});
