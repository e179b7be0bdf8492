import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { allChecks } from './all-checks.ts';
import type { SiteCheck, TransferCheck } from './check.ts';
import { KnownPages } from './known-pages.ts';
import { readSite } from './read-site.ts';

const folder = join(import.meta.dirname, 'fixtures/passing-site');
const read = (known: KnownPages) =>
  readSite(folder, new Date(), (file, html) => known.pageOf(file, html));

describe('a page that has not changed since the last run', () => {
  it('is the same, and another when it changed', async () => {
    const known = new KnownPages();
    const first = await read(known);
    known.keep(first.pages);
    expect((await read(known)).pages).toEqual(first.pages);
    expect(known.pageOf('index.html', 'another')).not.toBe(first.pages[0]);
  });

  const ofTheSite = allChecks.filter(
    (check): check is SiteCheck | TransferCheck => check.scope !== 'page',
  );

  it.each(ofTheSite)('is not parsed again by $name, in a gate', async (check) => {
    const known = new KnownPages();
    const run = async () => {
      const site = await read(known);
      const parsed = site.pages.map((page) => vi.spyOn(page, 'elements', 'get').mockClear());
      if (check.scope === 'site') check.run(site);
      else await check.run(site, async () => 1, 'gate');
      known.keep(site.pages);
      return parsed.filter((getter) => getter.mock.calls.length > 0).length;
    };
    await run();
    expect(await run()).toBe(0);
  });
});
