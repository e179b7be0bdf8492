import { describe, expect, it } from 'vitest';
import { article, event, newsItem, occurrence } from '../../tests/fixture/defaults.ts';
import { pageAt, siteOf } from '../../tests/fixture/site.ts';
import type { Occurrence } from '../snapshot/snapshot.ts';

function eventAt(name: string, ...occurrences: readonly Occurrence[]) {
  return event({
    documentId: name,
    title: name,
    slug: name,
    occurrences,
    relatedArticles: ['a'],
  });
}

/** The event on the page of a news item about it. */
function mentioned(...occurrences: readonly Occurrence[]) {
  const newsItems = [
    newsItem({
      documentId: 'n',
      title: 'Relacja',
      slug: 'relacja',
      publishedOn: '2026-11-01',
      event: 'bal',
    }),
  ];
  const site = siteOf({ events: [eventAt('bal', ...occurrences)], newsItems });
  return pageAt(site, '/aktualnosci/relacja/', 'news-item').event;
}

describe('an event that is mentioned', () => {
  it('has its nearest date and its price while it is to come', () => {
    const card = mentioned(
      occurrence('2026-11-14T17:00:00.000Z'),
      occurrence('2026-12-05T17:00:00.000Z'),
      occurrence('2026-12-12T17:00:00.000Z'),
    );
    expect(card).toMatchObject({ period: null, previous: null });
    expect(card?.date.text).toBe('sobota, 5 grudnia 2026, godz.\u00A018:00');
    expect(card?.price).not.toBeNull();
  });

  it.each([
    ['scheduled', 'było: sobota, 14 listopada 2026'],
    ['sold-out', 'było: sobota, 14 listopada 2026'],
    ['cancelled', 'miało być: sobota, 14 listopada 2026'],
    ['postponed', 'miało być: sobota, 14 listopada 2026'],
  ] as const)('and is over, %s, says so', (status, period) => {
    const card = mentioned(
      occurrence('2026-11-07T17:00:00.000Z'),
      occurrence('2026-11-14T17:00:00.000Z', { status }),
    );
    expect(card).toMatchObject({ period, price: null, previous: null });
  });

  it('says over which days it was, and until when it runs', () => {
    const days = (start: string, end: string) =>
      mentioned(occurrence(`${start}T00:00:00.000Z`, { end: `${end}T00:00:00.000Z`, allDay: true }))
        ?.period;
    expect(days('2026-11-14', '2026-11-22')).toBe('było: od 14 do 22 listopada 2026');
    expect(days('2026-11-14', '2026-12-13')).toBe('trwa do 13 grudnia 2026');
  });

  it('carries no word that is not shown, by which pages that mention it would be rendered again', () => {
    const shown = [
      'date',
      'example',
      'href',
      'period',
      'place',
      'previous',
      'price',
      'status',
      'title',
    ];
    const toCome = mentioned(occurrence('2026-12-05T17:00:00.000Z'));
    const over = mentioned(occurrence('2026-11-14T17:00:00.000Z'));
    expect(Object.keys(toCome ?? {}).sort()).toEqual(shown);
    expect(Object.keys(over ?? {}).sort()).toEqual(shown);
  });

  it('does not stand on an article once it is over', () => {
    const heritageArticles = [article({ documentId: 'a', title: 'Młyn', slug: 'mlyn' })];
    const events = [
      eventAt('pozniej', occurrence('2026-12-12T17:00:00.000Z')),
      eventAt('dawno', occurrence('2026-11-14T17:00:00.000Z')),
      eventAt('wkrotce', occurrence('2026-12-05T17:00:00.000Z')),
    ];
    const page = pageAt(
      siteOf({ heritageArticles, events }),
      '/dziedzictwo/mlyn/',
      'heritage-article',
    );
    expect(page.events.map(({ title }) => title)).toEqual(['wkrotce', 'pozniej']);
  });
});
