/** Pages for when something went wrong or matters now: not found, withdrawn, notices, contact, grants. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();

/** Everything here works without JavaScript. */
async function plain(): Promise<Page> {
  return (await visitor({ javaScriptEnabled: false })).newPage();
}

describe('an address that leads nowhere', () => {
  it.each(['/nie-ma/', '/wydarzenia/a/b/c/d/nie-ma/'])(
    'says so and helps on at %s',
    async (path) => {
      const page = await plain();
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      for (const name of ['Wydarzenia', 'Szukaj', 'Mapa strony', 'Kontakt']) {
        const link = page.getByRole('main').getByRole('link', { name, exact: true });
        expect(await link.isVisible(), name).toBe(true);
      }
      await page.getByRole('heading', { name: 'Najbliższe wydarzenia' }).waitFor();
      await page
        .getByRole('main')
        .getByRole('link', { name: /godz\./ })
        .first()
        .click();
      expect(new URL(page.url()).pathname).toMatch(/^\/wydarzenia\/[^/]+\/$/);
    },
  );

  it('searches for the words of the address with a script', async () => {
    const page = await (await visitor()).newPage();
    await page.goto('/wydarzenia/mlyn-nad-rzeka-2019/');
    const field = page.getByRole('searchbox', { name: 'Czego szukasz?' });
    expect(await field.inputValue()).toBe('mlyn nad rzeka');
    await page.getByRole('button', { name: 'Szukaj' }).click();
    await page.waitForURL('**/szukaj/?q=mlyn+nad+rzeka');
    await page.locator('#wyniki .hits').getByRole('link', { name: 'Młyn nad rzeką' }).waitFor();
  });

  it('shows no field that does nothing without a script', async () => {
    const page = await plain();
    await page.goto('/wydarzenia/mlyn-nad-rzeka-2019/');
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });

  it('tells a withdrawn page apart', async () => {
    const page = await plain();
    const answer = await page.goto('/aktualnosci/stary-komunikat/');
    expect(answer?.status()).toBe(410);
    await page.getByText('Ta strona została wycofana').waitFor();
    const search = page.getByRole('link', { name: 'Szukaj: Stary komunikat' });
    expect(await search.getAttribute('href')).toBe('/szukaj/?q=Stary+komunikat');
    expect(await page.getByRole('link', { name: 'Mapa strony' }).first().isVisible()).toBe(true);
  });
});

it('says from when until when a notice holds, as dates, and leaves out those that are over', async () => {
  const page = await plain();
  await page.goto('/');
  const notices = page.getByRole('region', { name: 'Komunikaty' });
  const texts = await notices.locator('details').allTextContents();
  expect(texts.some((text) => text.includes('Pilne: Awaria prądu'))).toBe(true);
  expect(texts.join(' ')).toContain('Aktualne: wtorek, 24 listopada 2026, godz.\u00A007:00–19:00');
  expect(texts.join(' ')).toContain('Aktualne od 23 do 26 listopada 2026, godz.\u00A001:00');
  expect(texts.join(' ')).not.toContain('Dawny komunikat');
});

it('tells at the contact whom to call and whom to ask about access', async () => {
  const page = await plain();
  await page.goto('/kontakt/');
  const main = page.getByRole('main');
  expect(await main.locator('a[href^="tel:"]').count()).toBeGreaterThan(1);
  await main.getByText('Godziny otwarcia').waitFor();
  await main.getByText('Kontakt w sprawie dostępności').waitFor();
  expect(await main.locator('a[href="mailto:dostepnosc@example.org"]').count()).toBe(1);
});

it('opens a letter that asks for what is missing, of the site and of a visit', async () => {
  const page = await plain();
  await page.goto('/dostepnosc/');
  const letters = page.getByRole('main').getByRole('link', { name: /^Otwórz gotowy list: / });
  const addresses = await letters.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(addresses).toHaveLength(2);
  for (const address of addresses) {
    expect(address).toMatch(/^mailto:dostepnosc@example\.org\?subject=.+&body=.+/);
  }
});

it('shows a grant with its sums and its logo already on the list', async () => {
  const page = await plain();
  await page.goto('/projekty/');
  const main = page.getByRole('main');
  await main.getByText('Dofinansowanie: 40').waitFor();
  await main.getByText('Całkowita wartość: 52').waitFor();
  expect(await main.getByRole('img', { name: 'Fundusz Przykładowy' }).count()).toBe(1);
});

it('leads from the site map to an event in two links, by its month and by its letter', async () => {
  const page = await plain();
  for (const list of [/^Wydarzenia: listopad 2026 \(\d+\)$/, /^Spis stron: K \(\d+\)$/]) {
    await page.goto('/mapa-strony/');
    const main = page.getByRole('main');
    expect(await main.getByRole('link', { name: 'Koncert jesienny', exact: true }).count()).toBe(0);
    await main.getByRole('link', { name: list }).click();
    await main.getByRole('link', { name: 'Koncert jesienny', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Koncert jesienny' }).waitFor();
  }
});

it('says of an event of a grant that is over that it was, after those to come', async () => {
  const page = await plain();
  await page.goto('/projekty/muzyka-blizej/');
  const events = await page.getByRole('main').getByRole('article').allTextContents();
  expect(events.map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
    expect.stringMatching(/Koncert jesienny.*godz\. 18:00/s),
    expect.stringMatching(/Festyn letni\s*było: od 15 do 16 sierpnia 2026/),
  ]);
});

it('never breaks a post code or a telephone number at the end of a line', async () => {
  const page = await plain();
  for (const path of ['/kontakt/', '/dziedzictwo/mapa/', '/miejsca/sala-widowiskowa/']) {
    await page.goto(path);
    for (let width = 320; width <= 480; width += 16) {
      await page.setViewportSize({ width, height: 700 });
      const { numbers, broken } = await page.evaluate(numbersOverLines);
      expect(numbers, path).toBeGreaterThan(1);
      expect(broken, `${path} at ${width} px`).toEqual([]);
    }
  }
});

/** Runs in the browser: post codes and telephone numbers, and those that stand on two lines. */
function numbersOverLines() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  let numbers = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const match of (node.textContent ?? '').matchAll(/\d{2}-\d{3}|\d{2}(?:\s\d{2,3}){3}/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 0) numbers += 1;
      if (lines.size > 1) broken.push(match[0]);
    }
  }
  return { numbers, broken };
}
