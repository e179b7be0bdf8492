import { describe, expect, it } from 'vitest';
import { article, event, occurrence } from '../../../tests/fixture/defaults.ts';
import { longArticle } from '../../../tests/fixture/long-article.ts';
import { fileAt, pageAt, pagesOf, siteOf } from '../../../tests/fixture/site.ts';
import { fixtureSiteUrl, fixtureSnapshot } from '../../../tests/fixture/snapshot.ts';
import type { ContentBlock } from '../../snapshot/snapshot.ts';
import { addresses } from '../../text/addresses.ts';
import type { HeritageArticlePage } from '../page-models.ts';
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

  it('shows a few events about it that are to come, and none that are over', () => {
    const about = (count: number, month: string) =>
      Array.from({ length: count }, (_, index) =>
        event({
          documentId: `${month}-${index}`,
          title: `${month === '01' ? 'Dawne' : 'Nowe'} ${index}`,
          slug: `${month}-${index}`,
          occurrences: [occurrence(`${month === '01' ? 2026 : 2027}-${month}-10T17:00:00.000Z`)],
          relatedArticles: ['article-mill'],
        }),
      );
    const { events } = pageAt(
      siteOf({ events: [...about(5, '01'), ...about(7, '02')] }),
      '/dziedzictwo/mlyn-nad-rzeka/',
      'heritage-article',
    );
    expect(events.map(({ title }) => title)).toEqual(
      [0, 1, 2, 3, 4, 5].map((index) => `Nowe ${index}`),
    );
  });

  it('links its topics to headings that exist', () => {
    const { topics } = pageAt(site, '/dziedzictwo/', 'heritage-list');
    expect(topics.map(({ id }) => id)).toEqual(['temat-rzeka', 'temat-rzemioslo']);
  });
});

describe('an article of 5,000 words', () => {
  const long = longArticle('Młyn i miasto', 'mlyn-i-miasto');
  const path = '/dziedzictwo/mlyn-i-miasto/';
  const heritageArticles = [...fixtureSnapshot.heritageArticles, long];
  const longSite = siteOf({ heritageArticles });
  const parts = [path, ...[2, 3, 4, 5].map((number) => `${path}${number}/`)].map((each) =>
    pageAt(longSite, each, 'heritage-article'),
  );
  const [first, second] = parts;
  const last = parts.at(-1);

  it('stands on pages with titles, addresses and breadcrumbs of their own', () => {
    expect(parts.map(({ documentTitle }) => documentTitle)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `Młyn i miasto, część ${number} z 5 – Dom Kultury`),
    );
    expect(second?.canonical).toBe(`${fixtureSiteUrl}${path}2/`);
    expect(second?.breadcrumbs.map(({ label }) => label)).toEqual([
      'Strona główna',
      'Dziedzictwo',
      'Młyn i miasto',
      'Część 2 z 5',
    ]);
    expect(second?.description).toBe('Część 2 z 5: Spór o groblę, Cech młynarzy.');
    expect(parts.every(({ indexed, heading }) => indexed && heading === 'Młyn i\u00A0miasto')).toBe(
      true,
    );
  });

  it('has lead and cover at its beginning, sources and ways on at its end', () => {
    expect(parts.map(({ lead, cover }) => lead !== null && cover !== null)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    for (const part of parts.slice(0, -1)) {
      expect(part).toMatchObject({ facts: [], sources: [], people: [], related: [], author: null });
      expect(part.contents.at(-1)).toEqual({ href: `${path}5/#zrodla`, label: 'Źródła' });
    }
    expect(last).toMatchObject({ author: 'Redakcja', sourcesAnchor: 'zrodla' });
    expect(last?.sources).toHaveLength(1);
    expect(last?.place?.name).toBe('Park nad rzeką');
    expect(last?.contents.at(-1)).toEqual({ href: '#zrodla', label: 'Źródła' });
  });

  it('tells its sources from a chapter of the same name', () => {
    const sources: ContentBlock = {
      type: 'text',
      body: [{ type: 'heading', level: 2, children: [{ type: 'text', text: 'Źródła' }] }],
    };
    const article = { ...long, content: [...long.content, sources] };
    const page = pageAt(siteOf({ heritageArticles: [article] }), path, 'heritage-article');
    expect(page.contents.map(({ label }) => label).slice(-2)).toEqual([
      'Źródła',
      'Źródła na końcu artykułu',
    ]);
  });

  it('is one article for machines, of which each page says what part it is', () => {
    const articleOn = (page: HeritageArticlePage | undefined) =>
      page?.structuredData.find((node) => node['@type'] === 'Article');
    expect(articleOn(first)).toMatchObject({
      hasPart: [2, 3, 4, 5].map((number) => ({
        '@type': 'Article',
        url: `${fixtureSiteUrl}${path}${number}/`,
      })),
    });
    expect(articleOn(second)).toMatchObject({
      url: `${fixtureSiteUrl}${path}2/`,
      position: 2,
      isPartOf: { url: `${fixtureSiteUrl}${path}` },
    });
  });

  it('stands once in every list: the site map, the letters, the index of the search', () => {
    const siteMap = pageAt(longSite, '/mapa-strony/', 'site-map');
    const letter = pageAt(longSite, '/szukaj/m/', 'search-letter');
    const listed = [...siteMap.sections.flatMap(({ links }) => links), ...letter.links];
    expect(listed.map(({ href }) => href).filter((href) => href.startsWith(path))).toEqual([
      path,
      path,
    ]);
    const index = fileAt(longSite, addresses.searchIndex).body;
    expect(index.split('Młyn i miasto')).toHaveLength(2);
  });

  it('is the only one of the fixture in parts', () => {
    const divided = pagesOf(site).filter((page) => 'part' in page && page.part !== null);
    expect(divided).toEqual([]);
  });
});
