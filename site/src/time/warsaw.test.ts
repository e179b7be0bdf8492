import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  fromWallClock,
  monthBounds,
  WARSAW,
  warsawTime,
  weekdayOf,
  weekendOf,
} from './warsaw.ts';

const oracle = new Intl.DateTimeFormat('sv', {
  timeZone: WARSAW,
  dateStyle: 'short',
  timeStyle: 'short',
});

const allDays = Array.from({ length: 3 * 365 }, (_, day) => addDays('2025-06-01', day));

describe('warsawTime', () => {
  it('reads every half hour of a year as Intl does', () => {
    const start = Date.UTC(2026, 0, 1);
    for (let half = 0; half < 365 * 48; half += 1) {
      const instant = new Date(start + half * 30 * 60_000);
      const { date, time, iso, epochMs } = warsawTime(instant.toISOString());
      expect(`${date} ${time}`).toBe(oracle.format(instant));
      expect(Date.parse(iso)).toBe(epochMs);
    }
  });

  it('tells the two passes of the doubled autumn hour apart by the offset', () => {
    expect(warsawTime('2026-10-25T00:30:00.000Z').iso).toBe('2026-10-25T02:30+02:00');
    expect(warsawTime('2026-10-25T01:30:00.000Z').iso).toBe('2026-10-25T02:30+01:00');
  });

  it.each(['', 'jutro', '2026-11-28', '2026-11-28T18:00', '2026-13-01T00:00:00Z'])(
    'refuses %j, which is no instant',
    (text) => {
      expect(() => warsawTime(text)).toThrow(RangeError);
    },
  );
});

describe('fromWallClock', () => {
  it('keeps 18:00 on every day of three years, across every change of the clock', () => {
    for (const date of allDays) {
      const { date: day, time, epochMs } = fromWallClock(date, '18:00');
      expect([day, time]).toEqual([date, '18:00']);
      expect(oracle.format(epochMs)).toBe(`${date} 18:00`);
    }
  });

  it('moves the hour that the spring change skips to an hour later', () => {
    expect(fromWallClock('2026-03-29', '01:59').iso).toBe('2026-03-29T01:59+01:00');
    expect(fromWallClock('2026-03-29', '02:30').iso).toBe('2026-03-29T03:30+02:00');
    expect(fromWallClock('2026-03-29', '03:00').iso).toBe('2026-03-29T03:00+02:00');
  });

  it('reads the doubled autumn hour as its first pass', () => {
    expect(fromWallClock('2026-10-25', '02:30').iso).toBe('2026-10-25T02:30+02:00');
    expect(fromWallClock('2026-10-25', '03:00').iso).toBe('2026-10-25T03:00+01:00');
  });

  it.each([
    ['2026-02-30', '18:00'],
    ['2026-11-28', '24:00'],
    ['2026-11-28', '18'],
  ])('refuses %s %s', (date, time) => {
    expect(() => fromWallClock(date, time)).toThrow(RangeError);
  });
});

describe('calendar arithmetic', () => {
  it('agrees with itself over three years', () => {
    for (const [index, date] of allDays.entries()) {
      expect(daysBetween('2025-06-01', date)).toBe(index);
      expect(weekdayOf(date)).toBe(((index + 6) % 7) + 1);
    }
  });

  it('knows weekdays before 1970', () => {
    expect(weekdayOf('1969-07-20')).toBe(7);
    expect(weekdayOf('1970-01-01')).toBe(4);
  });

  it('bounds months, a leap February too', () => {
    expect(monthBounds('2026-11')).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(monthBounds('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  it.each([
    ['2026-11-23', '2026-11-28', '2026-11-29'],
    ['2026-11-26', '2026-11-28', '2026-11-29'],
    ['2026-11-27', '2026-11-27', '2026-11-29'],
    ['2026-11-28', '2026-11-28', '2026-11-29'],
    ['2026-11-29', '2026-11-29', '2026-11-29'],
    ['2026-11-30', '2026-12-05', '2026-12-06'],
  ])('on %s the weekend is %s to %s', (today, from, to) => {
    expect(weekendOf(today)).toEqual({ from, to });
  });
});
