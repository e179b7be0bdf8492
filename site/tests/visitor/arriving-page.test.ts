import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { listen } from '../../../scripts/environment/listen.ts';
import { visits } from './visit.ts';

const { visitor } = visits();

/** Where the front page is cut: what comes before each of them is painted before the rest arrives. */
const CUTS = ['<nav ', '</summary>', '</details>', '</header>'];
let server: Server;
let origin = '';
let page: Page;

beforeAll(async () => {
  const html = await (await fetch(inject('siteOrigin'))).text();
  server = createServer(async (request, response) => {
    const [cut = '', growing] = decodeURIComponent(request.url?.slice(1) ?? '').split(',');
    const at = html.indexOf(cut);
    if (!CUTS.includes(cut) || at < 0) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const style = growing ? '<style>.masthead .brand{flex:1}</style>' : '';
    response.write(html.slice(0, at).replace('<header', `${style}<header`));
    await page.locator('html[data-painted]').waitFor();
    // The compositor tells of a move one frame after it.
    await pause(100);
    response.end(html.slice(at));
  });
  origin = `http://127.0.0.1:${(await listen(server, 0, 'SITE_PORT')).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/**
 * How far things moved (CLS) when the front page came in two pieces.
 *
 * @param cut one of CUTS; with `,growing` behind it the name takes all the room there is
 */
async function moved(cut: string): Promise<number> {
  page = await (await visitor({ bypassCSP: true })).newPage();
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      const html = document.documentElement;
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
        if (entry.name === 'first-contentful-paint') html.dataset['painted'] = '';
      }
      html.dataset['moved'] = String(sum);
    }).observe({ entryTypes: ['layout-shift', 'paint'] });
  });
  await page.goto(`${origin}/${encodeURIComponent(cut)}`);
  await pause(300);
  expect(await page.locator('.find').count(), 'the rest came').toBe(1);
  return Number(await page.locator('html').getAttribute('data-moved'));
}

it.each(CUTS)(
  'a header that is painted up to %s stays where it is when the rest comes',
  async (cut) => {
    expect(await moved(cut)).toBe(0);
  },
);

it('a header whose name takes the room of what is to come is found to move', async () => {
  expect(await moved('</details>,growing')).toBeGreaterThan(0);
});
