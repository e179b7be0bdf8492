import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { event, occurrence, page } from '../../tests/fixture/defaults.ts';
import { fileAt, pageAt, pagesOf, siteOf } from '../../tests/fixture/site.ts';
import { fixtureSnapshot } from '../../tests/fixture/snapshot.ts';
import { BuildFailure } from '../build/build-failure.ts';
import type { PageModel } from './page-models.ts';

const site = siteOf();
const paths = site.routes.map(({ path }) => path);

/** Every address in a model that a visitor can follow, without its fragment. */
function linksIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['href', 'ics', 'to', 'src'].includes(key)
      ? [inner.replace(/[?#].*$/, '')]
      : linksIn(inner),
  );
}

function failureOf(make: () => unknown): BuildFailure {
  try {
    make();
  } catch (error) {
    if (error instanceof BuildFailure) return error;
    throw error;
  }
  throw new Error('No failure');
}

describe('the routes', () => {
  it('show every kind of page', () => {
    const kinds: readonly PageModel['kind'][] = [
      'front',
      'event-list',
      'event-archive',
      'event',
      'class-list',
      'class-plan',
      'class',
      'heritage-list',
      'heritage-timeline',
      'heritage-map',
      'heritage-article',
      'news-list',
      'news-item',
      'content',
      'contact',
      'accessibility-hub',
      'declaration',
      'search',
      'search-letter',
      'site-map',
      'calendar',
      'place-list',
      'place',
      'grant-list',
      'grant',
      'style-guide',
      'offline',
      'not-found',
      'withdrawn',
      'moved',
    ];
    expect([...new Set(pagesOf(site).map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });

  it('are in order, each once', () => {
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  it('are addresses of pages with a slash at the end, or of files without', () => {
    for (const { kind, path } of site.routes) {
      expect(path).toMatch(kind === 'file' ? /^\/.*[^/]$/ : /^\/(?:[a-z0-9-]+\/)*$/);
    }
  });

  it('link to each other only where something is', () => {
    const known = new Set(paths);
    const broken = site.routes.flatMap((route) =>
      linksIn(route)
        .filter((href) => href.startsWith('/') && !href.startsWith('/media/') && !known.has(href))
        .map((href) => `${route.path} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('link to each other only where something is, in a site without any content', () => {
    const empty = siteOf({
      events: [],
      classes: [],
      heritageArticles: [],
      newsItems: [],
      pages: [],
      places: [],
      people: [],
      partners: [],
      seasons: [],
      eventSeries: [],
      topics: [],
      grants: [],
      alerts: [],
      redirects: [],
      accessibilityDeclaration: null,
    });
    const known = new Set(empty.routes.map(({ path }) => path));
    const broken = empty.routes.flatMap((route) =>
      linksIn(route).filter(
        (href) => href.startsWith('/') && !href.startsWith('/media/') && !known.has(href),
      ),
    );
    expect(broken).toEqual([]);
    expect(known.size).toBeGreaterThan(40);
  });
});

describe('titles and breadcrumbs', () => {
  it('are unique on the whole site and end with its short name', () => {
    const titles = pagesOf(site).map(({ documentTitle }) => documentTitle);
    expect(new Set(titles).size).toBe(titles.length);
    const others = pagesOf(site).filter(({ kind }) => kind !== 'front');
    expect(others.every(({ documentTitle }) => documentTitle.endsWith(' – Dom Kultury'))).toBe(
      true,
    );
  });

  it('tell two events of one title apart by date', () => {
    const titles = ['', '-2'].map(
      (end) => pageAt(site, `/wydarzenia/wycieczka-w-nieznane${end}/`, 'event').documentTitle,
    );
    expect(titles).toEqual([
      'Wycieczka w nieznane, 24 listopada 2026 – Dom Kultury',
      'Wycieczka w nieznane, 15 maja 2027 – Dom Kultury',
    ]);
  });

  it('lead from the front page to the page itself, everywhere but on the front page', () => {
    for (const { path, kind, breadcrumbs, structuredData } of pagesOf(site)) {
      if (kind === 'front') {
        expect(breadcrumbs).toEqual([]);
        continue;
      }
      expect(breadcrumbs[0]?.href).toBe('/');
      expect(breadcrumbs.at(-1)?.href).toBe(path);
      expect(structuredData.some((node) => node['@type'] === 'BreadcrumbList')).toBe(true);
    }
  });

  it('have a description of at most 160 characters', () => {
    for (const { description } of pagesOf(site)) {
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(160);
    }
  });
});

describe('the same input', () => {
  it('gives the same bytes', () => {
    expect(JSON.stringify(siteOf())).toBe(JSON.stringify(site));
  });

  it('gives the same bytes whatever the order of the entries', () => {
    const reversed = siteOf({
      events: fixtureSnapshot.events.toReversed(),
      classes: fixtureSnapshot.classes.toReversed(),
      heritageArticles: fixtureSnapshot.heritageArticles.toReversed(),
      newsItems: fixtureSnapshot.newsItems.toReversed(),
      pages: fixtureSnapshot.pages.toReversed(),
      places: fixtureSnapshot.places.toReversed(),
      topics: fixtureSnapshot.topics.toReversed(),
      alerts: fixtureSnapshot.alerts.toReversed(),
      redirects: fixtureSnapshot.redirects.toReversed(),
    });
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(site));
  });

  it('gives the same bytes in every zone and language of the machine', () => {
    const script = fileURLToPath(
      new URL('../../tests/fixture/print-model-digest.ts', import.meta.url),
    );
    const machines = [
      { TZ: 'Europe/Warsaw', LANG: 'pl_PL.UTF-8' },
      { TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
      { TZ: 'Pacific/Kiritimati', LANG: 'C' },
    ];
    const digests = machines.map((env) =>
      execFileSync(process.execPath, [script], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      }),
    );
    expect(digests[0]).toMatch(/^[0-9a-f]{64}\n$/);
    expect(new Set(digests).size).toBe(1);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site);
  });
});

describe('content that cannot be shown', () => {
  it('two entries with one address: the error names both', () => {
    const same = ['Pierwszy', 'Drugi'].map((title, index) =>
      event({ documentId: `event-${index}`, title, slug: 'ten-sam' }),
    );
    const failure = failureOf(() => siteOf({ events: same }));
    expect(failure.kind).toBe('content-invalid');
    expect(failure.message).toContain('/wydarzenia/ten-sam/');
    expect(failure.message).toContain('„Pierwszy”');
    expect(failure.message).toContain('„Drugi”');
  });

  it('an event on the address of a list: the error names the event', () => {
    const failure = failureOf(() =>
      siteOf({ events: [event({ documentId: 'event-1', title: 'Zajęte', slug: 'koncerty' })] }),
    );
    expect(failure.findings).toMatchObject([
      { type: 'wydarzenie', documentId: 'event-1', title: 'Zajęte', field: 'slug' },
    ]);
  });

  it.each(['wydarzenia', 'kontakt', '404', 'styl'])('a page with the reserved slug %s', (slug) => {
    const failure = failureOf(() =>
      siteOf({ pages: [page({ documentId: 'page-1', title: 'Moja', slug })] }),
    );
    expect(failure.kind).toBe('content-invalid');
    expect(failure.message).toContain('„Moja”');
    expect(failure.message).toContain(`/${slug}/`);
  });

  it('a class without its season', () => {
    const failure = failureOf(() => siteOf({ seasons: [] }));
    expect(failure.kind).toBe('content-invalid');
    expect(failure.message).toMatch(/Zajęcia „.+” wskazują sezon, którego nie ma/);
    expect(failure.findings[0]).toMatchObject({ field: 'season', value: 'season-1' });
  });
});

describe('relations to what is not published', () => {
  it('are left out', () => {
    const alone = siteOf({
      places: [],
      people: [],
      partners: [],
      eventSeries: [],
      topics: [],
      grants: [],
      heritageArticles: [],
    });
    const concert = pageAt(alone, '/wydarzenia/koncert-jesienny/', 'event');
    expect(concert).toMatchObject({ place: null, series: null, grant: null, articles: [] });
    expect(concert.facts.map(({ term }) => term)).toEqual(['Cena', 'Dla kogo']);
    expect(pageAt(alone, '/zajecia/taniec-wspolczesny/', 'class')).toMatchObject({
      place: null,
      instructors: [],
    });
    expect(
      pageAt(siteOf({ events: [] }), '/aktualnosci/bilety-na-koncert/', 'news-item').event,
    ).toBeNull();
  });

  it('and pictures that the media step could not prepare leave the page without them', () => {
    const concert = fixtureSnapshot.events.find(({ slug }) => slug === 'koncert-jesienny');
    expect(concert?.image).not.toBeNull();
    expect(pageAt(site, '/wydarzenia/koncert-jesienny/', 'event').picture?.src).toMatch(
      /^\/media\//,
    );
  });
});

describe('a declaration that is not there', () => {
  it('is said to be in preparation', () => {
    const content = pageAt(
      siteOf({ accessibilityDeclaration: null }),
      '/deklaracja-dostepnosci/',
      'content',
    );
    expect(content.heading).toBe('Deklaracja dostępności');
    expect(JSON.stringify(content.blocks)).toContain('w przygotowaniu');
    expect(JSON.stringify(content.blocks)).toContain('biuro@example.org');
  });
});

describe('text that tries to be markup', () => {
  it('comes through as text', () => {
    const title = `<script>alert(1)</script> 🎺 ${'długi '.repeat(50)}`;
    const odd = event({
      documentId: 'event-odd',
      title,
      slug: 'dziwny',
      occurrences: [occurrence('2026-12-01T17:00:00.000Z')],
    });
    const oddSite = siteOf({ events: [odd] });
    expect(pageAt(oddSite, '/wydarzenia/dziwny/', 'event').heading).toContain('<script>');
    expect(fileAt(oddSite, '/kalendarz/wydarzenia.xml').body).not.toContain('<script>');
  });
});
