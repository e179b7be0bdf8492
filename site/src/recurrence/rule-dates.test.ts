import { describe, expect, it } from 'vitest';
import { recurrence } from '../../tests/fixture/defaults.ts';
import { addDays, daysBetween, weekdayOf } from '../time/warsaw.ts';
import { byDay, ruleDates } from './rule-dates.ts';

const year = { from: '2026-01-01', until: '2026-12-31', startTime: '18:00' } as const;

describe('ruleDates, weekly', () => {
  it('gives every such weekday of a year and no other, for each weekday', () => {
    for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
      const expected = Array.from({ length: 365 }, (_, day) => addDays('2026-01-01', day)).filter(
        (date) => weekdayOf(date) === weekday,
      );
      expect(ruleDates(recurrence({ ...year, weekday }))).toEqual(expected);
    }
  });

  it('counts the interval from the first date on or after the beginning', () => {
    const dates = ruleDates(
      recurrence({ ...year, from: '2026-09-02', until: '2026-10-15', weekday: 1, interval: 2 }),
    );
    expect(dates).toEqual(['2026-09-07', '2026-09-21', '2026-10-05']);
  });

  it('keeps the interval over a whole year', () => {
    const dates = ruleDates(recurrence({ ...year, weekday: 3, interval: 3 }));
    const gaps = dates.slice(1).map((date, index) => daysBetween(dates[index] ?? '', date));
    expect(new Set(gaps)).toEqual(new Set([21]));
  });

  it('includes both ends and is empty when no such day lies between them', () => {
    const same = { ...year, from: '2026-11-28', until: '2026-11-28' };
    expect(ruleDates(recurrence({ ...same, weekday: 6 }))).toEqual(['2026-11-28']);
    expect(ruleDates(recurrence({ ...same, weekday: 5 }))).toEqual([]);
  });
});

describe('ruleDates, monthly', () => {
  const monthly = { ...year, frequency: 'monthly' } as const;

  it('gives the first Fridays of 2026', () => {
    expect(ruleDates(recurrence({ ...monthly, weekday: 5, ordinal: 1 }))).toEqual([
      '2026-01-02',
      '2026-02-06',
      '2026-03-06',
      '2026-04-03',
      '2026-05-01',
      '2026-06-05',
      '2026-07-03',
      '2026-08-07',
      '2026-09-04',
      '2026-10-02',
      '2026-11-06',
      '2026-12-04',
    ]);
  });

  it('finds the last Sunday even of a month with five', () => {
    const dates = ruleDates(recurrence({ ...monthly, weekday: 7, ordinal: -1 }));
    expect(dates).toHaveLength(12);
    expect(dates).toContain('2026-03-29');
    expect(dates).toContain('2026-10-25');
    expect(dates.every((date) => addDays(date, 7).slice(0, 7) !== date.slice(0, 7))).toBe(true);
  });

  it('begins in the next month when this one has no such day left', () => {
    const rule = recurrence({
      ...monthly,
      from: '2026-09-10',
      weekday: 5,
      ordinal: 1,
      interval: 2,
    });
    expect(ruleDates(rule)).toEqual(['2026-10-02', '2026-12-04']);
  });
});

describe('byDay', () => {
  it('names the weekday, and which one of the month', () => {
    expect(byDay({ frequency: 'weekly', weekday: 6, ordinal: null })).toBe('SA');
    expect(byDay({ frequency: 'monthly', weekday: 5, ordinal: 1 })).toBe('1FR');
    expect(byDay({ frequency: 'monthly', weekday: 7, ordinal: -1 })).toBe('-1SU');
  });
});
