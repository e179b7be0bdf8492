import { describe, expect, it } from 'vitest';
import { alerts } from '../../tests/fixture/institution.ts';
import { pageAt, siteOf } from '../../tests/fixture/site.ts';
import type { Alert } from '../snapshot/snapshot.ts';
import type { AlertModel } from './page-models.ts';

const [usual] = alerts;

function shown(...given: readonly Partial<Alert>[]): readonly AlertModel[] {
  if (usual === undefined) throw new Error('The fixture has no notice.');
  const made = given.map((alert, index) => ({ ...usual, documentId: `alert-${index}`, ...alert }));
  return pageAt(siteOf({ alerts: made }), '/', 'front').site.alerts;
}

describe('from when until when a notice holds', () => {
  it.each([
    // Within one day: all of it, from an hour, to an hour, both.
    ['2026-11-23T23:00Z', '2026-11-24T23:00Z', 'Aktualne: wtorek, 24 listopada 2026'],
    ['2026-11-23T23:00Z', '2026-11-24T22:59Z', 'Aktualne: wtorek, 24 listopada 2026'],
    [
      '2026-11-24T06:00Z',
      '2026-11-24T23:00Z',
      'Aktualne: wtorek, 24 listopada 2026, od godz. 07:00',
    ],
    [
      '2026-11-23T23:00Z',
      '2026-11-24T18:00Z',
      'Aktualne: wtorek, 24 listopada 2026, do godz. 19:00',
    ],
    [
      '2026-11-24T06:00Z',
      '2026-11-24T18:00Z',
      'Aktualne: wtorek, 24 listopada 2026, godz. 07:00–19:00',
    ],
    // Over several days: a month or a year that both have is said once, the first day has no hour.
    ['2026-11-22T23:00Z', '2026-11-25T23:00Z', 'Aktualne od 23 do 25 listopada 2026'],
    ['2026-11-22T07:00Z', '2026-11-25T18:00Z', 'Aktualne od 22 do 25 listopada 2026, godz. 19:00'],
    ['2026-10-30T07:00Z', '2026-11-25T22:59Z', 'Aktualne od 30 października do 25 listopada 2026'],
    // Midnight in Warsaw, in winter and in summer.
    ['2026-11-01T07:00Z', '2026-12-31T23:00Z', 'Aktualne od 1 listopada do 31 grudnia 2026'],
    ['2026-11-01T07:00Z', '2027-06-30T22:00Z', 'Aktualne od 1 listopada 2026 do 30 czerwca 2027'],
  ])('of one from %s to %s', (startsAt, endsAt, period) => {
    const texts = shown({ startsAt, endsAt }).map((alert) =>
      alert.period.replaceAll('\u00A0', ' '),
    );
    expect(texts).toEqual([period]);
  });

  it('binds the hour to its word', () => {
    expect(shown({ endsAt: '2026-11-25T18:00Z' })[0]?.period).toContain('godz.\u00A019:00');
  });
});

describe('the notices of a moment', () => {
  it('are the most urgent first, then the newest', () => {
    const titles = shown(
      { title: 'a', level: 'info', startsAt: '2026-11-24T00:00:00.000Z' },
      { title: 'b', level: 'important', startsAt: '2026-11-01T00:00:00.000Z' },
      { title: 'c', level: 'important', startsAt: '2026-11-20T00:00:00.000Z' },
      { title: 'd', level: 'urgent', startsAt: '2026-10-01T00:00:00.000Z' },
    ).map(({ title, levelLabel }) => `${levelLabel}: ${title}`);
    expect(titles).toEqual(['Pilne: d', 'Ważne: c', 'Ważne: b', 'Informacja: a']);
  });

  it('begin at their first moment and are gone at their last', () => {
    const moment = '2026-11-24T08:00:00.000Z';
    expect(shown({ startsAt: moment })).toHaveLength(1);
    expect(shown({ startsAt: '2026-11-24T08:00:01.000Z' })).toEqual([]);
    expect(shown({ endsAt: moment })).toEqual([]);
    expect(shown({})).toHaveLength(1);
  });

  it('carry their link, and say when they are invented', () => {
    const [alert] = shown({ link: { label: 'Dojazd', url: '/kontakt/' }, example: true });
    expect(alert).toMatchObject({ link: { label: 'Dojazd', href: '/kontakt/' }, example: true });
    expect(shown({ link: null })[0]?.link).toBeNull();
  });
});
