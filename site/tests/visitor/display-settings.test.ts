import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { tokensFor } from '../templates/token-contrast.ts';
import { visits } from './visit.ts';

const { visitor } = visits();

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const PAPER = {
  light: paper(['light']),
  dark: paper(['dark']),
  contrast: paper(['dark', 'contrast']),
};
const TEXT_SIZE_100 = 16;

/** The page's ground in a theme, as browsers compute it: "rgb(0, 0, 0)". */
function paper(chosen: readonly string[]): string {
  const hex = tokensFor(tokens, { system: [], chosen }).get('paper') ?? '';
  const digits = hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex;
  const channels = digits.match(/[^#]{2}/g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return `rgb(${channels.join(', ')})`;
}

const settingsButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Ustawienia wyświetlania' });
const settings = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Ustawienia wyświetlania' });

/** On a phone the button stands in the menu. */
async function openSettings(page: Page): Promise<Locator> {
  const menu = page.getByText('Menu', { exact: true });
  if ((await menu.isVisible()) && !(await settingsButton(page).isVisible())) await menu.click();
  await settingsButton(page).click();
  await settings(page).waitFor();
  return settings(page);
}

async function choose(page: Page, group: string, label: string): Promise<void> {
  await settings(page)
    .getByRole('group', { name: group })
    .getByRole('radio', { name: label, exact: true })
    .check();
}

/** A computed value of the page's body, or of what the selector names. */
const styleOf = (page: Page, property: string, selector = 'body'): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const rootTextSize = async (page: Page): Promise<number> =>
  Number.parseFloat(await styleOf(page, 'font-size', 'html'));

/** Has every later page say which background its first frame was painted with. */
async function noteFirstFrame(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const note = (name: string): void => {
        const { backgroundColor } = getComputedStyle(document.body);
        document.documentElement.setAttribute(name, backgroundColor);
      };
      note('data-test-loaded');
      requestAnimationFrame(() => note('data-test-frame'));
    });
  });
}

it.each([
  ['Jasne', 'dark', PAPER.light],
  ['Ciemne', 'light', PAPER.dark],
  ['Czarno-żółty kontrast', 'light', PAPER.contrast],
] as const)(
  '%s: at once, and on the next page from its first frame',
  async (label, system, paper) => {
    const context = await visitor({ colorScheme: system });
    await noteFirstFrame(context);
    const page = await context.newPage();
    await page.goto('/');
    await openSettings(page);
    await choose(page, 'Kolory', label);
    expect(await styleOf(page, 'background-color')).toBe(paper);

    await page.goto('/wydarzenia/');
    await page.locator('html[data-test-frame]').waitFor();
    const root = page.locator('html');
    expect(await root.getAttribute('data-test-loaded')).toBe(paper);
    expect(await root.getAttribute('data-test-frame')).toBe(paper);
  },
);

