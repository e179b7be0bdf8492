import { expect, it } from 'vitest';
import { recurrence } from '../../tests/fixture/defaults.ts';
import type { Recurrence } from '../snapshot/snapshot.ts';
import { recurrenceTexts } from './recurrence.ts';

const base = { from: '2026-09-01', until: '2027-06-30', startTime: '18:00' } as const;
const monthly = { ...base, frequency: 'monthly' } as const;

it.each<[Recurrence, string]>([
  [recurrence({ ...base, weekday: 1 }), 'co tydzień w poniedziałek'],
  [recurrence({ ...base, weekday: 2, interval: 2 }), 'co 2 tygodnie we wtorek'],
  [recurrence({ ...base, weekday: 4, interval: 5 }), 'co 5 tygodni w czwartek'],
  [recurrence({ ...monthly, weekday: 5, ordinal: 1 }), 'co miesiąc w pierwszy piątek'],
  [recurrence({ ...monthly, weekday: 3, ordinal: 2 }), 'co miesiąc w drugą środę'],
  [
    recurrence({ ...monthly, weekday: 2, ordinal: 3, interval: 3 }),
    'co 3 miesiące w trzeci wtorek',
  ],
  [recurrence({ ...monthly, weekday: 6, ordinal: 4 }), 'co miesiąc w czwartą sobotę'],
  [recurrence({ ...monthly, weekday: 7, ordinal: -1 }), 'co miesiąc w ostatnią niedzielę'],
])('%j', (rule, words) => {
  expect(recurrenceTexts(rule)).toEqual([`${words}, godz.\u00A018:00, do 30 czerwca 2027`]);
});

it('names each exception with its reason', () => {
  const exceptions = [
    { date: '2026-12-26', reason: 'święta' },
    { date: '2027-01-02', reason: null },
  ];
  expect(recurrenceTexts(recurrence({ ...base, weekday: 6, exceptions })).slice(1)).toEqual([
    'oprócz: 26 grudnia 2026 (święta)',
    'oprócz: 2 stycznia 2027',
  ]);
});
