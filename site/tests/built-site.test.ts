import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaration } from '../../scripts/checks/declaration/check.ts';
import { readSite } from '../../scripts/checks/read-site.ts';
import { scales } from '../../scripts/checks/scales.ts';
import { weight } from '../../scripts/checks/weight/check.ts';
import { shareCards } from '../src/share-images/share-image.ts';
import { fixtureMedia, fixtureMoment, fixtureSiteUrl } from './fixture/snapshot.ts';
import { type BuiltSite, buildFixtureSite } from './templates/build-fixture-site.ts';
import { contentSecurity } from './templates/checks/content-security.ts';
import { htmlValidity } from './templates/checks/html-validity.ts';
import { links } from './templates/checks/links.ts';
import { pageBasics, uniqueTitles } from './templates/checks/page-basics.ts';
import { htmlElements } from './templates/html-elements.ts';

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
    const pictures = [...fixtureMedia.pictures.values()].map(({ fallback }) => fallback);
    const media = [...fixtureMedia.files.values(), ...pictures];
    expect(links(site.pages, new Set([...site.files, ...media]))).toEqual([]);
  });

  it('tells networks title, address and picture of every page that is shared', () => {
    const made = new Set(
      [...shareCards(site.model.routes.filter((route) => route.kind !== 'file')).keys()].map(
        (file) => `${fixtureSiteUrl}/media/${file}`,
      ),
    );
    const shared = site.model.routes.flatMap((route) =>
      route.kind !== 'file' && route.share !== null ? [route.path] : [],
    );
    expect(shared.length).toBeGreaterThan(50);
    for (const path of shared) {
      const html = site.pages.find((page) => page.path === path)?.html ?? '';
      const metas = new Map(
        htmlElements(html).flatMap(({ tag, attributes }) =>
          tag === 'meta' ? [[attributes.get('property'), attributes.get('content')] as const] : [],
        ),
      );
      expect([path, made.has(metas.get('og:image') ?? '')]).toEqual([path, true]);
      expect(metas.get('og:url')).toBe(`${fixtureSiteUrl}${path}`);
      expect(metas.get('og:image:width')).toBe('1200');
      expect(metas.get('og:image:height')).toBe('630');
      for (const name of ['og:title', 'og:type', 'og:locale', 'og:image:alt']) {
        expect([path, name, (metas.get(name) ?? '') !== '']).toEqual([path, name, true]);
      }
    }
  });

  it('carries a policy that allows exactly its own styles and the script of the search page', () => {
    expect(site.pages.flatMap(contentSecurity)).toEqual([]);
  });

  it('says date, place, price and access of an event before its lead', () => {
    const page = site.pages.find(({ path }) => path === '/wydarzenia/koncert-jesienny/');
    const main = page?.html.slice(page.html.indexOf('<main')) ?? '';
    const top = main.slice(0, main.indexOf('class="lead"'));
    for (const word of ['listopada', 'Sala widowiskowa', 'Cena:', 'Dostępność:']) {
      expect(top).toContain(word);
    }
  });

  it('prints the words of closed notices', () => {
    const [front] = site.pages.filter(({ path }) => path === '/');
    const print = front?.html.match(/\.alert::details-content\{[^}]*content-visibility:visible/);
    expect(print).not.toBeNull();
    expect(front?.html).toContain('<details class="alert');
  });

  it('publishes the accessibility declaration as prescribed, with a way to it from every page', async () => {
    const built = await readSite(site.outDir, new Date(fixtureMoment));
    const page = built.pages.find(({ path }) => path === '/deklaracja-dostepnosci/');
    expect(page?.kind).toBe('declaration');
    expect(declaration.run(built)).toEqual([]);
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

  it('keeps every page within its weight', async () => {
    const built = await readSite(site.outDir, new Date(fixtureMoment));
    expect(
      await weight.run(built, scales(site.outDir, path.join(site.outDir, '../compressed')), 'full'),
    ).toEqual([]);
  });
});
