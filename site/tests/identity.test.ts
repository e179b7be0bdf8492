import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexForSearch } from '../src/build/index-for-search.ts';
import { SiteFolder } from '../src/build/site-folder.ts';
import { writePages } from '../src/build/write-changed-site.ts';
import { putSearchIndex } from '../src/renderer/kept-search.ts';
import { openRenderer, type Renderer } from '../src/renderer/open-renderer.ts';
import { PageStore } from '../src/renderer/page-store.ts';
import type { PageKey } from '../src/renderer/render-changed.ts';
import type { PageModel } from '../src/view-models/page-models.ts';
import { seeded } from './fixture/seeded.ts';
import { fixtureMoment, fixtureSiteUrl, fixtureSnapshot } from './fixture/snapshot.ts';
import { edits, randomEdits } from './renderer/edits.ts';
import { differences, filesOf } from './renderer/files-of.ts';
import { GrownSite, modelOf } from './renderer/identity.ts';
import { buildFixtureSite } from './templates/build-fixture-site.ts';

const SEQUENCES = 30;
const EDITS = 3;
const start = { snapshot: fixtureSnapshot, moment: fixtureMoment };

let folder = '';
let renderer: Renderer;
let calls = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'identity-'));
  const siteFolder = fileURLToPath(new URL('..', import.meta.url));
  const settings = { siteUrl: fixtureSiteUrl, offlineReading: true };
  const opened = await openRenderer(siteFolder, folder, settings, () => {});
  // What is compared here is which pages are taken from before. That equal models give equal bytes is
  // compared with Astro, below and in one-renderer.test.ts; so no model is rendered twice.
  const known = new Map<string, string>();
  const render = async (model: PageModel) => {
    calls++;
    const text = JSON.stringify(model);
    const html = known.get(text) ?? (await opened.render(model));
    known.set(text, html);
    return html;
  };
  renderer = { ...opened, render };
});
afterAll(() => rm(folder, { recursive: true }));

describe('a site that is kept up to date edit by edit', { timeout: 900_000 }, () => {
  it(`is the one made from nothing after each of ${SEQUENCES} random sequences`, async () => {
    const made = new Set<string>();
    const site = new GrownSite(renderer);
    let last = start;
    for (let seed = 1; seed <= SEQUENCES; seed++) {
      await site.grow(start);
      for (const { name, content } of randomEdits(start, seeded(seed), EDITS)) {
        made.add(name);
        await site.grow(content);
        last = content;
      }
      expect([seed, await site.compare(last)]).toEqual([seed, []]);
    }
    expect([...made].sort()).toEqual(Object.keys(edits).sort());
    const plain = await buildFixtureSite(last.snapshot, last.moment);
    await indexForSearch(plain.outDir);
    const outDir = path.join(folder, 'site');
    const store = new PageStore(path.join(folder, 'pages'));
    for (const content of [start, last]) {
      const { routes } = modelOf(content);
      const out = await SiteFolder.empty(outDir, null);
      const { search } = await writePages(routes, renderer, store, fixtureSiteUrl, out);
      await putSearchIndex(search, renderer.version, folder, out);
    }
    expect(differences(await filesOf(outDir), await filesOf(plain.outDir))).toEqual([]);
    await plain.remove();
  });

  it('is not rendered again as a whole for a text', async () => {
    const site = new GrownSite(renderer);
    const all = await site.grow(start);
    const edit = edits['edit a text'];
    if (edit === undefined) throw new Error('There is no such edit.');
    const before = calls;
    const fresh = await site.grow(edit(start, () => 0, 1));
    expect(calls - before).toBe(fresh);
    expect(fresh).toBeGreaterThan(0);
    expect(fresh).toBeLessThan(all / 10);
  });
});

describe('keys that leave something out are found', { timeout: 900_000 }, () => {
  /** Keys for which a field of any name is nothing that a page shows. */
  const without =
    (field: string): PageKey =>
    (version, model) =>
      createHash('sha256')
        .update(version)
        .update(JSON.stringify(model, (name, value: unknown) => (name === field ? null : value)))
        .digest('hex');

  it.each([
    ['place', 'change a place'],
    ['site', 'change a setting'],
  ])('the field "%s", by: %s', async (field, name) => {
    const edit = edits[name];
    if (edit === undefined) throw new Error(`There is no edit "${name}".`);
    const site = new GrownSite(renderer, without(field));
    await site.grow(start);
    const content = edit(start, seeded(1), 1);
    await site.grow(content);
    expect(await site.compare(content)).not.toEqual([]);
  });
});
