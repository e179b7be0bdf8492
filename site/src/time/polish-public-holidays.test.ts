import { describe, expect, it } from 'vitest';
import { easterSunday, polishPublicHolidays } from './polish-public-holidays.ts';
import { weekdayOf } from './warsaw.ts';

describe('easterSunday', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1951; year <= 2150; year += 1) {
      const date = easterSunday(year);
      expect(weekdayOf(date)).toBe(7);
      expect(date >= `${year}-03-22` && date <= `${year}-04-25`).toBe(true);
    }
  });
});

describe('polishPublicHolidays', () => {
  it('lists the days of 2026 in order', () => {
    expect([...polishPublicHolidays(2026).keys()]).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-03',
      '2026-05-24',
      '2026-06-04',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('counts Christmas Eve from 2025 on', () => {
    expect(polishPublicHolidays(2024).has('2024-12-24')).toBe(false);
    expect(polishPublicHolidays(2025).get('2025-12-24')).toBe('Wigilia Bożego Narodzenia');
  });

  it('puts Corpus Christi on a Thursday', () => {
    for (let year = 2025; year < 2045; year += 1) {
      const found = [...polishPublicHolidays(year)].find(([, name]) => name === 'Boże Ciało');
      expect(weekdayOf(found?.[0] ?? '')).toBe(4);
    }
  });
});
