import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { giveSpots } from '../../../scripts/checks/browser/spot.ts';
import { brokenLayout } from '../../../scripts/checks/reflow/broken-layout.ts';
import { DOUBLE_TEXT, TEXT_SPACING } from '../../../scripts/checks/reflow/states.ts';
import { withStyles } from '../../../scripts/checks/reflow/whole-page.ts';
import { awkwardPaths } from '../fixture/awkward.ts';
import { visits } from './visit.ts';

const { visitor } = visits();
const PATHS = ['/', '/wydarzenia/', '/zajecia/', '/dziedzictwo/', ...Object.values(awkwardPaths)];

/** Texts that are wider than the window, cut off by their box, or lie on one another. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(giveSpots);
  const misfits = await page.evaluate(brokenLayout);
  return misfits.map(
    ({ rule, spot }) => `${new URL(page.url()).pathname} ${rule}: ${spot.snippet}`,
  );
}

async function look(context: BrowserContext, css = ''): Promise<readonly string[]> {
  const page = await context.newPage();
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  for (const path of PATHS) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await page.evaluate(withStyles, css);
    found.push(...(await broken(page)));
  }
  return found;
}

const small = { viewport: { width: 320, height: 640 } };
const site = () => ({ ...small, baseURL: inject('awkwardOrigin') });

describe('awkward content at 320 px', () => {
  it('overlaps nothing, cuts nothing, throws nothing', async () => {
    expect(await look(await visitor(site()))).toEqual([]);
  });

  it('stands text of twice the size', async () => {
    expect(await look(await visitor(site()), DOUBLE_TEXT)).toEqual([]);
  });

  it('stands the text spacing of WCAG 1.4.12', async () => {
    expect(await look(await visitor(site()), TEXT_SPACING)).toEqual([]);
  });

  it.each(['image', 'font', 'script'])('stands a browser that loads no %s', async (kind) => {
    const context = await visitor(site());
    await context.route('**/*', (route) =>
      route.request().resourceType() === kind ? route.abort() : route.continue(),
    );
    expect(await look(context)).toEqual([]);
  });

  it('wraps a notice of 400 characters within its plane and shows all of it', async () => {
    const page = await (await visitor(site())).newPage();
    await page.goto('/');
    const notices = page.getByRole('region', { name: 'Komunikaty' }).locator('details');
    const long = notices.filter({ hasText: 'młyn młyn' });
    await long.locator('summary').click();
    const text = long.locator('p').first();
    expect(await text.textContent()).toHaveLength(400);
    // Of the letters themselves: the paragraph's box includes its padding.
    const edges = await text.evaluate((paragraph) => {
      const letters = document.createRange();
      letters.selectNodeContents(paragraph);
      const { left, right, bottom } = letters.getBoundingClientRect();
      const plane = paragraph.closest('details')?.getBoundingClientRect().bottom ?? 0;
      return { left, right, room: plane - bottom };
    });
    expect(edges.left).toBeGreaterThanOrEqual(8);
    expect(edges.right).toBeLessThanOrEqual(312);
    expect(edges.room).toBeGreaterThan(0);
    expect(await broken(page)).toEqual([]);
  });

  it('needs no script', async () => {
    const context = await visitor({ ...site(), javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of PATHS) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      expect(await page.locator('h1').textContent()).not.toBe('');
    }
  });

  it('stands a browser that refuses to store anything', async () => {
    const context = await visitor(site());
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    expect(await look(context)).toEqual([]);
  });
});
