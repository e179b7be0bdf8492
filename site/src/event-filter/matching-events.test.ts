import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileAt, siteOf } from '../../tests/fixture/site.ts';
import {
  fixtureMedia,
  fixtureMoment,
  fixtureSiteUrl,
  fixtureSnapshot,
} from '../../tests/fixture/snapshot.ts';
import { thousandMoment, thousandSnapshot } from '../../tests/fixture/thousand.ts';
import { siteContext } from '../view-models/site-context.ts';
import { filterData } from './filter-file.ts';
import { matchingEvents } from './matching-events.ts';

const data = filterData(
  siteContext({
    snapshot: fixtureSnapshot,
    moment: fixtureMoment,
    siteUrl: fixtureSiteUrl,
    media: fixtureMedia,
  }),
);
const tuesday = { date: '2026-11-24', minutes: Date.parse(fixtureMoment) / 60_000 };

function found(query: string, now = tuesday): readonly string[] {
  return matchingEvents(data, new URLSearchParams(query), now).map(
    ({ day, event }) => `${day} ${event.slug}`,
  );
}

describe('choices of the filter', () => {
  it.each([
    ['rodzaj=filmy', ['2026-12-04 kino-w-piatek']],
    [
      'dla=dla-seniorow&kiedy=weekend',
      ['2026-11-28 koncert-jesienny', '2026-11-28 potancowka-andrzejkowa'],
    ],
    ['wiek=0-3', ['2026-12-03 konkurs-recytatorski']],
    ['miejsce=park-nad-rzeka', ['2026-12-03 konkurs-recytatorski']],
    ['kiedy=dzis&cena=bezplatne', ['2026-11-24 wycieczka-w-nieznane']],
    ['kiedy=2027-01&rodzaj=filmy', []],
    ['kiedy=2027-02&rodzaj=filmy', ['2027-02-05 kino-w-piatek']],
    ['dostepnosc=pjm', ['2026-11-28 koncert-jesienny']],
    ['dostepnosc=napisy&dostepnosc=audiodeskrypcja', ['2026-12-04 kino-w-piatek']],
    ['rodzaj=nie-ma-takiego', []],
    ['miejsce=nie-ma-takiego', []],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('put what goes on under the first day that was asked for, after what begins', () => {
    expect(
      found('kiedy=weekend')
        .filter((line) => line.startsWith('2026-11-28'))
        .at(-1),
    ).toBe('2026-11-28 wystawa-fotografii');
  });

  it('leave out what is over by the visitor’s clock, not by that of the build', () => {
    const evening = { date: '2026-11-28', minutes: Date.parse('2026-11-28T19:00:00Z') / 60_000 };
    expect(found('rodzaj=koncerty', evening)).toEqual([]);
    expect(found('rodzaj=koncerty')).toHaveLength(1);
  });

  it('count the dates that follow', () => {
    const [workshop] = matchingEvents(data, new URLSearchParams('rodzaj=warsztaty'), tuesday);
    expect(workshop?.more).toBe(26);
  });
});

it('the file of a thousand entries is small enough for a weak signal', () => {
  const file = fileAt(siteOf(thousandSnapshot, thousandMoment), '/wydarzenia/filtr.json');
  expect(brotliCompressSync(file.body).length).toBeLessThan(20_000);
});
