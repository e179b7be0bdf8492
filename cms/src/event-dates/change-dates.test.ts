import { describe, expect, test } from 'vitest';
import {
  datesAhead,
  type EventDate,
  occurrencesOfCopy,
  withDateCancelled,
  withDateMoved,
} from './change-dates';
import { datesInWords } from './dates-in-words';

const now = Date.parse('2026-10-01T12:00:00Z');
const at = Date.parse;
const part = (id: number, start: string, more: object = {}) => ({
  id,
  start,
  end: null,
  doors: null,
  allDay: false,
  status: 'zaplanowane',
  previousStart: null,
  ...more,
});
const evening = part(7, '2026-10-20T17:00:00.000Z', {
  end: '2026-10-20T19:00:00.000Z',
  doors: '2026-10-20T16:30:00.000Z',
});
const rule = {
  frequency: 'co tydzień',
  interval: 1,
  weekday: 'wtorek',
  from: '2026-10-06',
  until: '2026-11-03',
  startTime: '18:00:00.000',
  endTime: '20:00:00.000',
  exceptions: [{ date: '2026-10-13' }],
};
const dateAt = (event: object, start: string): EventDate => {
  const date = datesAhead({ ...event }, now).find((each) => each.start === at(start));
  if (date === undefined) throw new Error(`No date at ${start}.`);
  return date;
};
const starts = (event: object) =>
  datesAhead({ ...event }, now).map(({ start }) => new Date(start).toISOString());

describe('the dates ahead', () => {
  test('leave out what is over and keep today', () => {
    const occurrences = [
      part(1, '2026-09-30T17:00:00.000Z'),
      part(2, '2026-10-01T08:00:00.000Z'),
      part(3, '2026-09-01T08:00:00.000Z', { end: '2026-10-31T16:00:00.000Z' }),
    ];
    expect(starts({ occurrences })).toEqual([
      '2026-09-01T08:00:00.000Z',
      '2026-10-01T08:00:00.000Z',
    ]);
  });

  test('of a rule keep to the Polish clock, without exceptions and what stands for them', () => {
    // 20 October is entered; 27 October was moved to the day after.
    const moved = part(8, '2026-10-28T17:00:00.000Z', {
      previousStart: '2026-10-27T17:00:00.000Z',
      status: 'zmieniony termin',
    });
    expect(starts({ recurrence: rule, occurrences: [evening, moved] })).toEqual([
      '2026-10-06T16:00:00.000Z',
      '2026-10-20T17:00:00.000Z',
      '2026-10-28T17:00:00.000Z',
      '2026-11-03T17:00:00.000Z',
    ]);
  });

  test('are told in Polish, and what has begun or is off is not offered', () => {
    const occurrences = [
      part(1, '2026-10-01T08:00:00.000Z'),
      part(2, '2026-10-02T22:00:00.000Z', { allDay: true, status: 'odwołane' }),
      part(3, '2026-12-12T16:00:00.000Z'),
    ];
    const may = { change: true, copy: true };
    expect(datesInWords(datesAhead({ occurrences }, now), may, now).dates).toMatchObject([
      { when: 'czwartek, 1 października 2026, 10:00', note: null, mayChange: false },
      { when: 'sobota, 3 października 2026', note: 'odwołane', mayChange: false },
      { when: 'sobota, 12 grudnia 2026, 17:00', mayChange: true, field: '2026-12-12T17:00' },
    ]);
  });
});

describe('a date that is cancelled', () => {
  test('stays with its new state, and the others stay as they are', () => {
    const event = { occurrences: [evening, part(9, '2026-10-22T17:00:00.000Z')] };
    expect(withDateCancelled(event, dateAt(event, evening.start))).toEqual([
      { id: 7, status: 'odwołane' },
      { id: 9 },
    ]);
  });

  test('of a rule becomes a date of its own', () => {
    const event = { occurrences: [], recurrence: rule };
    expect(withDateCancelled(event, dateAt(event, '2026-11-03T17:00:00Z'))).toEqual([
      { start: '2026-11-03T17:00:00.000Z', end: '2026-11-03T19:00:00.000Z', status: 'odwołane' },
    ]);
  });
});

describe('a date that is moved', () => {
  // Behind the night on which summer time ends.
  const to = at('2026-10-27T18:00:00Z');

  test('keeps its length and doors on the Polish clock, and says when it was to be', () => {
    const event = { occurrences: [evening] };
    expect(withDateMoved(event, dateAt(event, evening.start), to)).toEqual([
      {
        id: 7,
        start: '2026-10-27T18:00:00.000Z',
        end: '2026-10-27T20:00:00.000Z',
        doors: '2026-10-27T17:30:00.000Z',
        status: 'zmieniony termin',
        previousStart: evening.start,
      },
    ]);
  });

  test('twice says what was announced first', () => {
    const event = { occurrences: [{ ...evening, previousStart: '2026-10-10T17:00:00.000Z' }] };
    const [moved] = withDateMoved(event, dateAt(event, evening.start), to);
    expect(moved?.['previousStart']).toBe('2026-10-10T17:00:00.000Z');
  });

  test('of a rule stands for its day', () => {
    const event = { occurrences: [], recurrence: rule };
    const moved = { occurrences: withDateMoved(event, dateAt(event, '2026-11-03T17:00:00Z'), to) };
    expect(starts({ ...moved, recurrence: rule })).not.toContain('2026-11-03T17:00:00.000Z');
  });
});

test('a copy begins at the new moment, keeps distances, and forgets what became of the old dates', () => {
  const event = {
    occurrences: [
      { ...evening, status: 'odwołane', note: 'Choroba.', place: { documentId: 'sala' } },
      part(9, '2026-10-22T17:00:00.000Z', { access: { id: 3, inductionLoop: 'tak' } }),
    ],
  };
  expect(occurrencesOfCopy(event, at('2027-01-12T18:00:00Z'))).toEqual([
    {
      start: '2027-01-12T18:00:00.000Z',
      end: '2027-01-12T20:00:00.000Z',
      doors: '2027-01-12T17:30:00.000Z',
      allDay: false,
      status: 'zaplanowane',
      place: 'sala',
    },
    {
      start: '2027-01-14T18:00:00.000Z',
      allDay: false,
      status: 'zaplanowane',
      access: { inductionLoop: 'tak' },
    },
  ]);
});
