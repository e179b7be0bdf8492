/** No entry of the panel can take an address of the site itself: that would stop every build. */
import { describe, expect, it } from 'vitest';
import { isReservedSlug } from '../../cms/src/publishing-rules/reserved-addresses.ts';
import { addresses, agePath, placeEventsPath, reservedSlugs } from '../src/text/addresses.ts';
import { audienceCategories } from '../src/text/audiences.ts';
import { ageBands, dayLists, disciplineLists } from '../src/text/class-lists.ts';
import { eventKinds } from '../src/text/event-kinds.ts';
import { siteOf } from './fixture/site.ts';
import { fixtureSnapshot } from './fixture/snapshot.ts';

const site = siteOf();
const { pages, events, classes, heritageArticles, newsItems, places, eventSeries, grants } =
  fixtureSnapshot;
const broughtByRedirects = ['moved', 'withdrawn'];

/** Every folder in which entries have their pages, as in cms/src/redirects/public-address.ts. */
const folders: readonly [folder: string, uid: string, entries: readonly { slug: string }[]][] = [
  ['/', 'api::page.page', pages],
  ['/wydarzenia/', 'api::event.event', events],
  ['/zajecia/', 'api::class.class', classes],
  ['/dziedzictwo/', 'api::heritage-article.heritage-article', heritageArticles],
  ['/aktualnosci/', 'api::news-item.news-item', newsItems],
  ['/miejsca/', 'api::place.place', places],
  ['/wydarzenia/cykle/', 'api::event-series.event-series', eventSeries],
  ['/projekty/', 'api::grant.grant', grants],
];

/** First parts below a folder that no entry of its type and no redirect has brought there. */
function ownParts(folder: string, entries: readonly { slug: string }[]): string[] {
  const slugs = new Set(entries.map(({ slug }) => slug));
  const parts = site.routes
    .filter(({ kind }) => kind !== 'file' && !broughtByRedirects.includes(kind))
    .filter(({ path }) => path.startsWith(folder) && path !== folder)
    .map(({ path }) => path.slice(folder.length).split('/')[0] ?? '');
  return [...new Set(parts)].filter((part) => !slugs.has(part));
}

describe('the panel reserves', () => {
  it.each(folders)('what the site has below %s', (folder, uid, entries) => {
    expect(ownParts(folder, entries).filter((part) => !isReservedSlug(uid, part))).toEqual([]);
  });

  it('what the site refuses as the address of a page', () => {
    const free = [...reservedSlugs].filter((slug) => !isReservedSlug('api::page.page', slug));
    expect(free).toEqual([]);
  });

  it('every list of events, also those of other days and kinds', () => {
    const lists = [
      ...Object.values(addresses).flatMap(
        (path) => /^\/wydarzenia\/([^/]+)\//.exec(path)?.[1] ?? [],
      ),
      ...Object.values(eventKinds).map(({ slug }) => slug),
      ...audienceCategories.map(({ slug }) => slug),
      '2031-01',
      ...[placeEventsPath('a'), agePath('a')].map((path) => path.split('/')[2] ?? ''),
    ];
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((slug) => !isReservedSlug('api::event.event', slug))).toEqual([]);
  });

  it('every list of classes, also those of other ages and days', () => {
    const lists = [...ageBands, ...dayLists, ...disciplineLists].map(
      ({ path }) => /^\/zajecia\/([^/]+)\//.exec(path)?.[1] ?? '',
    );
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((slug) => !isReservedSlug('api::class.class', slug))).toEqual([]);
  });

  it('the folders and files that the build writes beside the pages', () => {
    const files = ['media', 'pagefind', '_astro', 'redirects', 'sitemap-index', 'sitemap-0'];
    const ours = site.routes
      .filter(({ kind, path }) => kind === 'file' && path.lastIndexOf('/') === 0)
      .map(({ path }) => path.slice(1, path.indexOf('.')));
    expect(ours).toContain('robots');
    const names = [...files, ...ours, 'favicon', 'apple-touch-icon', 'manifest', 'offline', 'sw'];
    expect(names.filter((slug) => !isReservedSlug('api::page.page', slug))).toEqual([]);
  });
});

it('sees the pages of the site', () => {
  expect(ownParts('/wydarzenia/', events)).toEqual(expect.arrayContaining(['dzis', '2026-11']));
  expect(ownParts('/', pages)).toEqual(expect.arrayContaining(['kontakt', 'miejsca']));
});

it('leaves other words to the entries', () => {
  for (const [, uid, entries] of folders) {
    expect(entries.filter(({ slug }) => isReservedSlug(uid, slug))).toEqual([]);
  }
});
