import { describe, expect, it } from 'vitest';
import { event, occurrence } from '../../../tests/fixture/defaults.ts';
import { pageAt, pagesOf, siteOf } from '../../../tests/fixture/site.ts';
import type { Event, EventKind } from '../../snapshot/snapshot.ts';

const site = siteOf();
type Nodes = readonly Readonly<Record<string, unknown>>[];

function eventNodes(changes: Partial<Event>): Nodes {
  const entry = event({
    documentId: 'e',
    title: 'Próba',
    slug: 'proba',
    occurrences: [occurrence('2026-12-01T17:00:00.000Z')],
    ...changes,
  });
  const { structuredData } = pageAt(siteOf({ events: [entry] }), '/wydarzenia/proba/', 'event');
  return structuredData.filter((node) => 'eventStatus' in node);
}

describe('events', () => {
  it.each<[EventKind, string]>([
    ['concert', 'MusicEvent'],
    ['performance', 'TheaterEvent'],
    ['film', 'ScreeningEvent'],
    ['exhibition', 'ExhibitionEvent'],
    ['workshop', 'EducationEvent'],
    ['contest', 'Event'],
    ['meeting', 'SocialEvent'],
    ['festival', 'Festival'],
    ['dance', 'DanceEvent'],
    ['trip', 'Event'],
  ])('%s is a %s', (kind, type) => {
    expect(eventNodes({ kind })[0]?.['@type']).toBe(type);
  });

  it('for children alone are children’s events too', () => {
    const audience = {
      ageFrom: 6,
      ageTo: 9,
      children: true,
      youth: false,
      adults: false,
      seniors: false,
      families: true,
    };
    expect(eventNodes({ audience })[0]).toMatchObject({
      '@type': ['MusicEvent', 'ChildrensEvent'],
      typicalAgeRange: '6-9',
    });
    expect(eventNodes({ kind: 'trip', audience })[0]?.['@type']).toBe('ChildrensEvent');
    expect(eventNodes({ audience: { ...audience, adults: true } })[0]?.['@type']).toBe(
      'MusicEvent',
    );
  });

  it.each([
    ['scheduled', 'EventScheduled'],
    ['sold-out', 'EventScheduled'],
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['rescheduled', 'EventRescheduled'],
  ] as const)('%s is %s', (status, value) => {
    const occurrences = [
      occurrence('2026-12-01T17:00:00.000Z', { status, previousStart: '2026-11-30T17:00:00.000Z' }),
    ];
    const [node] = eventNodes({ occurrences });
    expect(node?.['eventStatus']).toBe(`https://schema.org/${value}`);
    expect(node?.['previousStartDate']).toBe(
      status === 'rescheduled' ? '2026-11-30T18:00+01:00' : undefined,
    );
  });

  it('offer a price, a range, nothing when cancelled, and say when sold out', () => {
    const price = { kind: 'paid', from: 20, to: 30, note: null } as const;
    const sold = [occurrence('2026-12-01T17:00:00.000Z', { status: 'sold-out' })];
    const off = [occurrence('2026-12-01T17:00:00.000Z', { status: 'cancelled' })];
    expect(eventNodes({})[0]?.['offers']).toMatchObject({ '@type': 'Offer', price: 0 });
    expect(eventNodes({ price })[0]?.['offers']).toMatchObject({
      '@type': 'AggregateOffer',
      lowPrice: 20,
      highPrice: 30,
      priceCurrency: 'PLN',
    });
    expect(eventNodes({ occurrences: sold })[0]?.['offers']).toMatchObject({
      availability: 'https://schema.org/SoldOut',
    });
    expect(eventNodes({ occurrences: off })[0]).not.toHaveProperty('offers');
  });

  it('say the dates that the page shows, whole days as dates', () => {
    const days = [
      occurrence('2026-11-14T00:00:00.000Z', { end: '2026-12-13T00:00:00.000Z', allDay: true }),
    ];
    expect(eventNodes({ occurrences: days })[0]).toMatchObject({
      startDate: '2026-11-14',
      endDate: '2026-12-13',
    });
    const workshop = pageAt(site, '/wydarzenia/sobotnie-warsztaty-rodzinne/', 'event');
    const nodes = workshop.structuredData.filter((node) => 'eventStatus' in node);
    expect(nodes.map((node) => node['startDate'])).toEqual(
      workshop.occurrences.slice(0, nodes.length).map(({ date }) => date.dateTime),
    );
  });

  it('carry accessibility on the work they show, where schema.org has it', () => {
    const concert = pageAt(site, '/wydarzenia/koncert-jesienny/', 'event').structuredData[0];
    expect(concert).not.toHaveProperty('accessibilityFeature');
    expect(concert).toMatchObject({
      inLanguage: ['pl', 'pso'],
      workFeatured: {
        '@type': 'CreativeWork',
        accessibilityFeature: ['signLanguage'],
        accessibilityHazard: ['flashing'],
      },
    });
    const film = pageAt(site, '/wydarzenia/kino-w-piatek/', 'event').structuredData[0];
    expect(film).toMatchObject({
      workFeatured: { '@type': 'Movie', accessibilityFeature: ['audioDescription', 'captions'] },
    });
  });
});

