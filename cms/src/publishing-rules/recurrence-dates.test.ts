import { expect, test } from 'vitest';
import { countRecurrenceDates, isRecurrenceDate, type RecurrenceRule } from './recurrence-dates';

const weekly: RecurrenceRule = {
  frequency: 'co tydzień',
  interval: 1,
  weekday: 'piątek',
  ordinal: '',
  from: '2026-11-02',
  until: '2026-11-27',
};
const monthly: RecurrenceRule = {
  ...weekly,
  frequency: 'co miesiąc',
  ordinal: 'pierwszy',
  from: '2026-01-02',
  until: '2026-12-31',
};

test.each([
  ['four Fridays of November', weekly, 4],
  ['every second one', { ...weekly, interval: 2 }, 2],
  ['from a Friday to itself', { ...weekly, from: '2026-11-06', until: '2026-11-06' }, 1],
  ['no Friday between', { ...weekly, from: '2026-11-07', until: '2026-11-12' }, 0],
  ['the first Fridays of a year', monthly, 12],
  ['the first Friday is before the start', { ...monthly, from: '2026-01-03' }, 11],
  ['the last Fridays of a year', { ...monthly, ordinal: 'ostatni' }, 12],
  ['the last Friday is after the end', { ...monthly, ordinal: 'ostatni', until: '2026-12-24' }, 11],
  ['every third month', { ...monthly, interval: 3 }, 4],
  ['no end', { ...weekly, until: '' }, 0],
  ['end before start', { ...weekly, until: '2026-10-01' }, 0],
  ['monthly without which one', { ...monthly, ordinal: '' }, 0],
  ['an interval of zero counts as one', { ...weekly, interval: 0 }, 4],
])('%s', (_name, rule, count) => {
  expect(countRecurrenceDates(rule)).toBe(count);
});

test.each([
  ['a Friday of the rule', weekly, '2026-11-13', true],
  ['a Thursday', weekly, '2026-11-12', false],
  ['a Friday after the end', weekly, '2026-12-04', false],
  ['a Friday before the start', weekly, '2026-10-30', false],
  ['the second Friday of every second week', { ...weekly, interval: 2 }, '2026-11-13', false],
  ['the third Friday of every second week', { ...weekly, interval: 2 }, '2026-11-20', true],
  ['a first Friday', monthly, '2026-03-06', true],
  ['a second Friday', monthly, '2026-03-13', false],
  ['a last Friday', { ...monthly, ordinal: 'ostatni' }, '2026-03-27', true],
  ['a first Friday of a month between', { ...monthly, interval: 2 }, '2026-02-06', false],
  ['no day at all', weekly, '', false],
  ['a rule without an end', { ...weekly, until: '' }, '2026-11-13', false],
])('%s', (_name, rule, day, expected) => {
  expect(isRecurrenceDate(rule, day)).toBe(expected);
});

test('tells the same dates that are counted', () => {
  for (const rule of [weekly, { ...weekly, interval: 2 }, monthly, { ...monthly, interval: 3 }]) {
    const days = Array.from({ length: 400 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const told = days.filter((day) => isRecurrenceDate(rule, day));
    expect(told).toHaveLength(countRecurrenceDates(rule));
  }
});
