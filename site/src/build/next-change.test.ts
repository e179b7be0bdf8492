import { describe, expect, it } from 'vitest';
import { fixtureMoment, fixtureSnapshot } from '../../tests/fixture/snapshot.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { nextChange } from './next-change.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const nothing: Snapshot = { ...fixtureSnapshot, events: [], classes: [], alerts: [] };
const [alert] = fixtureSnapshot.alerts;
const [event] = fixtureSnapshot.events;
const [date] = event?.occurrences ?? [];
if (alert === undefined || event === undefined || date === undefined)
  throw new Error('The fixture lost its entries.');
const alertFor = (startsAt: string, endsAt: string): Snapshot => ({
  ...nothing,
  alerts: [{ ...alert, startsAt, endsAt }],
});

describe('the next moment at which a page changes by itself', () => {
  it('is the beginning, then the end of an alert', () => {
    const snapshot = alertFor('2026-11-23T13:00:00.000Z', '2026-11-23T17:00:00.000Z');
    expect(nextChange(snapshot, NOW)).toBe('2026-11-23T13:00:00.000Z');
    expect(nextChange(snapshot, '2026-11-23T13:00:00.000Z')).toBe('2026-11-23T17:00:00.000Z');
    expect(nextChange(snapshot, '2026-11-23T17:00:00.000Z')).toBeNull();
  });

  it('is the end of a date that runs, or the moment tickets are sold', () => {
    const occurrence = {
      ...date,
      start: '2026-11-23T08:00:00.000Z',
      end: '2026-11-23T10:30:00.000Z',
    };
    const enrolment = {
      kind: 'tickets',
      url: null,
      phone: null,
      email: null,
      desk: null,
      opensAt: '2026-11-23T10:00:00.000Z',
    } as const;
    const occurrences = [occurrence];
    expect(
      nextChange({ ...nothing, events: [{ ...event, occurrences, enrolment: null }] }, NOW),
    ).toBe('2026-11-23T10:30:00.000Z');
    expect(nextChange({ ...nothing, events: [{ ...event, occurrences, enrolment }] }, NOW)).toBe(
      '2026-11-23T10:00:00.000Z',
    );
  });

  it('is null when all lies behind', () => {
    expect(nextChange(nothing, NOW)).toBeNull();
    expect(nextChange(fixtureSnapshot, fixtureMoment)).not.toBeNull();
  });
});
