import { expect, it } from 'vitest';
import { pageAt, siteOf } from '../../tests/fixture/site.ts';
import { keptPages } from './kept-pages.ts';

const { routes } = siteOf();
const sha256Of = (path: string) => path.length.toString(16).padStart(64, '0123456789abcdef');

it('lists every page to keep with a hash that follows its HTML', () => {
  const { keep } = pageAt(siteOf(), '/offline/', 'offline');
  const before = keptPages(routes, sha256Of);
  const after = keptPages(routes, (path) =>
    path === '/kontakt/' ? 'f'.repeat(64) : sha256Of(path),
  );
  expect(Object.keys(before.pages)).toEqual(keep);
  const changed = keep.filter((path) => before.pages[path] !== after.pages[path]);
  expect(changed).toEqual(['/kontakt/']);
  expect(before.pages['/']).toMatch(/^[0-9a-f]{10}$/);
});

it('names the withdrawn pages', () => {
  const withdrawn = routes.filter(({ kind }) => kind === 'withdrawn').map(({ path }) => path);
  expect(withdrawn.length).toBeGreaterThan(0);
  expect(keptPages(routes, sha256Of).gone).toEqual(withdrawn);
});

it('refuses a site without a page for visitors without a connection', () => {
  expect(() => keptPages([], sha256Of)).toThrow('"offline"');
});
