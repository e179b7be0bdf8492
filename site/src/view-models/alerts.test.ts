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

describe('until when a notice holds', () => {
  it.each([
    ['2026-11-24T18:00:00.000Z', 'Aktualne do: wtorek, 24 listopada 2026, godz.\u00A019:00'],
    // Midnight in Warsaw, in winter and in summer.
    ['2026-11-25T23:00:00.000Z', 'Aktualne do: środa, 25 listopada 2026'],
    ['2027-06-30T22:00:00.000Z', 'Aktualne do: środa, 30 czerwca 2027'],
    ['2026-12-31T23:00:00.000Z', 'Aktualne do: czwartek, 31 grudnia 2026'],
  ])('of one that ends at %s', (endsAt, until) => {
    expect(shown({ endsAt }).map((alert) => alert.until)).toEqual([until]);
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
