import { expect, it } from 'vitest';
import { pageAt, siteOf } from '../../tests/fixture/site.ts';
import { keptPages } from './kept-pages.ts';

const { routes } = siteOf();
const html = async (path: string) => `<p>${path}</p>`;

it('lists every page to keep with a hash that follows its HTML', async () => {
  const { keep } = pageAt(siteOf(), '/offline/', 'offline');
  const before = await keptPages(routes, html);
  const after = await keptPages(routes, async (path) =>
    path === '/kontakt/' ? 'changed' : html(path),
  );
  expect(Object.keys(before.pages)).toEqual(keep);
  const changed = keep.filter((path) => before.pages[path] !== after.pages[path]);
  expect(changed).toEqual(['/kontakt/']);
  expect(before.pages['/']).toMatch(/^[0-9a-f]{10}$/);
});

it('names the withdrawn pages', async () => {
  const withdrawn = routes.filter(({ kind }) => kind === 'withdrawn').map(({ path }) => path);
  expect(withdrawn.length).toBeGreaterThan(0);
  expect((await keptPages(routes, html)).gone).toEqual(withdrawn);
});

it('refuses a site without a page for visitors without a connection', async () => {
  await expect(keptPages([], html)).rejects.toThrow('"offline"');
});
