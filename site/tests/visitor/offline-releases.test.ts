import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { bundleFile } from '../../src/client-scripts/bundle-file.ts';
import { type ChangeableSite, changeableSite } from './changeable-site.ts';
import { visits } from './visit.ts';

const { visitor } = visits();
const RETIRE = path.join(import.meta.dirname, '../../src/service-worker/retire.ts');
const SEEN = '/dziedzictwo/';

let site: ChangeableSite;
beforeEach(async () => {
  site = await changeableSite(inject('siteOrigin'));
});
afterEach(() => site.close());

/** A page of another release. */
const page200 = (heading: string) =>
  `<!doctype html><title>x</title><main><h1>${heading}</h1></main>`;

/** A visitor who saw a page, which is on the device now. */
async function whoSaw(seen: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await visitor({ serviceWorkers: 'allow', baseURL: site.origin });
  const page = await context.newPage();
  await page.goto(seen);
  await expect.poll(() => hasCopy(page, seen), { timeout: 20_000 }).toBe(true);
  return { context, page };
}

async function hasCopy(page: Page, of: string): Promise<boolean> {
  return page.evaluate(
    async (wanted) => (await (await caches.open('strony')).match(wanted)) !== undefined,
    of,
  );
}

const notice = (page: Page) => page.locator('main > :first-child').textContent();

it('shows what is new as soon as it is live, and keeps it', async () => {
  const { page } = await whoSaw(SEEN);
  site.answers.set(SEEN, (response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page200('Nowe wydanie'));
  });
  await page.goto(SEEN);
  expect(await page.locator('h1').textContent()).toBe('Nowe wydanie');
  expect(await notice(page)).not.toContain('Kopia zapisana');
  await expect
    .poll(() =>
      page.evaluate(async (of) => (await (await caches.open('strony')).match(of))?.text(), SEEN),
    )
    .toContain('Nowe wydanie');
});

it.each([404, 410])('drops the copy of a page that answers %i', async (status) => {
  const { page } = await whoSaw(SEEN);
  site.answers.set(SEEN, (response) => {
    response.writeHead(status, { 'Content-Type': 'text/html' }).end(page200('Wycofana'));
  });
  const answer = await page.goto(SEEN);
  expect(answer?.status()).toBe(status);
  await expect.poll(() => hasCopy(page, SEEN)).toBe(false);
});

it('drops the copies of a page that the site says is withdrawn, and of its parts', async () => {
  const list = (gone: readonly string[]) => (response: ServerResponse) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ pages: {}, gone }));
  };
  const part = `${SEEN}2/`;
  site.answers.set('/offline.json', list([]));
  site.answers.set(part, (response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Część 2</title>');
  });
  const { page } = await whoSaw(SEEN);
  await page.goto(part);
  await expect.poll(() => hasCopy(page, part), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => page.evaluate(() => caches.has('spis')), { timeout: 20_000 }).toBe(true);
  site.answers.set('/offline.json', list([SEEN]));
  await page.evaluate(() => caches.delete('spis'));
  await page.goto('/miejsca/');
  await expect.poll(() => hasCopy(page, SEEN), { timeout: 20_000 }).toBe(false);
  expect(await hasCopy(page, part)).toBe(false);
});

it('shows the copy when the server fails', async () => {
  const { page } = await whoSaw(SEEN);
  site.answers.set(SEEN, (response) => response.writeHead(502).end('Bad Gateway'));
  await page.goto(SEEN);
  expect(await notice(page)).toContain('Kopia zapisana');
});

describe('on a slow line', () => {
  it('shows the copy after some seconds and offers to wait for the page', async () => {
    const { page } = await whoSaw(SEEN);
    const held: (() => void)[] = [];
    let slow = true;
    site.answers.set(SEEN, (_, forward) => {
      if (slow) held.push(forward);
      else forward();
    });
    await page.goto(SEEN);
    expect(await notice(page)).toContain('Połączenie jest wolne');
    const asking = page.getByRole('link', { name: 'Poczekam na aktualną' }).click();
    // Longer than a copy would be waited for: were it shown again, it would stand here at the end.
    await new Promise((resolve) => setTimeout(resolve, 5000));
    slow = false;
    for (const forward of held) forward();
    await asking;
    await expect.poll(() => page.locator('main .alert').count(), { timeout: 20_000 }).toBe(0);
    expect(await page.locator('h1').textContent()).toBe('Dziedzictwo');
  });
});

it('says in a copy of another day which day "dziś" is', async () => {
  const { context, page } = await whoSaw(SEEN);
  await page.evaluate(async (of) => {
    const pages = await caches.open('strony');
    const copy = await pages.match(of);
    const headers = new Headers(copy?.headers);
    headers.set('x-saved', String(Date.parse('2026-11-02T09:05:00+01:00')));
    await pages.put(of, new Response(await copy?.text(), { headers }));
  }, SEEN);
  await context.setOffline(true);
  await page.goto(`${SEEN}?a=1`);
  expect(await notice(page)).toMatch(
    /^Kopia zapisana 2 listopada o godz. 9:05. „Dziś” na tej stronie to 2 listopada, „jutro” to 3 listopada./,
  );
});

it('removes itself and all copies where offline reading is switched off', async () => {
  const { page } = await whoSaw(SEEN);
  const code = await bundleFile(RETIRE, 'iife');
  site.answers.set('/sw.js', (response) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(code);
  });
  await page.evaluate(async () => {
    // The page would register it again, as it does on every visit.
    navigator.serviceWorker.register = () => Promise.reject(new Error('not now'));
    await (await navigator.serviceWorker.ready).update();
  });
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 }).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});
