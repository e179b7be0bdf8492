import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();

const status = (page: Page) => page.locator('#szukaj [role=status]');
const titlesIn = (page: Page) => page.locator('#wyniki .hits b').allTextContents();

async function open(context: BrowserContext, query?: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(
    query === undefined ? '/szukaj/' : `/szukaj/?${new URLSearchParams({ q: query })}`,
  );
  return page;
}

/** What stands on the page once typing has rested and the index is there. */
async function answerTo(page: Page, query: string): Promise<readonly string[]> {
  await page.getByRole('searchbox', { name: 'Czego szukasz?' }).fill(query);
  await page.waitForFunction(
    (asked) => new URLSearchParams(location.search).get('q') === asked,
    query.trim(),
  );
  await status(page)
    .filter({ hasText: /Znaleziono|Brak|Najbliższe/ })
    .waitFor();
  return titlesIn(page);
}

/** Keeps an answer of the server on its way; gives what lets it arrive. */
async function hold(context: BrowserContext, address: string): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

describe('searching', () => {
  it('gives the same answer with and without diacritics', async () => {
    const page = await open(await visitor());
    for (const [marked, plain, title] of [
      ['młyn', 'mlyn', 'Młyn nad rzeką'],
      ['zajęcia', 'zajecia', 'Taniec współczesny'],
      ['spektakl odwołany', 'spektakl odwolany', 'Spektakl odwołany'],
      ['współczesny', 'wspolczesny', 'Taniec współczesny'],
    ] as const) {
      const found = await answerTo(page, marked);
      expect(found, marked).toContain(title);
      expect(await answerTo(page, plain), plain).toEqual(found);
    }
  });

  it('finds by another form of the word, and with one letter wrong', async () => {
    const page = await open(await visitor());
    for (const [query, title] of [
      ['koncertu', 'Koncert jesienny'],
      ['młynie', 'Młyn nad rzeką'],
      ['tańca', 'Taniec współczesny'],
      ['koncrt', 'Koncert jesienny'],
      ['wystwaa', 'Wystawa fotografii'],
    ] as const) {
      expect(await answerTo(page, query), query).toContain(title);
    }
  });

  it('answers words for days with what is on then, dated events first', async () => {
    const page = await open(await visitor());
    for (const [query, title] of [
      ['dziś', 'Wystawa fotografii'],
      ['sobota', 'Koncert jesienny'],
      ['w sobotę', 'Koncert jesienny'],
      ['weekend', 'Koncert jesienny'],
      ['koncert w sobotę', 'Koncert jesienny'],
      ['28 listopada', 'Koncert jesienny'],
      ['28.11', 'Koncert jesienny'],
      ['20 grudnia', 'Sobotnie warsztaty rodzinne'],
    ] as const) {
      expect(await answerTo(page, query), query).toContain(title);
      const first = page.locator('#wyniki .hit').first();
      expect(await first.locator('span').textContent(), query).toMatch(/\d/);
    }
  });

  it('says of a result what it is, when, where, and that it is cancelled', async () => {
    const page = await open(await visitor());
    await answerTo(page, 'spektakl odwołany');
    const facts = await page
      .locator('#wyniki .hit', { hasText: 'Spektakl odwołany' })
      .textContent();
    expect(facts).toContain('Odwołane');
    expect(facts).toContain('spektakl · niedziela, 29 listopada, godz. 17:00 · Sala widowiskowa');
  });

  it('leads by words for kinds, people and access to the whole lists', async () => {
    const page = await open(await visitor());
    for (const [query, href] of [
      ['pjm', '/wydarzenia/dostepne/pjm/'],
      ['język migowy', '/wydarzenia/dostepne/pjm/'],
      ['bezpłatne', '/wydarzenia/bezplatne/'],
      ['za darmo', '/wydarzenia/bezplatne/'],
      ['dla dzieci', '/wydarzenia/dla-dzieci/'],
      ['koncerty', '/wydarzenia/koncerty/'],
      ['jutro', '/wydarzenia/jutro/'],
      ['weekend', '/wydarzenia/weekend/'],
      ['zajęcia dla seniorów', '/zajecia/wiek/seniorzy/'],
      ['zajęcia', '/zajecia/'],
      ['telefon', '/kontakt/'],
    ] as const) {
      await answerTo(page, query);
      const lists = page.locator('#wyniki .lists a');
      const found = await lists.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')),
      );
      expect(found, query).toContain(href);
    }
  });

  it('announces the number of results once typing rests', async () => {
    const page = await open(await visitor());
    const field = page.getByRole('searchbox');
    await field.pressSequentially('koncert', { delay: 20 });
    await status(page)
      .filter({ hasText: /^Znaleziono \d+ wynik/ })
      .waitFor();
    const count = (await titlesIn(page)).length;
    expect(await status(page).textContent()).toContain(`Znaleziono ${count} `);
    expect(await page.getByRole('button', { name: /Pokaż pozostałe/ }).count()).toBe(0);
    await field.fill('qqqq');
    await status(page).filter({ hasText: 'Brak wyników' }).waitFor();
    await field.fill('');
    await page.getByRole('heading', { name: 'Najbliższe wydarzenia' }).waitFor();
    expect(await page.locator('#wyniki').isHidden()).toBe(true);
  });

  it('works with the keyboard alone: field, button, results', async () => {
    const page = await open(await visitor());
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('koncert jesienny');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Wyniki');
    await status(page).filter({ hasText: 'Znaleziono' }).waitFor();
    for (let tabs = 0; tabs < 10; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.hit') === true)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wydarzenia/koncert-jesienny/');
  });

  it('keeps the query in the address, for links, reload and back', async () => {
    const context = await visitor();
    const page = await open(context, 'młyn');
    await page.getByRole('link', { name: /^Młyn nad rzeką/ }).click();
    await page.waitForURL('**/dziedzictwo/mlyn-nad-rzeka/');
    await page.goBack();
    await page.getByRole('link', { name: /^Młyn nad rzeką/ }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('młyn');
    await page.reload();
    await page.getByRole('link', { name: /^Młyn nad rzeką/ }).waitFor();
  });

  it('answers from the page itself while the index is on its way', async () => {
    const context = await visitor();
    const release = await hold(context, '**/szukaj/indeks.json');
    const page = await open(context, 'koncert');
    await page.locator('#wyniki .hit', { hasText: 'Koncert jesienny' }).waitFor();
    await page.locator('#wyniki .lists a[href="/wydarzenia/koncerty/"]').waitFor();
    await status(page).filter({ hasText: 'Szukam' }).waitFor();
    release();
    await status(page).filter({ hasText: 'Znaleziono' }).waitFor();
  });
});

