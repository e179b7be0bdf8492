import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { type ChangeableSite, changeableSite } from './changeable-site.ts';
import { visits } from './visit.ts';

const { visitor } = visits();
const FROM = '/miejsca/';
const NEXT = '/kontakt/';
/** With a pointer, and the whole menu in view. */
const wide = { viewport: { width: 1280, height: 800 } };

let site: ChangeableSite;
beforeEach(async () => {
  site = await changeableSite(inject('siteOrigin'));
});
afterEach(() => site.close());

/** Requests for a page as a page; the service worker keeps some for itself. */
const asked = (path: string) =>
  site.asked.filter(
    (request) => request.path === path && request.headers['sec-fetch-mode'] === 'navigate',
  );

it.each(['block', 'allow'] as const)(
  'fetches the HTML of the page a visitor is about to open, once (service worker: %s)',
  async (serviceWorkers) => {
    const context = await visitor({ ...wide, serviceWorkers, baseURL: site.origin });
    const page = await context.newPage();
    await page.goto(FROM);
    if (serviceWorkers === 'allow') {
      await expect
        .poll(() => page.evaluate(() => caches.has('spis')), { timeout: 20_000 })
        .toBe(true);
      await page.goto(FROM);
    }
    const before = asked(NEXT).length;
    const link = page.locator(`a[href="${NEXT}"]`).first();
    await link.hover();
    await expect.poll(() => asked(NEXT).length, { timeout: 10_000 }).toBeGreaterThan(before);
    expect(asked(NEXT)[before]?.headers['sec-purpose']).toContain('prefetch');
    await link.click();
    await page.waitForURL(`**${NEXT}`);
    expect(await page.locator('h1').textContent()).toContain('Kontakt');
    expect(asked(NEXT)).toHaveLength(before + 1);
  },
);

it('fetches no calendar ahead', async () => {
  const context = await visitor({ ...wide, baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/kalendarz/');
  const link = page.locator('main a[href$=".ics"]').first();
  const path = await link.getAttribute('href');
  await link.hover();
  await page.locator(`a[href="${NEXT}"]`).first().hover();
  await expect.poll(() => asked(NEXT).length, { timeout: 10_000 }).toBe(1);
  expect(path).not.toBeNull();
  expect(site.asked.filter((request) => request.path === path)).toEqual([]);
});

it('asks for an unchanged page without fetching a byte of it again', async () => {
  const context = await visitor({ serviceWorkers: 'allow', baseURL: site.origin });
  const page = await context.newPage();
  await page.goto(FROM);
  await expect.poll(() => page.evaluate(() => caches.has('spis')), { timeout: 20_000 }).toBe(true);
  const before = asked(FROM).length;
  await page.goto(FROM);
  const again = asked(FROM).slice(before);
  expect(again.length).toBeGreaterThan(0);
  expect(again.map(({ status, bodyBytes }) => [status, bodyBytes])).toEqual(
    again.map(() => [304, 0]),
  );
});
