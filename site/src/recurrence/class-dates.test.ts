import { describe, expect, it } from 'vitest';
import { seasons } from '../../tests/fixture/classes.ts';
import type { Season } from '../snapshot/snapshot.ts';
import { weekdayOf } from '../time/warsaw.ts';
import { slotDates } from './class-dates.ts';

const [season] = seasons;
if (season === undefined) throw new Error('The fixture has no season');
const running: Season = season;

describe('slotDates', () => {
  it('counts both ends of a break to it', () => {
    const offOn = (weekday: 1 | 3 | 7) => slotDates({ weekday, start: '16:00' }, running).off;
    expect(offOn(3)).toContain('2026-12-23');
    expect(offOn(7)).toContain('2027-01-03');
    expect(offOn(1)).toContain('2027-02-01');
    expect(offOn(7)).toContain('2027-02-14');
  });

  it('leaves out breaks and public holidays', () => {
    const { held, off } = slotDates({ weekday: 4, start: '16:00' }, running);
    expect(off).toEqual(['2026-12-24', '2026-12-31', '2027-02-04', '2027-02-11', '2027-05-27']);
    expect(held).toContain('2026-12-17');
    expect(held).toContain('2027-01-07');
  });

  it('holds classes on public holidays where the season says so', () => {
    const { off } = slotDates(
      { weekday: 4, start: '16:00' },
      { ...running, skipPublicHolidays: false },
    );
    expect(off).not.toContain('2027-05-27');
    expect(off).toContain('2026-12-24');
  });

  it('is within the season, on the weekday, and held and off make up the rhythm', () => {
    for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
      const { rhythm, held, off } = slotDates({ weekday, start: '16:00' }, running);
      expect([...held, ...off].sort()).toEqual([...rhythm]);
      expect(rhythm.every((date) => weekdayOf(date) === weekday)).toBe(true);
      expect(rhythm.every((date) => date >= running.start && date <= running.end)).toBe(true);
      expect(held.length).toBeGreaterThan(30);
    }
  });
});
