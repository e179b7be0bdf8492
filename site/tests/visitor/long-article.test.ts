/** How a long article is read, part by part and by its contents, all of it without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { awkwardPaths } from '../fixture/awkward.ts';
import { visits } from './visit.ts';

const { visitor } = visits();
const ARTICLE = awkwardPaths.longArticle;
const PATIENT = { timeout: 10_000 };
const CHAPTERS = [
  'Przed miastem',
  'Pierwszy młyn',
  'Spór o groblę',
  'Cech młynarzy',
  'Rok wielkiej wody',
  'Nowe stulecie',
  'Młyn elektryczny',
  'Dziś',
];

async function reader(path: string): Promise<Page> {
  const page = await (
    await visitor({ baseURL: inject('awkwardOrigin'), javaScriptEnabled: false })
  ).newPage();
  expect((await page.goto(path))?.status()).toBe(200);
  return page;
}

const contents = (page: Page) => page.getByRole('navigation', { name: 'Spis treści' });
const way = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Części tekstu' }).getByRole('link', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const chaptersOn = (page: Page) =>
  page.getByRole('main').locator('.rich').getByRole('heading', { level: 2 }).allTextContents();

async function inView(page: Page, id: string): Promise<boolean> {
  const box = await page.locator(`[id="${id}"]`).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y < height;
}

describe('a long article', () => {
  it('is read from part to part, forth and back, each chapter once', async () => {
    const page = await reader(ARTICLE);
    const read: string[] = [];
    for (let part = 1; part <= 5; part++) {
      expect(await heading(page).textContent()).toContain(`Część ${part} z 5`);
      expect(await page.title()).toContain(`, część ${part} z 5 – `);
      read.push(...(await chaptersOn(page)));
      if (part === 5) break;
      await way(page, 'Następna część').click();
      await page.waitForURL(`**${ARTICLE}${part + 1}/`);
    }
    expect(await way(page, 'Następna część').count()).toBe(0);
    expect(read.filter((name) => !name.endsWith('(ciąg dalszy)'))).toEqual(CHAPTERS);
    await way(page, 'Poprzednia część').click();
    await page.waitForURL(`**${ARTICLE}4/`);
  });

  it('lists all its chapters on every part, and leads to each of them', async () => {
    for (const [from, name] of [
      ['', 'Spór o groblę'],
      ['', 'Dziś'],
      ['5/', 'Przed miastem'],
      ['3/', 'Rok wielkiej wody'],
    ] as const) {
      const page = await reader(ARTICLE + from);
      const links = contents(page).getByRole('link');
      expect(await links.allTextContents()).toEqual([...CHAPTERS, 'Źródła']);
      await links.filter({ hasText: name }).click();
      await page.waitForURL(/#r-/);
      const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
      const target = page.getByRole('main').locator(`h2[id="${id}"]`);
      expect(await target.textContent()).toBe(name);
      await expect.poll(() => inView(page, id), PATIENT).toBe(true);
    }
  });

  it('says on its first part where its sources are', async () => {
    const page = await reader(ARTICLE);
    expect(await page.getByRole('heading', { name: 'Źródła' }).count()).toBe(0);
    await contents(page).getByRole('link', { name: 'Źródła' }).click();
    await page.waitForURL(`**${ARTICLE}5/#zrodla`);
    const sources = page.getByRole('main').locator('section', { has: page.locator('#zrodla') });
    expect(await sources.getByRole('listitem').allTextContents()).toEqual([
      'Kronika przykładowa, 1912',
    ]);
    expect(await page.getByText('Autor: Redakcja.').isVisible()).toBe(true);
  });

  it('leads on from the address of a chapter that lies on another part now', async () => {
    const page = await reader(`${ARTICLE}#r-cech-mlynarzy`);
    const link = page.locator('#r-cech-mlynarzy');
    await expect.poll(() => inView(page, 'r-cech-mlynarzy'), PATIENT).toBe(true);
    await link.click();
    await page.waitForURL(`**${ARTICLE}2/#r-cech-mlynarzy`);
    expect(await page.locator('h2#r-cech-mlynarzy').textContent()).toBe('Cech młynarzy');
  });

  it('leads from a part it no longer has to its beginning', async () => {
    const page = await reader(`${ARTICLE}9/`);
    expect(new URL(page.url()).pathname).toBe(ARTICLE);
  });

  it('leads back to its beginning by its breadcrumbs', async () => {
    const page = await reader(`${ARTICLE}4/`);
    const crumbs = page.getByRole('navigation', { name: 'Okruszki' });
    await crumbs.getByRole('link').last().click();
    await page.waitForURL(`**${ARTICLE}`);
  });

  it('is found by the words of a part, under a link that says which', async () => {
    const page = await (await visitor({ baseURL: inject('awkwardOrigin') })).newPage();
    await page.goto('/szukaj/');
    await page.getByRole('searchbox').fill('rok wielkiej wody');
    await page.getByRole('button', { name: 'Szukaj także w treści' }).click();
    const found = page.locator('#w-tresci').getByRole('link', { name: /Część 3 z 5$/ });
    await found.click();
    await page.waitForURL(`**${ARTICLE}3/`);
  });
});
