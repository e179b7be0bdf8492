/** What a visitor does with the pictures of an article: with a mouse, with keys, without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();
const ARTICLE = '/dziedzictwo/mlyn-nad-rzeka/';
const FIRST = /Powiększ zdjęcie 1 z 2/;

async function article(options?: Parameters<typeof visitor>[0]): Promise<Page> {
  const page = await (await visitor(options)).newPage();
  await page.goto(ARTICLE);
  return page;
}

describe('a gallery', () => {
  it('fetches its script when a picture is opened, not before', async () => {
    const page = await article();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.waitForLoadState('networkidle');
    expect(scripts).toEqual([]);
    await page.getByRole('link', { name: FIRST }).click();
    await page.getByRole('dialog').waitFor();
    expect(scripts).toEqual([expect.stringMatching(/^\/_astro\/gallery-\w+\.js$/)]);
    expect(new URL(page.url()).pathname).toBe(ARTICLE);
  });

  it('is walked through with keys: said, named and left where it was entered', async () => {
    const page = await article();
    const link = page.getByRole('link', { name: FIRST });
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Galeria: Dawne widoki' });
    await dialog.waitFor();
    const status = dialog.getByRole('status');
    expect(await status.textContent()).toBe('Zdjęcie 1 z 2: Obraz widok-1.png');
    expect(await dialog.getByRole('img').getAttribute('alt')).toBe('Obraz widok-1.png');
    expect(await dialog.getByText('Widok sprzed wojny').isVisible()).toBe(true);
    expect(await dialog.getByText('Zbiory przykładowe').isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await status.textContent()).toBe('Zdjęcie 2 z 2: Obraz widok-2.png');
    await page.keyboard.press('ArrowRight');
    expect(await status.textContent()).toMatch(/^Zdjęcie 1 z 2/);
    await page.keyboard.press('ArrowLeft');
    expect(await status.textContent()).toMatch(/^Zdjęcie 2 z 2/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('keeps the focus inside and has buttons large enough for a finger', async () => {
    const page = await article();
    await page.getByRole('link', { name: FIRST }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (const name of ['Poprzednie', 'Następne', 'Zamknij']) {
      const box = await dialog.getByRole('button', { name }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
    }
    await dialog.getByRole('button', { name: 'Następne' }).click();
    expect(await dialog.getByRole('status').textContent()).toMatch(/^Zdjęcie 2 z 2/);
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(
      true,
    );
    await dialog.getByRole('button', { name: 'Zamknij' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: /Powiększ zdjęcie 2 z 2/ }).click();
    expect(await dialog.getByRole('status').textContent()).toMatch(/^Zdjęcie 2 z 2/);
  });

  it('moves nothing', async () => {
    const page = await article({ reducedMotion: 'reduce' });
    await page.getByRole('link', { name: FIRST }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('is plain links to the full pictures without JavaScript', async () => {
    const page = await article({ javaScriptEnabled: false });
    await page.getByRole('link', { name: FIRST }).click();
    await page.waitForURL(/\/media\/widok-1-\d+\.webp$/, { waitUntil: 'commit' });
  });

  it('opens the full picture when its script cannot be fetched', async () => {
    const page = await article();
    await page.route('**/_astro/gallery-*.js', (route) => route.abort());
    await page.getByRole('link', { name: FIRST }).click();
    await page.waitForURL(/\/media\/widok-1-\d+\.webp$/, { waitUntil: 'commit' });
  });
});

describe('the photographs of an event', () => {
  const opened = async (page: Page) => {
    const first = page.getByRole('link', { name: FIRST });
    expect(await first.isVisible()).toBe(false);
    await page.getByText('Pokaż zdjęcia (2)').click();
    await first.waitFor();
    return first;
  };

  it('are loaded when they are wanted', async () => {
    const page = await (await visitor()).newPage();
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (/festyn-\d/.test(request.url())) loaded.push(request.url());
    });
    await page.goto('/wydarzenia/festyn-letni/', { waitUntil: 'networkidle' });
    expect(loaded).toEqual([]);
    const first = await opened(page);
    expect(await first.getByRole('img').evaluate(isDrawn)).toBe(true);
  });

  // Browsers wait with no picture where scripts are off, so that nobody is told how far one reads.
  it('are there without scripts, too', async () => {
    const page = await (await visitor({ javaScriptEnabled: false })).newPage();
    await page.goto('/wydarzenia/festyn-letni/');
    await opened(page);
  });
});

/** Waits for the picture's file; false when it cannot be shown. */
async function isDrawn(image: Element): Promise<boolean> {
  if (!(image instanceof HTMLImageElement)) return false;
  await image.decode();
  return image.naturalWidth > 0;
}
