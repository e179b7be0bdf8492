import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { giveSpots } from '../../../scripts/checks/browser/spot.ts';
import { brokenLayout } from '../../../scripts/checks/reflow/broken-layout.ts';
import { DOUBLE_TEXT } from '../../../scripts/checks/reflow/states.ts';
import { withStyles } from '../../../scripts/checks/reflow/whole-page.ts';
import { visits } from './visit.ts';

const { visitor } = visits();

/** One page of each kind that has a look of its own. */
let paths: readonly string[];
const EVENT = '/wydarzenia/koncert-jesienny/';
const CANCELLED = '/wydarzenia/spektakl-odwolany/';

beforeAll(async () => {
  const sitemap = await fetch(`${inject('siteOrigin')}/sitemap-0.xml`).then((answer) =>
    answer.text(),
  );
  const seen = new Map<string, string>();
  for (const [, url = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const path = new URL(url).pathname;
    const html = await fetch(`${inject('siteOrigin')}${path}`).then((answer) => answer.text());
    const kind = /<body data-kind="([\w-]+)"/.exec(html)?.[1];
    if (kind === undefined) throw new Error(`${path} does not say its kind.`);
    if (!seen.has(kind)) seen.set(kind, path);
  }
  paths = [...seen.values()];
  expect(paths.length).toBeGreaterThanOrEqual(20);
});

const THEMES = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['black and yellow', { colorScheme: 'dark', contrast: 'more' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

/** What is wider than the window, cut off, or lies on something else. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(giveSpots);
  const misfits = await page.evaluate(brokenLayout);
  return misfits.map(
    ({ rule, spot }) => `${new URL(page.url()).pathname} ${rule}: ${spot.snippet}`,
  );
}

describe.each(THEMES)('in %s', (_name, theme) => {
  it('no page scrolls sideways at 320 px, with text of twice the size either', async () => {
    const context = await visitor({ ...theme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      wide.push(...(await broken(page)));
      await page.evaluate(withStyles, DOUBLE_TEXT);
      wide.push(...(await broken(page)).map((element) => `200 %: ${element}`));
    }
    expect(wide).toEqual([]);
  });
});

it('states, buttons and sections keep an outline in forced colours', async () => {
  const page = await (await visitor({ forcedColors: 'active' })).newPage();
  const borders = async (selector: string): Promise<string[]> =>
    page
      .locator(selector)
      .evaluateAll((elements) =>
        elements.map((element) => getComputedStyle(element).borderTopWidth),
      );
  await page.goto(CANCELLED);
  for (const selector of ['.status', '.chip', '.sections a']) {
    const widths = await borders(selector);
    expect(widths.length, selector).toBeGreaterThan(0);
    expect(
      widths.every((width) => Number.parseFloat(width) >= 2),
      selector,
    ).toBe(true);
  }
  await page.goto(EVENT);
  expect((await borders('.button')).every((width) => Number.parseFloat(width) >= 2)).toBe(true);
});

it('the menu opens and leads on without a script', async () => {
  const page = await (await visitor({ javaScriptEnabled: false })).newPage();
  await page.goto('/');
  const contact = page.locator('.menu').getByRole('link', { name: 'Kontakt' });
  expect(await contact.isVisible()).toBe(false);
  await page.locator('.menu summary').click();
  await contact.click();
  expect(new URL(page.url()).pathname).toBe('/kontakt/');
});

it('the header takes two rows of a phone, each target at least 44 px high', async () => {
  const page = await (await visitor()).newPage();
  await page.goto(EVENT);
  const header = await page.locator('.masthead').boundingBox();
  expect(header?.height).toBeLessThanOrEqual(130);
  const heights = await page
    .locator('.masthead :is(a, summary):visible')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

it('a month prints as a list: no menus, no pictures, every title and hour', async () => {
  const page = await (await visitor({ colorScheme: 'dark' })).newPage();
  await page.goto('/wydarzenia/2026-11/');
  const titles = await page.locator('.card-title').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['nav', '.card-picture', '.skip', '.no-print']) {
    expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0);
  }
  expect(titles.length).toBeGreaterThan(1);
  expect(await page.locator('.card-title:visible').allInnerTexts()).toEqual(titles);
  expect(await page.locator('.facts-line time:visible').count()).toBeGreaterThan(1);
  const ink = await page
    .locator('.card-title a')
    .first()
    .evaluate((link) => getComputedStyle(link).color);
  expect(ink).toBe('rgb(0, 0, 0)');
});

it('the first paint does not wait for the lettering, which then moves nothing', async () => {
  const page = await (await visitor()).newPage();
  // The stopped clock of these visits also stops performance.getEntries; an observer still hears.
  await page.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const isComplete = document.documentElement.dataset['complete'] === '';
        if (isComplete && 'value' in entry && typeof entry.value === 'number') moved += entry.value;
        document.documentElement.dataset['moved'] = String(moved);
        if (entry.name === 'first-contentful-paint') {
          document.documentElement.dataset['painted'] = '';
        }
        if (entry.name.endsWith('.woff2')) document.documentElement.dataset['lettered'] = '';
      }
    }).observe({ entryTypes: ['layout-shift', 'paint', 'resource'] });
  });
  const html = page.locator('html');
  await page.route('**/*.woff2', async (route) => {
    await page.locator('html[data-painted]').waitFor();
    // What moves before is for arriving-page.test.ts.
    await page.locator('body > footer').waitFor();
    await html.evaluate(async (element) => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      element.dataset['complete'] = '';
    });
    await route.continue();
  });
  for (const path of [CANCELLED, '/wydarzenia/', '/']) {
    await page.goto(path);
    await page.locator('html[data-painted][data-lettered]').waitFor();
    expect(await html.getAttribute('data-moved'), path).toBe('0');
  }
});
