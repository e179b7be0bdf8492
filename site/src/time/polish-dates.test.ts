import { describe, expect, it } from 'vitest';
import {
  dateRange,
  fullDate,
  genitiveMonth,
  legalDate,
  longDate,
  monthAndYear,
  relativeDay,
  timeRange,
  weekdayName,
} from './polish-dates.ts';

const months = [
  ['styczeń', 'stycznia'],
  ['luty', 'lutego'],
  ['marzec', 'marca'],
  ['kwiecień', 'kwietnia'],
  ['maj', 'maja'],
  ['czerwiec', 'czerwca'],
  ['lipiec', 'lipca'],
  ['sierpień', 'sierpnia'],
  ['wrzesień', 'września'],
  ['październik', 'października'],
  ['listopad', 'listopada'],
  ['grudzień', 'grudnia'],
] as const;

describe('Polish calendar names', () => {
  it.each(months.map((names, index) => [index + 1, ...names] as const))(
    'month %i is %s, of %s',
    (number, nominative, genitive) => {
      const month = `2026-${String(number).padStart(2, '0')}`;
      expect(monthAndYear(month)).toBe(`${nominative} 2026`);
      expect(genitiveMonth(`${month}-15`)).toBe(genitive);
    },
  );

  it('names the days of the week from Monday', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(weekdayName)).toEqual([
      'poniedziałek',
      'wtorek',
      'środa',
      'czwartek',
      'piątek',
      'sobota',
      'niedziela',
    ]);
    expect(() => weekdayName(8)).toThrow(RangeError);
  });
});

describe('dates in words', () => {
  it('writes a day in full, without a leading zero', () => {
    expect(fullDate('2026-11-28')).toBe('sobota, 28 listopada 2026');
    expect(longDate('2027-01-03')).toBe('3 stycznia 2027');
  });

  it('writes a legal date whose "r." stays on the line', () => {
    expect(legalDate('2027-02-05')).toBe('5 lutego 2027\u00A0r.');
  });

  it.each([
    ['2026-11-14', '2026-11-14', '14 listopada 2026'],
    ['2026-11-14', '2026-11-20', 'od 14 do 20 listopada 2026'],
    ['2026-11-14', '2026-12-13', 'od 14 listopada do 13 grudnia 2026'],
    ['2026-12-23', '2027-01-03', 'od 23 grudnia 2026 do 3 stycznia 2027'],
  ])('%s to %s is "%s"', (from, to, text) => {
    expect(dateRange(from, to)).toBe(text);
  });

  it('says today and tomorrow, across a year too, and nothing else', () => {
    expect(relativeDay('2026-12-31', '2026-12-31')).toBe('dziś');
    expect(relativeDay('2027-01-01', '2026-12-31')).toBe('jutro');
    expect(relativeDay('2027-01-02', '2026-12-31')).toBeNull();
    expect(relativeDay('2026-12-30', '2026-12-31')).toBeNull();
  });

  it('writes hours with a dash only when there are two', () => {
    expect(timeRange('18:00', '20:00')).toBe('18:00–20:00');
    expect(timeRange('18:00', null)).toBe('18:00');
    expect(timeRange('18:00', '18:00')).toBe('18:00');
  });
});
