import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { awkwardPaths } from '../fixture/awkward.ts';
import { visits } from './visit.ts';

const { visitor } = visits();
const PATHS = ['/', '/wydarzenia/', '/zajecia/', '/dziedzictwo/', ...Object.values(awkwardPaths)];
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Texts that are wider than the window, cut off by their box, or lie on one another. */
const broken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) =>
      `${location.pathname} ${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) {
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1,
      );
      found.push(...wide.map((element) => `wide: ${name(element)}`));
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const hidden = element.closest('.hidden, .skip, svg, img') !== null;
      const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (!hidden && clips && element.scrollWidth > element.clientWidth + 1) {
        found.push(`cut: ${name(element)}`);
      }
      if (hidden || style.position !== 'static' || style.float !== 'none') continue;
      const next = element.nextElementSibling;
      if (!(next instanceof HTMLElement) || !next.checkVisibility()) continue;
      if (getComputedStyle(next).position !== 'static' || next.textContent?.trim() === '') continue;
      const [one, other] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // Words within a line share its height; blocks must not.
      const blocks = style.display !== 'inline' && getComputedStyle(next).display !== 'inline';
      if (blocks && across > 1 && down > 1 && one.height > 0 && other.height > 0) {
        found.push(`overlap: ${name(element)} / ${name(next)}`);
      }
    }
    return found;
  });

async function look(context: BrowserContext, css = ''): Promise<readonly string[]> {
  const page = await context.newPage();
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  for (const path of PATHS) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    if (css !== '') {
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets.push(sheet);
      }, css);
    }
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
    expect(await look(await visitor(site()), 'html { font-size: 200% !important }')).toEqual([]);
  });

  it('stands the text spacing of WCAG 1.4.12', async () => {
    expect(await look(await visitor(site()), SPACING)).toEqual([]);
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
