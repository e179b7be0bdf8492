import { describe, expect, it } from 'vitest';
import { event, occurrence } from '../../../tests/fixture/defaults.ts';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';
import type { Occurrence } from '../../snapshot/snapshot.ts';

function notFound(...occurrences: readonly Occurrence[]) {
  const events = occurrences.map((date, index) =>
    event({
      documentId: `event-${index}`,
      title: `Spotkanie ${index}`,
      slug: `spotkanie-${index}`,
      occurrences: [date],
    }),
  );
  return pageAt(siteOf({ events }), '/404/', 'not-found');
}

describe('where nothing is', () => {
  it('leads to every section, the search, the site map and the contact', () => {
    expect(notFound().links.map(({ href }) => href)).toEqual([
      '/wydarzenia/',
      '/zajecia/',
      '/dziedzictwo/',
      '/aktualnosci/',
      '/szukaj/',
      '/mapa-strony/',
      '/kontakt/',
    ]);
  });

  it('is kept out of search engines and is shared by nobody', () => {
    expect(notFound()).toMatchObject({ indexed: false, share: null });
  });

  it('names the three nearest events that will take place, each with its day', () => {
    const { events } = notFound(
      occurrence('2026-12-04T17:00:00.000Z'),
      occurrence('2026-12-01T17:00:00.000Z'),
      occurrence('2026-11-25T17:00:00.000Z', { status: 'cancelled' }),
      occurrence('2026-11-26T17:00:00.000Z', { status: 'postponed' }),
      occurrence('2026-11-20T17:00:00.000Z'),
      occurrence('2026-12-03T17:00:00.000Z'),
      occurrence('2026-12-02T17:00:00.000Z', { status: 'sold-out' }),
    );
    expect(events).toEqual([
      {
        href: '/wydarzenia/spotkanie-1/',
        label: 'Spotkanie 1: wtorek, 1 grudnia 2026, godz.\u00A018:00',
      },
      {
        href: '/wydarzenia/spotkanie-6/',
        label: 'Spotkanie 6: środa, 2 grudnia 2026, godz.\u00A018:00',
      },
      {
        href: '/wydarzenia/spotkanie-5/',
        label: 'Spotkanie 5: czwartek, 3 grudnia 2026, godz.\u00A018:00',
      },
    ]);
  });

  it('says until when an exhibition runs, not when it began, and over which days one will', () => {
    const { events } = notFound(
      occurrence('2026-11-14T00:00:00.000Z', { end: '2026-12-13T00:00:00.000Z', allDay: true }),
      occurrence('2026-11-28T00:00:00.000Z', { end: '2026-11-29T00:00:00.000Z', allDay: true }),
    );
    expect(events.map(({ label }) => label)).toEqual([
      'Spotkanie 0: trwa do 13 grudnia 2026',
      'Spotkanie 1: od 28 do 29 listopada 2026',
    ]);
  });

  it('stands without events', () => {
    expect(notFound().events).toEqual([]);
  });
});

describe('an address of before', () => {
  const site = siteOf();

  it('says what was withdrawn, offers to search for it and leads on like an unknown one', () => {
    const { heading, indexed, links, events } = pageAt(
      site,
      '/aktualnosci/stary-komunikat/',
      'withdrawn',
    );
    expect(heading).toBe('Strona wycofana: Stary komunikat');
    expect(indexed).toBe(false);
    const unknown = pageAt(site, '/404/', 'not-found');
    expect(events).toEqual(unknown.events);
    expect(links).toEqual(
      unknown.links.map((link) =>
        link.label === 'Szukaj'
          ? { href: '/szukaj/?q=Stary+komunikat', label: 'Szukaj: Stary komunikat' }
          : link,
      ),
    );
    expect(events.length).toBeGreaterThan(0);
  });

  it('names the new address of what moved', () => {
    expect(pageAt(site, '/wydarzenia/koncert-w-sobote/', 'moved')).toMatchObject({
      heading: 'Nowy adres: Koncert jesienny',
      to: '/wydarzenia/koncert-jesienny/',
      indexed: false,
    });
  });
});
