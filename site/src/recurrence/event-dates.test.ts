import { describe, expect, it } from 'vitest';
import { occurrence, recurrence } from '../../tests/fixture/defaults.ts';
import type { Occurrence, Recurrence } from '../snapshot/snapshot.ts';
import { type EventDate, eventDates } from './event-dates.ts';
import { ruleDates } from './rule-dates.ts';

function datesOf(
  rule: Recurrence | null,
  occurrences: readonly Occurrence[] = [],
): readonly EventDate[] {
  return eventDates({ recurrence: rule, occurrences }, rule === null ? [] : ruleDates(rule));
}

const saturdays = recurrence({
  weekday: 6,
  from: '2026-11-28',
  until: '2026-12-19',
  startTime: '11:00',
  endTime: '13:00',
  exceptions: [{ date: '2026-12-12', reason: null }],
});

const starts = (dates: readonly EventDate[]): readonly string[] =>
  dates.map(({ start }) => `${start.date} ${start.time}`);

describe('a rule', () => {
  it('stays at 18:00 in Warsaw across both changes of the clock', () => {
    const sundays = recurrence({
      weekday: 7,
      from: '2026-01-01',
      until: '2026-12-31',
      startTime: '18:00',
      endTime: '19:30',
    });
    const dates = datesOf(sundays);
    expect(dates).toHaveLength(52);
    expect(new Set(dates.map(({ start, end }) => `${start.time}–${end?.time}`))).toEqual(
      new Set(['18:00–19:30']),
    );
    const iso = (date: string): string | undefined =>
      dates.find(({ start }) => start.date === date)?.start.iso;
    expect(iso('2026-03-22')).toBe('2026-03-22T18:00+01:00');
    expect(iso('2026-03-29')).toBe('2026-03-29T18:00+02:00');
    expect(iso('2026-10-18')).toBe('2026-10-18T18:00+02:00');
    expect(iso('2026-10-25')).toBe('2026-10-25T18:00+01:00');
  });

  it('keeps a date whose hour does not exist, an hour later, and the following ones as they were', () => {
    const nights = recurrence({
      weekday: 7,
      from: '2026-03-22',
      until: '2026-04-05',
      startTime: '02:30',
    });
    expect(starts(datesOf(nights))).toEqual([
      '2026-03-22 02:30',
      '2026-03-29 03:30',
      '2026-04-05 02:30',
    ]);
  });

  it('ends after midnight on the next day, and still is one day', () => {
    const [night] = datesOf(
      recurrence({
        weekday: 6,
        from: '2026-11-28',
        until: '2026-11-28',
        startTime: '20:00',
        endTime: '01:00',
      }),
    );
    expect(night?.end?.iso).toBe('2026-11-29T01:00+01:00');
    expect(night?.lastDay).toBe('2026-11-28');
  });

  it('leaves exceptions out', () => {
    expect(starts(datesOf(saturdays))).toEqual([
      '2026-11-28 11:00',
      '2026-12-05 11:00',
      '2026-12-19 11:00',
    ]);
  });
});

describe('explicit dates', () => {
  it('replace the date of the rule on the same Warsaw day', () => {
    const late = occurrence('2026-12-05T16:00:00.000Z', { status: 'cancelled' });
    const dates = datesOf(saturdays, [late]);
    expect(starts(dates)).toEqual(['2026-11-28 11:00', '2026-12-05 17:00', '2026-12-19 11:00']);
    expect(dates[1]).toMatchObject({ status: 'cancelled', ruleDate: '2026-12-05', explicit: true });
  });

  it('are matched by the Warsaw day, not by the day in UTC', () => {
    const afterMidnight = occurrence('2026-12-04T23:30:00.000Z');
    expect(starts(datesOf(saturdays, [afterMidnight]))).toContain('2026-12-05 00:30');
    expect(starts(datesOf(saturdays, [afterMidnight]))).not.toContain('2026-12-05 11:00');
  });

  it('moved from a date of the rule take its place', () => {
    const moved = occurrence('2026-12-06T10:00:00.000Z', {
      status: 'rescheduled',
      previousStart: '2026-12-05T10:00:00.000Z',
    });
    expect(starts(datesOf(saturdays, [moved]))).toEqual([
      '2026-11-28 11:00',
      '2026-12-06 11:00',
      '2026-12-19 11:00',
    ]);
  });

  it('may stand on an exception, and beside the rule', () => {
    const dates = datesOf(saturdays, [
      occurrence('2026-12-12T10:00:00.000Z'),
      occurrence('2026-12-13T10:00:00.000Z'),
    ]);
    expect(starts(dates)).toEqual([
      '2026-11-28 11:00',
      '2026-12-05 11:00',
      '2026-12-12 11:00',
      '2026-12-13 11:00',
      '2026-12-19 11:00',
    ]);
    expect(dates.map(({ ruleDate }) => ruleDate)).toEqual([
      '2026-11-28',
      '2026-12-05',
      '2026-12-12',
      null,
      '2026-12-19',
    ]);
  });
});

describe('the end', () => {
  const only = (given: Occurrence): EventDate => {
    const [date] = datesOf(null, [given]);
    if (date === undefined) throw new Error('no date');
    return date;
  };

  it('of whole days is the midnight after the last of them', () => {
    const days = only(
      occurrence('2026-11-14T09:00:00.000Z', { end: '2026-12-13T00:00:00.000Z', allDay: true }),
    );
    expect(days.start.iso).toBe('2026-11-14T00:00+01:00');
    expect(days.lastDay).toBe('2026-12-13');
    expect(days.end).toBeNull();
    expect(new Date(days.overAt).toISOString()).toBe('2026-12-13T23:00:00.000Z');
  });

  it('that was not given is the end of the day', () => {
    const open = only(occurrence('2026-11-28T17:00:00.000Z'));
    expect(open.end).toBeNull();
    expect(new Date(open.overAt).toISOString()).toBe('2026-11-28T23:00:00.000Z');
  });

  it('later than early morning makes it an event of two days', () => {
    const weekend = only(
      occurrence('2026-11-27T17:00:00.000Z', { end: '2026-11-28T16:00:00.000Z' }),
    );
    expect(weekend.lastDay).toBe('2026-11-28');
  });
});
