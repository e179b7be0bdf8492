import { describe, expect, it } from 'vitest';
import { article } from '../../../tests/fixture/defaults.ts';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';
import { fixtureSnapshot } from '../../../tests/fixture/snapshot.ts';
import { positions } from './heritage-map-page.ts';
import { centuryHeading, centuryOf, romanNumeral } from './heritage-timeline-page.ts';

const site = siteOf();

describe('centuries', () => {
  it.each([
    [1, 1, 'I'],
    [100, 1, 'I'],
    [101, 2, 'II'],
    [1377, 14, 'XIV'],
    [1800, 18, 'XVIII'],
    [1801, 19, 'XIX'],
    [1900, 19, 'XIX'],
    [1901, 20, 'XX'],
    [2026, 21, 'XXI'],
  ])('%i is in century %i, %s', (year, century, numeral) => {
    expect(centuryOf(year)).toBe(century);
    expect(romanNumeral(century)).toBe(numeral);
  });
});

describe('centuries before our era', () => {
  it.each([
    [0, -1, 'I wiek\u00A0p.n.e.'],
    [-1, -1, 'I wiek\u00A0p.n.e.'],
    [-100, -1, 'I wiek\u00A0p.n.e.'],
    [-101, -2, 'II wiek\u00A0p.n.e.'],
    [-4000, -40, 'XL wiek\u00A0p.n.e.'],
  ])('%i is in century %i, %s', (year, century, heading) => {
    expect(centuryOf(year)).toBe(century);
    expect(centuryHeading(century)).toBe(heading);
  });

  it('come first and have ids of their own', () => {
    const entry = (year: number) => ({
      type: 'timeline-entry' as const,
      label: `${year}`,
      year,
      text: 'T',
    });
    const heritageArticles = [
      article({ documentId: 'a', title: 'A', slug: 'a', content: [entry(50), entry(-50)] }),
    ];
    const { centuries } = pageAt(
      siteOf({ heritageArticles }),
      '/dziedzictwo/os-czasu/',
      'heritage-timeline',
    );
    expect(centuries.map(({ id }) => id)).toEqual(['wiek-1-pne', 'wiek-1']);
  });
});

describe('the timeline', () => {
  it('has the written entries, and articles without any by their first year', () => {
    const { centuries } = pageAt(site, '/dziedzictwo/os-czasu/', 'heritage-timeline');
    expect(
      centuries.map(({ heading, id, entries }) => [heading, id, entries.map(({ label }) => label)]),
    ).toEqual([
      ['XVIII wiek', 'wiek-18', ['1789']],
      ['XX wiek', 'wiek-20', ['około 1910', 'lata 20. XX wieku']],
    ]);
  });
});

describe('the map', () => {
  const { places } = pageAt(site, '/dziedzictwo/mapa/', 'heritage-map');

  it('has places of articles, articles with coordinates, and points written in articles', () => {
    expect(places.map(({ name }) => name)).toEqual([
      'Drewniany most',
      'Park nad rzeką',
      'Ruiny młyna',
    ]);
    expect(places[0]?.address).toBe('52,0200° N, 20,5300° E');
    expect(places[1]?.address).toBe('ul. Przykładowa 1, 00-001\u00A0Przykładowo');
    expect(places.every(({ articles }) => articles.length > 0)).toBe(true);
  });

  it('places them in the drawing, north up and east to the right', () => {
    const [bridge, park] = places.map(({ position }) => position);
    expect(bridge?.y).toBeLessThan(park?.y ?? 0);
    expect(bridge?.x).toBeGreaterThan(park?.x ?? 100);
  });
});

it('lists a lone place without a drawing, and does not promise one', () => {
  const places = fixtureSnapshot.places.filter(({ slug }) => slug === 'park-nad-rzeka');
  const [place] = places;
  const heritageArticles = [
    article({ documentId: 'a', title: 'Park', slug: 'park', place: place?.documentId ?? null }),
  ];
  const map = pageAt(siteOf({ places, heritageArticles }), '/dziedzictwo/mapa/', 'heritage-map');
  expect(map.intro).toBe('Miejsca, o których opowiadamy.');
  expect(map.places.map(({ name, position }) => [name, position])).toEqual([
    ['Park nad rzeką', null],
  ]);
  expect(map.places[0]?.mapLink).not.toBeNull();
});

describe('positions', () => {
  it('fill the drawing up to its margin and keep proportions', () => {
    const square = positions([
      { latitude: 0, longitude: 0 },
      { latitude: 1, longitude: 0.5 },
    ]);
    expect(square).toEqual([
      { x: 29, y: 92 },
      { x: 71, y: 8 },
    ]);
  });

  it('say nothing of one point, or of many in one place', () => {
    const here = { latitude: 52, longitude: 20 };
    expect(positions([here])).toEqual([null]);
    expect(positions([here, null, { ...here }])).toEqual([null, null, null]);
  });

  it('know nothing of what has no coordinates', () => {
    expect(positions([null])).toEqual([null]);
    expect(positions([])).toEqual([]);
  });
});

describe('an article', () => {
  const mill = pageAt(site, '/dziedzictwo/mlyn-nad-rzeka/', 'heritage-article');

  it('shows every block; neighbouring timeline entries are one timeline', () => {
    expect(mill.blocks.map(({ type }) => type)).toEqual([
      'text',
      'image',
      'gallery',
      'quote',
      'timeline',
      'text',
      'map-point',
      'audio',
      'video',
      'video',
      'table',
      'file',
    ]);
    const timeline = mill.blocks.find((block) => block.type === 'timeline');
    expect(timeline?.entries.map(({ label }) => label)).toEqual(['1789', 'około 1910']);
  });

  it('names format and size of a file in its link', () => {
    const file = mill.blocks.find((block) => block.type === 'file');
    expect(file?.file.label).toBe('Mapa okolicy (PDF, 340\u00A0kB)');
    const news = pageAt(site, '/aktualnosci/bilety-na-koncert/', 'news-item');
    expect(news.attachments[0]?.label).toBe('Regulamin (PDF, 1,3\u00A0MB)');
  });

  it('has a table of contents, sources, topics and events about it', () => {
    expect(mill.contents).toEqual([
      { href: '#r-poczatki', label: 'Początki' },
      { href: '#r-dzis', label: 'Dziś' },
    ]);
    expect(mill.sources).toEqual([
      { text: 'Słownik geograficzny, Wydawnictwo, 1885', href: 'https://example.org/slownik' },
      { text: 'Relacja ustna', href: null },
    ]);
    expect(mill.facts[1]?.values.map(({ href }) => href)).toEqual([
      '/dziedzictwo/#temat-rzemioslo',
      '/dziedzictwo/#temat-rzeka',
    ]);
    expect(mill.events.map(({ title }) => title)).toEqual(['Koncert jesienny']);
    expect(mill.reviewed).toBe('12 października 2026');
  });

  it('links its topics to headings that exist', () => {
    const { topics } = pageAt(site, '/dziedzictwo/', 'heritage-list');
    expect(topics.map(({ id }) => id)).toEqual(['temat-rzeka', 'temat-rzemioslo']);
  });
});
