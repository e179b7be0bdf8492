import { expect, test } from 'vitest';
import { describeWhen } from './describe-when';

const now = new Date('2026-11-23T08:00:00Z');

test('shows the next date in Polish time', () => {
  const occurrences = [{ start: '2026-12-05T17:00:00Z', status: 'zaplanowane' }];
  expect(describeWhen({ occurrences }, now)).toBe('sob., 5 grudnia 2026, 18:00');
});

test('summer time counts as summer time', () => {
  const occurrences = [{ start: '2027-06-05T16:00:00Z' }];
  expect(describeWhen({ occurrences }, now)).toBe('sob., 5 czerwca 2027, 18:00');
});

test('names a state that matters and counts further dates', () => {
  const occurrences = [
    { start: '2026-12-12T17:00:00Z' },
    { start: '2026-12-05T17:00:00Z', status: 'odwołane' },
    { start: '2026-01-05T17:00:00Z' },
  ];
  expect(describeWhen({ occurrences }, now)).toBe(
    'sob., 5 grudnia 2026, 18:00 – odwołane (i dalsze: 1)',
  );
});

test('a day without hours shows none', () => {
  const occurrences = [{ start: '2026-12-05T11:00:00Z', allDay: true }];
  expect(describeWhen({ occurrences }, now)).toBe('sob., 5 grudnia 2026');
});

test('says that all dates are past', () => {
  expect(describeWhen({ occurrences: [{ start: '2026-01-05T17:00:00Z' }] }, now)).toBe(
    'pon., 5 stycznia 2026, 18:00 (minęło)',
  );
});

test('describes a rule', () => {
  const recurrence = {
    frequency: 'co miesiąc',
    ordinal: 'pierwszy',
    weekday: 'piątek',
    startTime: '18:00:00.000',
  };
  expect(describeWhen({ recurrence }, now)).toBe('co miesiąc: pierwszy piątek, 18:00');
  const weekly = { frequency: 'co tydzień', weekday: 'sobota', startTime: '10:30:00' };
  expect(describeWhen({ recurrence: weekly, occurrences: [] }, now)).toBe(
    'co tydzień: sobota, 10:30',
  );
});

test('a draft without any date says so', () => {
  expect(describeWhen({}, now)).toBe('brak terminu');
});
