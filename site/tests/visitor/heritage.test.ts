/** What a reader of the heritage section finds, all of it without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();

async function reader(path: string): Promise<Page> {
  const page = await (await visitor({ javaScriptEnabled: false })).newPage();
  expect((await page.goto(path))?.status()).toBe(200);
  return page;
}

const ARTICLE = '/dziedzictwo/mlyn-nad-rzeka/';

describe('an article', () => {
  it('says where its knowledge comes from, who wrote it and when it was checked', async () => {
    const main = (await reader(ARTICLE)).getByRole('main');
    const sources = main.locator('section', {
      has: main.page().getByRole('heading', { name: 'Źródła', exact: true }),
    });
    expect(await sources.getByRole('listitem').allTextContents()).toEqual([
      'Słownik geograficzny, Wydawnictwo, 1885',
      'Relacja ustna',
    ]);
    const link = sources.getByRole('link', { name: /Słownik geograficzny/ });
    expect(await link.getAttribute('href')).toBe('https://example.org/slownik');
    expect(await main.getByText('Autor: Redakcja.').textContent()).toContain(
      'Treść sprawdzona: 12 października 2026.',
    );
  });

  it('names the author of a picture beside the picture', async () => {
    const main = (await reader(ARTICLE)).getByRole('main');
    const cover = main.locator('figure', { hasText: 'Młyn w 1910 roku' });
    expect(await cover.getByRole('img', { name: 'Obraz mlyn.png' }).count()).toBe(1);
    expect(await cover.getByText(/źródło: Zbiory przykładowe/).isVisible()).toBe(true);
  });

  it('has one first heading, and levels that never jump down by more than one', async () => {
    const page = await reader(ARTICLE);
    const headings = page.getByRole('main').locator('h1, h2, h3, h4, h5, h6');
    const tags = await headings.evaluateAll((all) => all.map(({ tagName }) => tagName));
    const levels = tags.map((tag) => Number(tag.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.length).toBeGreaterThan(4);
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? level) > 1);
    expect(jumps).toEqual([]);
  });

  it('leads from its contents to each of its chapters', async () => {
    const page = await reader(ARTICLE);
    const links = page.getByRole('navigation', { name: 'Spis treści' }).getByRole('link');
    expect(await links.allTextContents()).toEqual(['Początki', 'Dziś']);
    for (const name of ['Początki', 'Dziś']) {
      await links.filter({ hasText: name }).click();
      const { hash } = new URL(page.url());
      const target = page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`);
      expect(await target.textContent()).toBe(name);
      await expect.poll(() => inView(page, name)).toBe(true);
    }
  });

  it('leads on to its place, to events about it and to other articles', async () => {
    for (const [name, path] of [
      [/^Park nad rzeką$/, '/miejsca/park-nad-rzeka/'],
      [/^Koncert jesienny$/, '/wydarzenia/koncert-jesienny/'],
      [/^Drewniany most$/, '/dziedzictwo/drewniany-most/'],
    ] as const) {
      const page = await reader(ARTICLE);
      await page.getByRole('main').getByRole('link', { name }).click();
      await page.waitForURL(`**${path}`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(name);
    }
  });
});

/** Whether a chapter's heading stands in the window. */
async function inView(page: Page, name: string): Promise<boolean> {
  const box = await page
    .getByRole('main')
    .getByRole('heading', { name, exact: true })
    .boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y < height;
}

it('has players that can be seen', async () => {
  const page = await reader(ARTICLE);
  const sizes = await page
    .locator('audio, video')
    .evaluateAll((players) => players.map((player) => player.getBoundingClientRect().height));
  expect(sizes.length).toBeGreaterThan(0);
  for (const height of sizes) expect(height).toBeGreaterThan(40);
});

it('has the timeline as lists, century by century, each date with its article', async () => {
  const page = await reader('/dziedzictwo/os-czasu/');
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'XVIII wiek',
    'XX wiek',
  ]);
  const entries = main.locator('section').getByRole('listitem');
  expect(await entries.count()).toBe(3);
  expect(await entries.first().textContent()).toContain('Pierwsza wzmianka.');
  expect(await entries.getByRole('link').count()).toBe(3);
  await entries.first().getByRole('link', { name: 'Młyn nad rzeką' }).click();
  await page.waitForURL(`**${ARTICLE}`);
});

it('has the map as a list with addresses, the way there and links', async () => {
  const page = await reader('/dziedzictwo/mapa/');
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Drewniany most',
    'Park nad rzeką',
    'Ruiny młyna',
  ]);
  const park = main.locator('li', {
    has: page.getByRole('heading', { name: 'Park nad rzeką', exact: true }),
  });
  // The post code begins a line of its own.
  expect(await park.innerHTML()).toMatch(/ul\. Przykładowa 1\s*<br>\s*00-001&nbsp;Przykładowo/);
  const map = park.getByRole('link', { name: 'Park nad rzeką na mapie (OpenStreetMap)' });
  expect(await map.getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\//);
  expect(await main.getByText('Przy moście.').isVisible()).toBe(true);
  await park.getByRole('link', { name: 'Młyn nad rzeką' }).click();
  await page.waitForURL(`**${ARTICLE}`);
});

it('has tables that scroll by themselves on a small phone and break no word', async () => {
  const page = await reader(ARTICLE);
  await page.setViewportSize({ width: 320, height: 640 });
  const table = page.getByRole('region', { name: 'Właściciele' });
  const { words, broken } = await table.evaluate(wordsOverLines);
  expect(words).toBeGreaterThan(10);
  expect(broken).toEqual([]);
  const scrolls = await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(scrolls).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Runs in the browser: how many words an element has, and those that stand on two lines. */
function wordsOverLines(element: Element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  let words = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const match of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      words += 1;
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(match[0]);
    }
  }
  return { words, broken };
}
