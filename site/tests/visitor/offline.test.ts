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
      'Tej strony nie ma w pamięci urządzenia',
    );
    expect(await page.locator('main').textContent()).toContain('listopada 2026');
    await page.locator('#zapisane a', { hasText: 'Koncert jesienny' }).first().click();
    await page.waitForURL(`**${COMING}`);
    expect(await page.locator('h1').textContent()).toContain('Koncert jesienny');
  });
});

describe('nothing is kept', () => {
  it('without JavaScript, and the pages are as they are', async () => {
    const context = await visitor({ serviceWorkers: 'allow', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(SEEN);
    await page.goto('/offline/');
    expect(await page.locator('h1').textContent()).toBe('Bez internetu');
    expect(await page.locator('#zapisane').textContent()).toBe('');
    expect(context.serviceWorkers()).toEqual([]);
  });

  it('where the browser refuses it, and nothing breaks', async () => {
    const context = await visitor({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('blocked', 'SecurityError'));
    });
    await page.goto(SEEN);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('ahead where data is to be saved, but the page that lists the events', async () => {
    const context = await visitor({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    // The worker is told of a page only once it knows that data is to be saved.
    await page.addInitScript(() => {
      ServiceWorker.prototype.postMessage = () => {};
    });
    const [worker] = await Promise.all([context.waitForEvent('serviceworker'), page.goto(SEEN)]);
    await worker.evaluate(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    const told = await context.newPage();
    await told.goto('/miejsca/');
    await expect
      .poll(() => told.evaluate(() => caches.has('spis')), { timeout: 20_000 })
      .toBe(true);
    await keeps(told, '/offline/', '/miejsca/');
    expect((await copies(told)).toSorted()).toEqual(['/miejsca/', '/offline/']);
  });
});

it('keeps to its budget, the oldest out first', async () => {
  const { page } = await afterFirstVisit(SEEN);
  await page.evaluate(async () => {
    const pages = await caches.open('strony');
    const day = 24 * 60 * 60 * 1000;
    for (let number = 1; number <= 80; number += 1) {
      const headers = {
        'content-type': 'text/html',
        'x-saved': String(Date.now() - (number / 10) * day),
        'x-size': '60000',
        'x-hash': '',
        'x-title': 'x',
      };
      await pages.put(`/seen/${number}/`, new Response('x'.repeat(60_000), { headers }));
    }
  });
  await page.goto('/miejsca/');
  const sizes = () =>
    page.evaluate(async () => {
      const pages = await caches.open('strony');
      const kept = await Promise.all((await pages.keys()).map((request) => pages.match(request)));
      return kept.reduce((sum, copy) => sum + Number(copy?.headers.get('x-size')), 0);
    });
  await expect.poll(sizes, { timeout: 20_000 }).toBeLessThan(3_500_000);
  const left = await copies(page);
  expect(left).toContain('/seen/1/');
  expect(left).not.toContain('/seen/80/');
  expect(left).toContain(COMING);
});

it('leaves calendars to the browser', async () => {
  const { context, page } = await afterFirstVisit(SEEN);
  await context.setOffline(true);
  await expect(page.goto('/kalendarz/wydarzenia.ics')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});