describe('the full text', () => {
  async function inText(page: Page, query: string): Promise<readonly string[]> {
    await answerTo(page, query);
    await page.getByRole('button', { name: 'Szukaj także w treści stron' }).click();
    await status(page).filter({ hasText: 'w treści na' }).waitFor();
    return page.locator('#w-tresci a').allTextContents();
  }

  it('is not fetched before it is asked for', async () => {
    const context = await visitor();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const page = await open(context, 'młyn');
    await status(page).filter({ hasText: 'Znaleziono' }).waitFor();
    expect(asked.filter((path) => /pagefind|full-text/.test(path))).toEqual([]);
    await inText(page, 'młyn');
    expect(asked.filter((path) => /pagefind/.test(path)).length).toBeGreaterThan(0);
  });

  it('finds the same whatever the spelling and form', async () => {
    const page = await open(await visitor());
    for (const [one, other] of [
      ['źródło', 'zrodlo'],
      ['mełł zboże', 'mell zboze'],
      ['wzmianka', 'wzmiankę'],
      ['marsze', 'marszów'],
    ] as const) {
      const found = await inText(page, one);
      expect(found.length, one).toBeGreaterThan(0);
      expect(await inText(page, other), other).toEqual(found);
    }
  });

  it('shows the place as it was written, with the word marked', async () => {
    const page = await open(await visitor());
    await inText(page, 'zboza');
    const own = page.getByRole('link', { name: 'Młyn nad rzeką', exact: true });
    const excerpt = page.locator('#w-tresci li').filter({ has: own }).locator('p');
    expect(await excerpt.textContent()).toContain('mełł zboże przez dwa stulecia');
    expect(await excerpt.locator('mark').allTextContents()).toContain('zboże');
  });

  it('is asked by itself when nothing else was found', async () => {
    const page = await open(await visitor());
    await answerTo(page, 'fundamenty');
    await page.getByRole('button', { name: 'Szukaj', exact: true }).click();
    await page.locator('#w-tresci a', { hasText: 'Młyn nad rzeką' }).waitFor();
  });

  it('keeps its answer when it was asked before typing had come to rest', async () => {
    const page = await open(await visitor());
    await inText(page, 'młyn');
    await page.getByRole('searchbox').fill('zboże');
    await page.getByRole('button', { name: 'Szukaj także w treści stron' }).click();
    await page.waitForURL(/zbo/);
    await status(page).filter({ hasText: 'w treści na' }).waitFor();
    await page.locator('#w-tresci a', { hasText: 'Młyn nad rzeką' }).waitFor();
  });

  it('keeps its answer when the index comes after it', async () => {
    const context = await visitor();
    const release = await hold(context, '**/szukaj/indeks.json');
    const page = await open(context, 'koncert');
    await page.getByRole('button', { name: 'Szukaj także w treści stron' }).click();
    await status(page).filter({ hasText: 'w treści na' }).waitFor();
    release();
    await page.locator('#wyniki:not([data-waiting])').waitFor();
    // As long as typing is waited for: the number of hits would be said then.
    await page.waitForTimeout(800);
    expect(await status(page).textContent()).toContain('w treści na');
    await page.locator('#w-tresci a').first().waitFor();
  });

  it('is given up when the same is searched for anew while it is on its way', async () => {
    const context = await visitor();
    const release = await hold(context, '**/pagefind/pagefind.js');
    const page = await open(context);
    await answerTo(page, 'młyn');
    await page.getByRole('button', { name: 'Szukaj także w treści stron' }).click();
    await status(page).filter({ hasText: 'Szukam w treści' }).waitFor();
    await page.getByRole('searchbox').press('Enter');
    release();
    await status(page)
      .filter({ hasText: /^Znaleziono \d+ wynik/ })
      .waitFor();
    // As long as the full text takes, which would say its own then.
    await page.waitForTimeout(1000);
    expect(await status(page).textContent()).not.toContain('w treści');
    expect(await page.locator('#w-tresci').isVisible()).toBe(false);
  });

  it('says so when it does not come', async () => {
    const context = await visitor();
    await context.route('**/pagefind/**', (route) => route.fulfill({ status: 500 }));
    const page = await open(context, 'młyn');
    await status(page).filter({ hasText: 'Znaleziono' }).waitFor();
    await page.getByRole('button', { name: 'Szukaj także w treści stron' }).click();
    await status(page).filter({ hasText: 'teraz nie działa' }).waitFor();
  });
});