/** What the fixture's content does not say, and nobody may invent: a place, a price. */
const unsaid = [
  'Klub gitarowy: offers',
  'Kolędy: location',
  'Potańcówka andrzejkowa: location',
  'Spotkanie przełożone: location',
  'Wycieczka w nieznane: location',
];

describe('other pages', () => {
  const typesOn = (nodes: Nodes) => nodes.map((node) => node['@type']);

  it('describe courses with an instance per group', () => {
    const [course] = pageAt(site, '/zajecia/taniec-wspolczesny/', 'class').structuredData;
    expect(course).toMatchObject({
      '@type': 'Course',
      educationalLevel: ['początkujący', 'średnio zaawansowany'],
      offers: { price: 80, priceCurrency: 'PLN' },
      hasCourseInstance: [
        {
          courseMode: 'onsite',
          courseSchedule: [
            { byDay: 'https://schema.org/Tuesday', startTime: '16:00', endTime: '17:00' },
            { byDay: 'https://schema.org/Thursday' },
          ],
        },
        {},
      ],
    });
  });

  it('describe articles, news, places and the institution', () => {
    expect(
      typesOn(pageAt(site, '/dziedzictwo/mlyn-nad-rzeka/', 'heritage-article').structuredData),
    ).toContain('Article');
    expect(
      typesOn(pageAt(site, '/aktualnosci/bilety-na-koncert/', 'news-item').structuredData),
    ).toContain('NewsArticle');
    expect(typesOn(pageAt(site, '/miejsca/sala-widowiskowa/', 'place').structuredData)).toContain(
      'Place',
    );
    expect(typesOn(pageAt(site, '/', 'front').structuredData)).toContain('Organization');
  });

  it('refer only to nodes of the same page, and to absolute addresses', () => {
    for (const { path, structuredData } of pagesOf(site)) {
      const text = JSON.stringify(structuredData);
      const ids = [...text.matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id);
      const defined = [...text.matchAll(/"@type":"[^"]+","@id":"([^"]+)"/g)].map(([, id]) => id);
      expect([path, ids.filter((id) => !defined.includes(id))]).toEqual([path, []]);
      expect(text).not.toMatch(/"(?:url|item|image|logo)":"\//);
    }
  });

  it('name the series and its rule where an event repeats', () => {
    const page = pageAt(site, '/wydarzenia/sobotnie-warsztaty-rodzinne/', 'event');
    const series = page.structuredData.find((node) => node['@type'] === 'EventSeries');
    expect(series?.['eventSchedule']).toMatchObject({
      repeatFrequency: 'P1W',
      byDay: 'https://schema.org/Saturday',
      startTime: '11:00',
      scheduleTimezone: 'Europe/Warsaw',
      exceptDate: ['2026-12-26'],
    });
    expect(page.structuredData[0]?.['superEvent']).toEqual({ '@id': series?.['@id'] });
  });

  /** developers.google.com/search/docs: what each kind must have to be shown. */
  it.each([
    ['eventStatus', ['name', 'startDate', 'location', 'url', 'organizer']],
    ['hasCourseInstance', ['name', 'description', 'provider', 'offers']],
    ['courseMode', ['courseSchedule', 'startDate']],
    ['headline', ['author', 'publisher', 'dateModified']],
    ['itemListElement', ['@type']],
    ['geo', ['name', 'address']],
  ])('with %s have what search engines ask for', (mark, required) => {
    const nodes = (value: unknown): readonly Record<string, unknown>[] => {
      if (Array.isArray(value)) return value.flatMap(nodes);
      if (typeof value !== 'object' || value === null) return [];
      return [Object.fromEntries(Object.entries(value)), ...Object.values(value).flatMap(nodes)];
    };
    const found = pagesOf(site).flatMap(({ structuredData }) =>
      nodes(structuredData).filter((node) => mark in node),
    );
    expect(found.length).toBeGreaterThan(0);
    const lacking = found.flatMap((node) =>
      required.filter((name) => !(name in node)).map((name) => `${node['name']}: ${name}`),
    );
    expect(lacking.filter((text) => !unsaid.includes(text))).toEqual([]);
  });
});
