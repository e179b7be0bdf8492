import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();
const SEEN = '/dziedzictwo/';
const COMING = '/wydarzenia/koncert-jesienny/';

/** What the worker keeps, by path: read as a page can read it. */
async function copies(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    (await (await caches.open('strony')).keys()).map(({ url }) => new URL(url).pathname),
  );
}

async function keeps(page: Page, ...paths: string[]): Promise<void> {
  await expect.poll(() => copies(page), { timeout: 40_000 }).toEqual(expect.arrayContaining(paths));
}

/** A visitor whose worker has kept what the site wants to be readable. */
async function afterFirstVisit(path: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await visitor({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(path);
  const list: { readonly pages: object } = await (
    await context.request.get('/offline.json')
  ).json();
  const wanted = Object.keys(list.pages);
  expect(wanted.length).toBeGreaterThan(10);
  await keeps(page, path, ...wanted);
  return { context, page };
}

describe('without a connection', () => {
  it('shows what was seen and what comes next, and says that it is a copy', async () => {
    const { context, page } = await afterFirstVisit(SEEN);
    await context.setOffline(true);
    const pages = [SEEN, COMING, '/', '/zajecia/plan/', '/kontakt/', '/dostepnosc/'];
    for (const path of [...pages, '/deklaracja-dostepnosci/', '/wydarzenia/dzis/']) {
      await page.goto(path);
      expect(new URL(page.url()).pathname).toBe(path);
      const first = page.locator('main > :first-child');
      expect(await first.textContent()).toMatch(
        /^Kopia zapisana \d+ \p{L}+ o godz\. \d+:\d\d\. Nie ma połączenia z internetem/u,
      );
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).not.toContain('Bez internetu');
    }
  });

  it('leads from a page that is not there to those that are', async () => {
    const { context, page } = await afterFirstVisit(SEEN);
    await context.setOffline(true);
    await page.goto('/mapa-strony/');
    expect(await page.locator('h1').textContent()).toBe('Bez internetu');
    expect(await page.locator('main > :first-child').textContent()).toContain(
      'tej strony nie ma w pamięci urządzenia',
    );
    expect(await page.locator('main').textContent()).toContain('listopada 2026');
    await page.locator('#zapisane a', { hasText: 'Koncert jesienny' }).first().click();
    await page.waitForURL(`**${COMING}`);
    expect(await page.locator('h1').textContent()).toContain('Koncert jesienny');
  });
});
