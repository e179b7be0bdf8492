import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeChecksums } from '../../scripts/release/built-files.ts';
import { indexForSearch } from '../src/build/index-for-search.ts';
import { readBaseRelease, type SiteFiles, SiteFolder } from '../src/build/site-folder.ts';
import { writePages } from '../src/build/write-changed-site.ts';
import { putSearchIndex } from '../src/renderer/kept-search.ts';
import { openRenderer, type Renderer } from '../src/renderer/open-renderer.ts';
import { PageStore } from '../src/renderer/page-store.ts';
import { rendererVersion } from '../src/renderer/renderer-version.ts';
import { isWhole } from '../src/renderer/sealed-folder.ts';
import type { RouteModel } from '../src/view-models/page-models.ts';
import { fixtureSiteUrl } from './fixture/snapshot.ts';
import { differences, filesOf } from './renderer/files-of.ts';
import { type BuiltSite, buildFixtureSite } from './templates/build-fixture-site.ts';

const siteFolder = fileURLToPath(new URL('..', import.meta.url));
const settings = { siteUrl: fixtureSiteUrl, offlineReading: true };

let folder = '';
let plain: BuiltSite;
let renderer: Renderer;
const told: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'one-renderer-'));
  plain = await buildFixtureSite();
  await indexForSearch(plain.outDir);
  renderer = await openRenderer(siteFolder, folder, settings, (line) => told.push(line));
});
afterAll(async () => {
  await plain.remove();
  await rm(folder, { recursive: true });
});

/** Writes the fixture's site the quick way, as a release on top of another when there is one. */
async function write(routes: readonly RouteModel[], release = 'release', base?: string) {
  const outDir = path.join(folder, release, 'site');
  const from = base === undefined ? null : path.join(folder, base);
  const out = await SiteFolder.empty(outDir, await readBaseRelease(from));
  const store = new PageStore(path.join(folder, 'pages'));
  const written = await writePages(routes, renderer, store, fixtureSiteUrl, out);
  const indexed = await putSearchIndex(written.search, renderer.version, folder, out);
  const list = path.join(folder, `${release}.json`);
  await out.writeList(list);
  const listed: SiteFiles = JSON.parse(await readFile(list, 'utf8'));
  return { fresh: written.fresh, indexed, files: await filesOf(outDir), listed };
}

describe('the kept renderer', () => {
  it('was built because there was none, and writes what a plain astro build writes', async () => {
    expect(told).toHaveLength(1);
    const expected = await filesOf(plain.outDir);
    expect(expected.size).toBeGreaterThan(plain.model.routes.length);
    const { fresh, indexed, files } = await write(plain.model.routes);
    expect(differences(files, expected)).toEqual([]);
    expect([fresh, indexed]).toEqual([plain.pages.length, true]);
  });

  it('renders nothing when nothing changed, and writes the same', async () => {
    const expected = await filesOf(plain.outDir);
    const { fresh, indexed, files } = await write(plain.model.routes);
    expect([fresh, indexed]).toEqual([0, false]);
    expect(differences(files, expected)).toEqual([]);
  });

  it('renders one page when its model changed, and changes no other file', async () => {
    const [before, routes] = [await filesOf(plain.outDir), plain.model.routes];
    const changed = routes.map((route) =>
      route.path === '/kontakt/' && route.kind === 'contact'
        ? { ...route, accessNote: 'O pętlę indukcyjną zapytaj w kasie.' }
        : route,
    );
    const { fresh, files } = await write(changed);
    expect(fresh).toBe(1);
    const pages = differences(files, before).filter((name) => !name.startsWith('pagefind/'));
    expect(pages).toContain('kontakt/index.html');
    expect(pages.filter((name) => name.endsWith('.html'))).toHaveLength(1);
  });

  it('links what the release before it has, writes the rest, and lists both', async () => {
    const { routes } = plain.model;
    const first = await write(routes, 'first');
    await writeFile(path.join(folder, 'first/files.sha256'), writeChecksums(first.listed.files));
    const changed = routes.map((route) =>
      route.kind === 'contact' ? { ...route, accessNote: 'Pętla indukcyjna jest w kasie.' } : route,
    );
    const { files, listed } = await write(changed, 'second', 'first');
    const alone = await write(changed, 'third');
    expect(differences(files, alone.files)).toEqual([]);
    expect(listed.base).toBe('first');
    expect(new Map(listed.files.map((file) => [file.path, file.sha256]))).toEqual(files);
    for (const { path: name, size, linked } of listed.files) {
      const { nlink, size: found } = await stat(path.join(folder, 'second/site', name));
      expect([name, found, nlink > 1]).toEqual([name, size, linked]);
    }
    const written = listed.files.filter(({ linked }) => !linked).map((file) => file.path);
    expect(written.sort()).toEqual(
      differences(files, first.files).filter((name) => files.has(name)),
    );
    // What is written later never changes what is live.
    expect(differences(await filesOf(path.join(folder, 'first/site')), first.files)).toEqual([]);
  });

  it('renders a page anew whose copy is damaged, or stands under another name', async () => {
    await write(plain.model.routes);
    const store = path.join(folder, 'pages');
    const entries = await readdir(store, { recursive: true, withFileTypes: true });
    const [one, two, three] = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    if (one === undefined || two === undefined || three === undefined) throw new Error('no pages');
    await appendFile(one, ' ');
    await writeFile(two, await readFile(three));
    const { fresh, files } = await write(plain.model.routes);
    expect(fresh).toBe(2);
    expect(differences(files, await filesOf(plain.outDir))).toEqual([]);
  });

  it('says which page cannot be rendered', async () => {
    const [front] = plain.model.routes;
    if (front?.kind !== 'front') throw new Error('the front page is expected first');
    await expect(renderer.render({ ...front, path: '/nie-ma/' })).rejects.toThrow('/nie-ma/');
  });

  it('is built anew when a file of it is damaged', { timeout: 180_000 }, async () => {
    const kept = path.join(folder, 'renderer', renderer.version);
    expect(await isWhole(kept)).toBe(true);
    await appendFile(path.join(kept, 'server/entry.mjs'), '\n// damaged');
    expect(await isWhole(kept)).toBe(false);
    const again = await openRenderer(siteFolder, folder, settings, (line) => told.push(line));
    expect([told.length, again.version]).toEqual([2, renderer.version]);
    expect(await isWhole(kept)).toBe(true);
  });

  it('is another one for other settings', async () => {
    const other = [
      { ...settings, siteUrl: 'https://inna.example' },
      { ...settings, offlineReading: false },
    ].map((given) => rendererVersion(siteFolder, given));
    expect(new Set([...(await Promise.all(other)), renderer.version]).size).toBe(3);
  });
});