it('follows the system until something is chosen, and again when that is taken back', async () => {
  const page = await (await visitor({ colorScheme: 'dark' })).newPage();
  await page.goto('/');
  expect(await styleOf(page, 'background-color')).toBe(PAPER.dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await styleOf(page, 'background-color')).toBe(PAPER.light);
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  expect(await styleOf(page, 'background-color')).toBe(PAPER.contrast);

  await page.emulateMedia({ colorScheme: 'dark', contrast: null });
  const dialog = await openSettings(page);
  await choose(page, 'Kolory', 'Jasne');
  await choose(page, 'Wielkość tekstu', '150%');
  expect(await styleOf(page, 'background-color')).toBe(PAPER.light);
  await dialog.getByRole('button', { name: 'Przywróć ustawienia systemu' }).click();
  expect(await styleOf(page, 'background-color')).toBe(PAPER.dark);
  expect(await rootTextSize(page)).toBe(TEXT_SIZE_100);
  expect(await dialog.getByRole('radio', { name: '100%' }).isChecked()).toBe(true);
  expect(await dialog.getByRole('status').textContent()).toBe('Przywrócono ustawienia systemu.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

it.each([125, 150, 200])('text of %i percent reflows and is kept', async (percent) => {
  const page = await (await visitor({ viewport: { width: 320, height: 640 } })).newPage();
  await page.goto('/');
  await openSettings(page);
  await choose(page, 'Wielkość tekstu', `${percent}%`);
  expect(await rootTextSize(page)).toBe((TEXT_SIZE_100 * percent) / 100);
  for (const path of ['/', '/wydarzenia/', '/zajecia/plan/', '/kontakt/']) {
    await page.goto(path);
    expect(await rootTextSize(page)).toBe((TEXT_SIZE_100 * percent) / 100);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${path} is as wide as its screen`).toBeLessThanOrEqual(320);
  }
});

it('gives text the spacing of WCAG 1.4.12', async () => {
  const page = await (await visitor()).newPage();
  await page.goto('/kontakt/');
  await openSettings(page);
  await choose(page, 'Odstępy w tekście', 'Większe');
  await page.goto('/kontakt/');
  for (const selector of ['main p', 'main h1', 'footer a']) {
    const value = async (property: string): Promise<number> =>
      Number.parseFloat(await styleOf(page, property, selector));
    const size = await value('font-size');
    expect(await value('line-height'), selector).toBeGreaterThanOrEqual(1.5 * size);
    expect(await value('letter-spacing'), selector).toBeCloseTo(0.12 * size, 1);
    expect(await value('word-spacing'), selector).toBeCloseTo(0.16 * size, 1);
  }
  const paragraph = Number.parseFloat(await styleOf(page, 'margin-bottom', 'main p'));
  const size = Number.parseFloat(await styleOf(page, 'font-size', 'main p'));
  expect(paragraph).toBeGreaterThanOrEqual(2 * size);
});

it('stops motion by choice and by the system', async () => {
  const page = await (await visitor({ reducedMotion: 'no-preference' })).newPage();
  const motion = (): Promise<string> => styleOf(page, '--motion', 'html');
  await page.goto('/');
  expect(await motion()).toBe('1');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toBe('0');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openSettings(page);
  await choose(page, 'Ruch na stronie', 'Bez ruchu');
  await page.goto('/wydarzenia/');
  expect(await motion()).toBe('0');
});

it('works in all open tabs, and on a page the visitor comes back to', async () => {
  const context = await visitor({ colorScheme: 'light' });
  const first = await context.newPage();
  await first.goto('/');
  await openSettings(first);
  const second = await context.newPage();
  await second.goto('/wydarzenia/');
  await openSettings(second);
  await choose(second, 'Kolory', 'Ciemne');
  await first.locator('html[data-display="dark"]').waitFor({ state: 'attached' });
  expect(await styleOf(first, 'background-color')).toBe(PAPER.dark);
  expect(await settings(first).getByRole('radio', { name: 'Ciemne' }).isChecked()).toBe(true);

  await second.goto('/kontakt/');
  await openSettings(second);
  await choose(second, 'Kolory', 'Jasne');
  await second.goBack();
  await second.locator('html[data-display="light"]').waitFor({ state: 'attached' });
});

it('is walked by keyboard alone', async () => {
  const page = await (await visitor({ colorScheme: 'light' })).newPage();
  await page.goto('/');
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.closest('label, h2, button, summary')?.textContent.trim() ?? '',
    );
  const tabTo = async (text: string): Promise<void> => {
    for (let presses = 0; presses < 12 && (await focused()) !== text; presses += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe(text);
  };
  await tabTo('Menu');
  await page.keyboard.press('Enter');
  await tabTo('Ustawienia wyświetlania');
  const button = settingsButton(page);
  await page.keyboard.press('Enter');
  const dialog = settings(page);
  await dialog.waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Jak w systemie');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Ciemne');
  expect(await styleOf(page, 'background-color')).toBe(PAPER.dark);
  const stops: string[] = [];
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  expect(stops).toEqual([
    '100%',
    'Zwykłe',
    'Jak w systemie',
    'Przywróć ustawienia systemu',
    'Zamknij',
  ]);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('Space');
  await dialog.waitFor();
  expect(await dialog.getByRole('radio', { name: 'Ciemne' }).isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

it('works for the page, and says so, where nothing can be stored', async () => {
  const context = await visitor({ colorScheme: 'light' });
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/');
  const dialog = await openSettings(page);
  const status = dialog.getByRole('status');
  expect(await status.textContent()).toContain('nie pozwala zapamiętać');
  await choose(page, 'Kolory', 'Ciemne');
  expect(await styleOf(page, 'background-color')).toBe(PAPER.dark);
  await page.goto('/wydarzenia/');
  expect(await styleOf(page, 'background-color')).toBe(PAPER.light);
  expect(faults).toEqual([]);
});

it('is absent without JavaScript', async () => {
  const page = await (await visitor({ javaScriptEnabled: false, colorScheme: 'dark' })).newPage();
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Główna' }).waitFor();
  expect(await settingsButton(page).count()).toBe(0);
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('link', { name: 'Kontakt' }).first().waitFor();
  expect(await settingsButton(page).count()).toBe(0);
  expect(await styleOf(page, 'background-color')).toBe(PAPER.dark);
});

it.each([
  ['null', 'null'],
  ['JSON', '{"theme":"dark"}'],
  ['words that begin like ours', 'lightest darkness 1250 <script>'],
  ['control characters and CSS', '\u0000 ; --more: '],
  ['a long text', 'dark'.repeat(10_000)],
])('ignores %s in storage', async (_what, stored) => {
  const context = await visitor({ colorScheme: 'light' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/');
  await page.evaluate((text) => localStorage.setItem('wyswietlanie', text), stored);
  await page.goto('/wydarzenia/');
  expect(await styleOf(page, 'background-color')).toBe(PAPER.light);
  expect(await rootTextSize(page)).toBe(TEXT_SIZE_100);
  const dialog = await openSettings(page);
  expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(4);
  expect(await dialog.getByRole('radio', { name: '100%' }).isChecked()).toBe(true);
  expect(faults).toEqual([]);
});

it('moves nothing when the button appears', async () => {
  const page = await (await visitor({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        document.documentElement.dataset['testShift'] = JSON.stringify(entry);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await settingsButton(page).waitFor();
  expect(await page.locator('html').getAttribute('data-test-shift')).toBe(null);
});
