import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { allChecks } from './all-checks.ts';
import type { SiteCheck, TransferCheck } from './check.ts';
import { KnownPages } from './known-pages.ts';
import { readSite } from './read-site.ts';

const folder = join(import.meta.dirname, 'fixtures/passing-site');
const read = (known: KnownPages) => readSite(folder, new Date(), known);

describe('a page that has not changed since the last run', () => {
  it('is the same, and another when it changed', async () => {
    const known = new KnownPages();
    const first = await read(known);
    known.keep(first);
    expect((await read(known)).pages).toEqual(first.pages);
    expect(known.pageOf('index.html', 'another')).not.toBe(first.pages[0]);
  });

  it('is read again unless the build says that it is as before', async () => {
    const known = new KnownPages();
    const listed = (sha256: string) => [{ path: 'index.html', size: 1, sha256 }];
    known.expect(listed('one'));
    expect(known.textOf('index.html')).toBeNull();
    const site = await read(known);
    known.keep(site);
    known.expect(listed('one'));
    expect(known.textOf('index.html')).toBe(site.pages[0]?.html);
    known.expect(listed('another'));
    expect(known.textOf('index.html')).toBeNull();
    known.expect(null);
    expect(known.textOf('index.html')).toBeNull();
  });

  it('is news only beside a run before', async () => {
    const known = new KnownPages();
    const site = await read(known);
    expect(known.hasNews(site)).toBe(false);
    known.keep(site);
    expect(known.hasNews(await read(known))).toBe(false);
    const [first, ...others] = site.pages;
    if (first === undefined) throw new Error('the example has no page');
    const changed = known.pageOf(first.file, 'another');
    expect(known.hasNews({ ...site, pages: [changed, ...others] })).toBe(true);
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
      known.keep(site);
      return parsed.filter((getter) => getter.mock.calls.length > 0).length;
    };
    await run();
    expect(await run()).toBe(0);
  });
});
