import { describe, expect, it } from 'vitest';
import { event, occurrence, page, place } from '../../../tests/fixture/defaults.ts';
import { fileAt, pageAt, pagesOf, siteOf } from '../../../tests/fixture/site.ts';
import { fakeMediaFiles, fixtureSiteUrl } from '../../../tests/fixture/snapshot.ts';
import { thousandMoment, thousandSnapshot } from '../../../tests/fixture/thousand.ts';
import { type PackedIndex, unpackIndex } from '../../search/index-format.ts';
import type { SearchEntry } from '../../search/search-entry.ts';
import type { SiteModel } from '../page-models.ts';
import { siteModel } from '../site-model.ts';

const nothingElse = {
  events: [],
  pages: [],
  classes: [],
  heritageArticles: [],
  newsItems: [],
  places: [],
  grants: [],
  eventSeries: [],
};

function indexOf(site: SiteModel): readonly SearchEntry[] {
  const index: PackedIndex = JSON.parse(fileAt(site, '/szukaj/indeks.json').body);
  return unpackIndex(index) ?? [];
}

describe('the lists by letter', () => {
  const titled = [
    'Łódka',
    'Lato',
    'Ćma',
    '3 po 3',
    'ławka',
    'Zebra',
    '„Cisza”',
    'Cegła',
    '★ Gwiazda',
  ];
  const site = siteOf({
    ...nothingElse,
    events: titled.map((title, index) =>
      event({ documentId: `e-${index}`, title, slug: `e-${index}` }),
    ),
    pages: [page({ documentId: 'p', title: 'Lista', slug: 'lista' })],
  });

  it('have addresses of their own, and a letter stands with its marked forms', () => {
    expect(pageAt(site, '/szukaj/', 'search').letters).toEqual([
      { href: '/szukaj/c/', label: 'C, Ć' },
      { href: '/szukaj/g/', label: 'G' },
      { href: '/szukaj/l/', label: 'L, Ł' },
      { href: '/szukaj/z/', label: 'Z' },
      { href: '/szukaj/inne/', label: '0–9 i inne' },
    ]);
  });

  it('are in Polish order, quotation marks left aside', () => {
    const labels = (path: string) =>
      pageAt(site, path, 'search-letter').links.map(({ label }) => label);
    expect(labels('/szukaj/l/')).toEqual(['Lato', 'Lista', 'ławka', 'Łódka']);
    expect(labels('/szukaj/c/')).toEqual(['Cegła', '„Cisza”', 'Ćma']);
    expect(labels('/szukaj/inne/')).toEqual(['3 po 3']);
  });

  it('tell entries of one title apart by their date, else by their kind', () => {
    const dated = (slug: string, start: string) =>
      event({ documentId: slug, title: 'Bal', slug, occurrences: [occurrence(start)] });
    const twins = siteOf({
      events: [
        dated('bal', '2026-12-01T17:00:00.000Z'),
        dated('bal-2', '2027-01-09T17:00:00.000Z'),
      ],
      pages: [page({ documentId: 'p', title: 'Park', slug: 'park' })],
      places: [place({ documentId: 'l', name: 'Park', slug: 'park' })],
    });
    const balls = [
      { href: '/wydarzenia/bal/', label: 'Bal, 1 grudnia 2026' },
      { href: '/wydarzenia/bal-2/', label: 'Bal, 9 stycznia 2027' },
    ];
    const parks = [
      { href: '/park/', label: 'Park, strona' },
      { href: '/miejsca/park/', label: 'Park, miejsce' },
    ];
    expect(pageAt(twins, '/szukaj/b/', 'search-letter').links).toEqual(
      expect.arrayContaining(balls),
    );
    expect(pageAt(twins, '/szukaj/p/', 'search-letter').links).toEqual(
      expect.arrayContaining(parks),
    );
    const siteMap = pageAt(twins, '/mapa-strony/', 'site-map').sections;
    expect(siteMap.flatMap(({ links }) => links)).toEqual(expect.arrayContaining(parks));
  });
});

describe('the search index', () => {
  const site = siteOf();
  const entries = indexOf(site);
  const entryAt = (href: string) => entries.find((entry) => entry.href === href);

  it('names every page that has an entry, and no page that is not there', () => {
    const paths = new Set(pagesOf(site).map(({ path }) => path));
    expect(entries.filter(({ href }) => !paths.has(href))).toEqual([]);
    const letters = pagesOf(site).filter((found) => found.kind === 'search-letter');
    const listed = letters.flatMap(({ links }) => links.map(({ href }) => href));
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter((href) => entryAt(href) === undefined)).toEqual([]);
  });

  it('holds what a result shows', () => {
    expect(entryAt('/wydarzenia/koncert-jesienny/')).toMatchObject({
      title: 'Koncert jesienny',
      what: 'koncert',
      timing: 'event',
      place: 'Sala widowiskowa',
      dates: [{ time: '18:00', status: 'scheduled' }],
    });
    expect(entryAt('/wydarzenia/spektakl-odwolany/')?.dates[0]?.status).toBe('cancelled');
    expect(entryAt('/zajecia/taniec-wspolczesny/')?.what).toBe('zajęcia – taniec');
    expect(entryAt('/wydarzenia/dostepne/pjm/')).toMatchObject({ timing: 'list' });
  });

  it('leaves out lists with nothing on them and months that are over', () => {
    const lists = entries.filter(({ timing }) => timing === 'list').map(({ href }) => href);
    expect(lists.filter((href) => /\/2026-(0\d|10)\//.test(href))).toEqual([]);
    const empty = pagesOf(site).filter(
      (found) => found.kind === 'event-list' && found.days.length === 0,
    );
    expect(lists.filter((href) => empty.some(({ path }) => path === href))).toEqual([]);
  });
});

describe('a thousand entries', () => {
  const site = siteModel({
    snapshot: thousandSnapshot,
    moment: thousandMoment,
    siteUrl: fixtureSiteUrl,
    media: fakeMediaFiles(thousandSnapshot),
  });

  it('stand on pages of at most 120 links, each once', () => {
    const pages = pagesOf(site).filter((found) => found.kind === 'search-letter');
    expect(Math.max(...pages.map(({ links }) => links.length))).toBe(120);
    const all = pages.flatMap(({ links }) => links.map(({ href }) => href));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(1_000);
    expect(pageAt(site, '/szukaj/w/2/', 'search-letter').parts.length).toBeGreaterThan(1);
  });

  it('leave the search page short', () => {
    const { nearest, lists } = pageAt(site, '/szukaj/', 'search');
    expect(nearest).toHaveLength(12);
    expect(lists.length).toBeLessThanOrEqual(40);
  });
});
