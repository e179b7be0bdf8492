import { expect, test } from 'vitest';
import { countRecurrenceDates, type RecurrenceRule } from './recurrence-dates';

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