describe('when something is missing', () => {
  it('is an index of plain links without JavaScript', async () => {
    const page = await open(await visitor({ javaScriptEnabled: false }), 'koncert');
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByRole('status').count()).toBe(0);
    await page.getByRole('link', { name: /^Koncert jesienny/ }).waitFor();
    await page
      .getByRole('navigation', { name: 'Spis od A do Z' })
      .getByText('T', { exact: true })
      .click();
    await page.waitForURL('**/szukaj/t/');
    await page.getByRole('link', { name: 'Taniec współczesny' }).click();
    await page.waitForURL('**/zajecia/taniec-wspolczesny/');
  });

  it('says that the index did not come; the lists and letters go on working', async () => {
    const context = await visitor();
    await context.route('**/szukaj/indeks.json', (route) => route.fulfill({ status: 500 }));
    const page = await open(context, 'koncert');
    await status(page).filter({ hasText: 'Spis nie dotarł' }).waitFor();
    expect(await titlesIn(page)).toContain('Koncert jesienny');
    await page
      .getByRole('navigation', { name: 'Spis od A do Z' })
      .getByText('M', { exact: true })
      .click();
    await page.getByRole('link', { name: 'Młyn nad rzeką' }).waitFor();
  });

  it('works where storage is blocked', async () => {
    const context = await visitor();
    await context.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
    });
    const page = await open(context);
    expect(await answerTo(page, 'mlyn')).toContain('Młyn nad rzeką');
  });

  it('loads nothing from elsewhere and breaks no policy', async () => {
    const context = await visitor();
    const faults: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(inject('siteOrigin'))) faults.push(request.url());
    });
    const page = await open(context, 'młyn');
    await status(page).filter({ hasText: 'Znaleziono' }).waitFor();
    await page.getByRole('button', { name: 'Szukaj także w treści stron' }).click();
    await page.locator('#w-tresci a').first().waitFor();
    expect(faults).toEqual([]);
  });
});
