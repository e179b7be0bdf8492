import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();

/** The engine of the axe check, which is a package of the scripts. */
const axe = readFileSync(
  createRequire(new URL('../../../scripts/package.json', import.meta.url)).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
);

/** What axe finds by its rules up to level AAA, among them text contrast of 7:1. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(`axe
    .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => id + ': ' + target)))`);
  if (!Array.isArray(found)) throw new Error('axe gave no list of findings.');
  return found.map(String);
}

it.each(['light', 'dark', 'dark contrast'])(
  'all components can be read and used in the theme "%s"',
  async (theme) => {
    const context = await visitor({ bypassCSP: true });
    await context.addInitScript((words) => localStorage.setItem('wyswietlanie', words), theme);
    const page = await context.newPage();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/styl/');
      expect(await findings(page), `${width} px`).toEqual([]);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, 'nothing is wider than the screen').toBe(width);
    }
  },
);

it('a pair of colours below 7:1 is found', async () => {
  const page = await (await visitor({ bypassCSP: true })).newPage();
  await page.goto('/styl/');
  await page.addStyleTag({ content: '.lead { color: #666; background: #fff }' });
  expect(await findings(page)).toContain('color-contrast-enhanced: .lead');
});

it('is for no search engine', async () => {
  const page = await (await visitor()).newPage();
  await page.goto('/styl/');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  const map = await (await page.request.get('/sitemap-0.xml')).text();
  expect(map).toContain('<loc>');
  expect(map).not.toContain('/styl/');
});
