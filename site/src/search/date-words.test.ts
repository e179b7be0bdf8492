import { describe, expect, it } from 'vitest';
import { askedDays } from './date-words.ts';
import { dateOf, dayOf } from './days.ts';
import { wordsOf } from './words.ts';

/** Tuesday. */
const TODAY = '2026-11-24';

function daysIn(query: string, today = TODAY): readonly string[] | null {
  const asked = askedDays(wordsOf(query), dayOf(today));
  if (asked === null) return null;
  const days: string[] = [];
  for (let day = asked.from; day <= asked.to; day++) {
    if (asked.includes(day)) days.push(dateOf(day));
  }
  return days;
}

const restOf = (query: string) => askedDays(wordsOf(query), dayOf(TODAY))?.rest;

describe('askedDays', () => {
  it.each([
    ['dziś', ['2026-11-24']],
    ['dzis', ['2026-11-24']],
    ['dzisiaj', ['2026-11-24']],
    ['jutro', ['2026-11-25']],
    ['pojutrze', ['2026-11-26']],
    ['weekend', ['2026-11-28', '2026-11-29']],
    ['12 grudnia', ['2026-12-12']],
    ['12.12', ['2026-12-12']],
    ['12.12.2025', ['2025-12-12']],
    ['2026-12-12', ['2026-12-12']],
    ['3 marca', ['2027-03-03']],
    ['24.11', ['2026-11-24']],
    ['23.11', ['2027-11-23']],
    ['29 lutego 2028', ['2028-02-29']],
    [
      'w tym tygodniu',
      ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
    ],
  ])('%s', (query, days) => expect(daysIn(query)).toEqual(days));

  it('means by a weekday the nearest and the following ones', () => {
    for (const query of ['sobota', 'w sobotę', 'w sobote', 'soboty', 'sobot']) {
      expect(daysIn(query)?.slice(0, 2)).toEqual(['2026-11-28', '2026-12-05']);
    }
    expect(daysIn('wtorek')?.[0]).toBe(TODAY);
  });

  it('means by a month what is left of it, or the next such month', () => {
    expect(daysIn('grudzień')).toHaveLength(31);
    expect(daysIn('w grudniu')?.at(-1)).toBe('2026-12-31');
    expect(daysIn('listopad')?.[0]).toBe(TODAY);
    expect(daysIn('luty')?.[0]).toBe('2027-02-01');
    expect(daysIn('maj 2025')?.[0]).toBe('2025-05-01');
  });

  it('means by the weekend what is left of it', () => {
    expect(daysIn('weekend', '2026-11-27')).toHaveLength(3);
    expect(daysIn('weekend', '2026-11-29')).toEqual(['2026-11-29']);
  });

  it('wants all of what is named', () =>
    expect(daysIn('sobota grudzień')).toEqual([
      '2026-12-05',
      '2026-12-12',
      '2026-12-19',
      '2026-12-26',
    ]));

  it('leaves the other words', () => {
    expect(restOf('koncert w sobotę')).toEqual(['koncert', 'w']);
    expect(restOf('12 grudnia teatr')).toEqual(['teatr']);
  });

  it.each(['koncert', 'marzenia', 'lipa', 'majowka', 'środek', '45 12', 'sob', ''])(
    'finds no day in %j',
    (query) => expect(daysIn(query)).toBeNull(),
  );
});
