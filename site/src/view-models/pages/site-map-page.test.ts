import { describe, expect, it } from 'vitest';
import { article, newsItem } from '../../../tests/fixture/defaults.ts';
import { pageAt, pagesOf, siteOf } from '../../../tests/fixture/site.ts';
import { fakeMediaFiles, fixtureSiteUrl } from '../../../tests/fixture/snapshot.ts';
import { thousandMoment, thousandSnapshot } from '../../../tests/fixture/thousand.ts';
import type { LinkModel, PageModel, SiteModel } from '../page-models.ts';
import { siteModel } from '../site-model.ts';

const site = siteOf();
const thousand = siteModel({
  snapshot: thousandSnapshot,
  moment: thousandMoment,
  siteUrl: fixtureSiteUrl,
  media: fakeMediaFiles(thousandSnapshot),
});

function mapOf(given: SiteModel) {
  return pageAt(given, '/mapa-strony/', 'site-map').sections;
}

function linksIn(given: SiteModel, heading: string): readonly LinkModel[] {
  return mapOf(given).find((section) => section.heading === heading)?.links ?? [];
}

/** Pages that a list leads on to: its entries, its parts and narrower lists, and no navigation. */
function ledTo(page: PageModel): readonly string[] {
  switch (page.kind) {
    case 'search-letter':
      return page.links.map(({ href }) => href);
    case 'event-list':
      return [...page.narrower, ...(page.parts?.links ?? [])].map(({ href }) => href);
    default:
      return [];
  }
}

/** Living pages that are more than two links away from the site map. */
function tooFar(given: SiteModel): readonly string[] {
  const pages = pagesOf(given);
  const listed = new Set(
    mapOf(given).flatMap(({ links }) => links.map(({ href }) => href.replace(/#.*/, ''))),
  );
  const reached = new Set([
    ...listed,
    ...pages.filter(({ path }) => listed.has(path)).flatMap(ledTo),
  ]);
  // The parts of a narrower list are one list, and say so to each other.
  for (const page of pages.filter(({ path }) => reached.has(path))) {
    if (page.kind === 'event-list')
      for (const { href } of page.parts?.links ?? []) reached.add(href);
  }
  const dead: readonly PageModel['kind'][] = ['not-found', 'style-guide', 'withdrawn', 'moved'];
  return pages
    .filter(({ kind }) => !dead.includes(kind) && kind !== 'site-map')
    .map(({ path }) => path)
    .filter((path) => !reached.has(path));
}

describe('the site map', () => {
  it.each([
    ['the fixture', site],
    ['a thousand entries', thousand],
  ])('leads to every page of %s in two links', (_, given) => {
    expect(pagesOf(given).length).toBeGreaterThan(100);
    expect(tooFar(given)).toEqual([]);
  });

  it('names every page that is no event and no news', () => {
    const listed = new Set(mapOf(site).flatMap(({ links }) => links.map(({ href }) => href)));
    const kinds = ['class', 'heritage-article', 'content', 'contact', 'place', 'grant'] as const;
    const missing = pagesOf(site).filter(
      ({ kind, path }) => kinds.some((known) => known === kind) && !listed.has(path),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect([...listed].filter((href) => href.startsWith('/wydarzenia/koncert-'))).toEqual([]);
  });

  it('has the months in order, each with its number of events', () => {
    const months = linksIn(site, 'Wydarzenia według miesięcy');
    const hrefs = months.map(({ href }) => href);
    expect(hrefs).toEqual([...hrefs].sort());
    expect(months.length).toBeGreaterThan(3);
    for (const { href, label } of months) {
      const list = pageAt(site, href, 'event-list');
      const [count] = /\d+/.exec(list.countText) ?? [];
      expect(label).toBe(`${list.heading} (${count})`);
    }
  });

  it('leads to the news of each year', () => {
    const newsItems = ['2025-03-01', '2026-01-05', '2025-12-31'].map((publishedOn, index) =>
      newsItem({ documentId: `news-${index}`, title: 'A', slug: `a-${index}`, publishedOn }),
    );
    expect(linksIn(siteOf({ newsItems }), 'Aktualności')).toEqual([
      { href: '/aktualnosci/', label: 'Aktualności' },
      { href: '/aktualnosci/#rok-2026', label: 'Aktualności z 2026 roku (1)' },
      { href: '/aktualnosci/#rok-2025', label: 'Aktualności z 2025 roku (2)' },
    ]);
  });

  it('names articles while they are few, and their topics when they are many', () => {
    const many = (count: number) =>
      linksIn(
        siteOf({
          heritageArticles: Array.from({ length: count }, (_, index) =>
            article({
              documentId: `article-${index}`,
              title: `Młyn ${index}`,
              slug: `mlyn-${index}`,
              topics: ['topic-water'],
            }),
          ),
        }),
        'Dziedzictwo',
      );
    expect(many(60)).toHaveLength(63);
    expect(many(61).map(({ label }) => label)).toEqual([
      'Dziedzictwo',
      'Mapa dziedzictwa',
      'Oś czasu',
      'Temat: Rzeka (61)',
    ]);
  });
});
