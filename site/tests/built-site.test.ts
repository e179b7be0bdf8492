import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureMedia } from './fixture/snapshot.ts';
import { type BuiltSite, buildFixtureSite } from './templates/build-fixture-site.ts';
import { contentSecurity } from './templates/checks/content-security.ts';
import { declaration } from './templates/checks/declaration.ts';
import { htmlValidity } from './templates/checks/html-validity.ts';
import { links } from './templates/checks/links.ts';
import { pageBasics, uniqueTitles } from './templates/checks/page-basics.ts';
import { htmlElements } from './templates/html-elements.ts';

const MAX_BROTLI_BYTES = 14_000;
const P90_BROTLI_BYTES = 8_000;

/**
 * Two events of one title in the lists of all pages, whose models hold a title and nothing to tell
 * twins apart by. On lists of events the link says the date too.
 */
const TWINS_BY_TITLE = ['/mapa-strony/', '/szukaj/'].map((path) =>
  expect.stringContaining(`${path}: "Wycieczka w nieznane" leads to`),
);

let site: BuiltSite;
beforeAll(async () => {
  site = await buildFixtureSite();
});
afterAll(() => site.remove());

describe('the built fixture site', () => {
  it('has a file for every route and a page of every kind', () => {
    const missing = site.model.routes.filter(({ path }) => !site.files.has(path));
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect(new Set(site.model.routes.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(25);
    expect(site.pages.length).toBe(site.model.routes.filter(({ kind }) => kind !== 'file').length);
  });

  it('is valid HTML', async () => {
    const findings = await Promise.all(site.pages.map(htmlValidity));
    expect(findings.flat()).toEqual([]);
  });

  it('has a language, one h1, one main, a title and no inline style on every page', () => {
    expect(site.pages.flatMap(pageBasics)).toEqual([]);
  });

  it('has a title of its own on every page', () => {
    expect(uniqueTitles(site.pages)).toEqual([]);
  });

  it('links only to what is there, with names that say where they lead', () => {
    const media = [...fixtureMedia.files.values()];
    const found = links(site.pages, new Set([...site.files, ...media]));
    expect([...found].sort()).toEqual(TWINS_BY_TITLE);
  });

  it('carries a policy that allows exactly its own styles and the script of the search page', () => {
    expect(site.pages.flatMap(contentSecurity)).toEqual([]);
  });

  it('publishes the accessibility declaration in its prescribed structure', () => {
    const page = site.pages.find(({ path }) => path === '/deklaracja-dostepnosci/');
    expect(page && declaration(page)).toEqual([]);
  });

  it('links the declaration by its exact name from the footer of every page', () => {
    const without = site.pages.filter(
      ({ html }) =>
        !htmlElements(html.slice(html.indexOf('<footer'))).some(
          ({ tag, text }) => tag === 'a' && text === 'Deklaracja dostępności',
        ),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('lists in the sitemap exactly the pages that search engines may keep', async () => {
    const sitemap = await site.read('/sitemap-0.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (match) => new URL(match[1] ?? '').pathname,
    );
    const indexed = site.model.routes.flatMap((route) =>
      route.kind !== 'file' && route.indexed ? [route.path] : [],
    );
    expect(indexed.length).toBeGreaterThan(0);
    expect(listed.sort()).toEqual(indexed.sort());
  });

  it('fits every page into the first flight', () => {
    const sizes = site.pages
      .map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length }))
      .sort((a, b) => b.bytes - a.bytes);
    expect(sizes.filter(({ bytes }) => bytes > MAX_BROTLI_BYTES)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 10)]?.bytes).toBeLessThanOrEqual(P90_BROTLI_BYTES);
  });
});
