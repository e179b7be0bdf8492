import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MOST_CARDS } from '../../src/view-models/event-lists/list-parts.ts';
import { visits } from './visit.ts';

const { visitor } = visits();

async function opened(path: string, options: Parameters<typeof visitor>[0] = {}): Promise<Page> {
  const page = await (await visitor(options)).newPage();
  await page.goto(path);
  return page;
}

const withoutScripts = { javaScriptEnabled: false };

/** The words as they are read: no-break spaces and line breaks of the source are spaces. */
async function text(locator: Locator): Promise<string> {
  const [found = ''] = await locator.allTextContents();
  return found.replace(/\s+/g, ' ').trim();
}

/** Titles of the cards that can be seen. */
async function titles(page: Page): Promise<readonly string[]> {
  const all = await page.locator('.card-title a:visible').allTextContents();
  return all.map((title) => title.replace(/\s+/g, ' ').trim());
}

async function count(page: Page): Promise<string> {
  return text(page.locator('#liczba'));
}

describe('without scripts', () => {
  it.each([
    ['dziś', '/wydarzenia/dzis/'],
    ['w weekend', '/wydarzenia/weekend/'],
    ['grudzień 2026', '/wydarzenia/2026-12/'],
    ['koncerty', '/wydarzenia/koncerty/'],
    ['dla dzieci', '/wydarzenia/dla-dzieci/'],
    ['dla seniorów', '/wydarzenia/dla-seniorow/'],
    ['7–12 lat', '/wydarzenia/wiek/7-12/'],
    ['Sala widowiskowa', '/wydarzenia/miejsce/sala-widowiskowa/'],
    ['PJM', '/wydarzenia/dostepne/pjm/'],
    ['audiodeskrypcja', '/wydarzenia/dostepne/audiodeskrypcja/'],
    ['napisy', '/wydarzenia/dostepne/napisy/'],
    ['pętla indukcyjna', '/wydarzenia/dostepne/petla-indukcyjna/'],
    ['wejście bez stopni', '/wydarzenia/dostepne/bez-stopni/'],
    ['bezpłatne', '/wydarzenia/bezplatne/'],
  ])('the choice "%s" leads to %s with as many events as it says', async (label, path) => {
    const page = await opened('/wydarzenia/', withoutScripts);
    await page.getByText('Wybierz: miesiąc').click();
    const link = page
      .locator('.filters nav a')
      .filter({ hasText: new RegExp(`^\\s*${label} \\(`) });
    const said = /\((\d+)\)/.exec(await text(link))?.[1];
    await link.click();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await count(page)).toMatch(new RegExp(`^Znaleziono ${said} `));
    const cards = await page.locator('.card-title a').all();
    const events = await Promise.all(cards.map((card) => card.getAttribute('href')));
    expect(new Set(events).size).toBe(Number(said));
  });

  it('says on an empty list what to do', async () => {
    const page = await opened('/wydarzenia/festyny/', withoutScripts);
    expect(await count(page)).toContain('Zobacz wszystkie nadchodzące wydarzenia');
  });

  it('narrows the weekend to children by a plain link', async () => {
    const page = await opened('/wydarzenia/weekend/', withoutScripts);
    await page.getByText('Zawęź tę listę').click();
    await page.getByRole('link', { name: 'w weekend, dla dzieci (2)' }).click();
    expect(new URL(page.url()).pathname).toBe('/wydarzenia/weekend/dla-dzieci/');
    expect(await titles(page)).toEqual(['Sobotnie warsztaty rodzinne', 'Koncert jesienny']);
  });

  it('says cancelled, postponed, moved and sold out in words, in their place on the list', async () => {
    const page = await opened('/wydarzenia/', withoutScripts);
    const all = await titles(page);
    expect(all).toContain('Odwołane Spektakl odwołany');
    expect(all).toContain('Przełożone Spotkanie przełożone');
    expect(all).toContain('Zmiana terminu Konkurs recytatorski');
    expect(all).toContain('Wyprzedane Potańcówka andrzejkowa');
    const moved = page.locator('.card').filter({ hasText: 'Konkurs recytatorski' });
    expect(await text(moved)).toContain('poprzednio: środa, 25 listopada 2026');
    await page.goto('/');
    expect(await titles(page)).toContain('Odwołane Spektakl odwołany');
  });

  it('goes from the archive to a year and to a month of it', async () => {
    const page = await opened('/wydarzenia/archiwum/', withoutScripts);
    await page.getByRole('link', { name: '2026 (3)' }).click();
    expect(await titles(page)).toHaveLength(3);
    await page.getByRole('link', { name: 'sierpień 2026 (1)' }).click();
    expect(new URL(page.url()).pathname).toBe('/wydarzenia/2026-08/');
    expect(await titles(page)).toEqual(['Festyn letni']);
  });

  it('shows no form that would do nothing', async () => {
    const page = await opened('/wydarzenia/', withoutScripts);
    expect(await page.locator('.filters form').isVisible()).toBe(false);
    expect(await page.getByText('Połącz filtry').isVisible()).toBe(false);
    await page.goto('/wydarzenia/koncerty/');
    expect(await page.getByText('Połącz z innymi filtrami').isVisible()).toBe(false);
  });
});

describe('the form that combines filters', () => {
  async function withForm(path = '/wydarzenia/'): Promise<Page> {
    const page = await opened(path);
    await page.getByText('Połącz filtry').click();
    return page;
  }

  it('answers each choice at once, says the number, and keeps the choice in the address', async () => {
    const page = await withForm();
    const status = page.getByRole('status');
    expect(await text(status)).toBe('Znaleziono 10 wydarzeń');
    await page.getByRole('combobox', { name: 'Dla kogo' }).selectOption({ label: 'dla dzieci' });
    await status.getByText('Znaleziono 3 wydarzenia').waitFor();
    await page.getByLabel('bezpłatne', { exact: true }).check();
    await status.getByText('Znaleziono 2 wydarzenia').waitFor();
    expect(await titles(page)).toEqual([
      'Sobotnie warsztaty rodzinne',
      'Zmiana terminu Konkurs recytatorski',
    ]);
    expect(new URL(page.url()).search).toBe('?dla=dla-dzieci&cena=bezplatne');
  });

  it('goes back choice by choice, and keeps the result over a visit to an event', async () => {
    const page = await withForm();
    const status = page.getByRole('status');
    await page.getByRole('combobox', { name: 'Rodzaj' }).selectOption({ label: 'filmy' });
    await status.getByText('Znaleziono 1 wydarzenie').waitFor();
    await page.getByRole('link', { name: 'Kino w piątek' }).click();
    await page.waitForURL('**/kino-w-piatek/');
    await page.goBack();
    await status.getByText('Znaleziono 1 wydarzenie').waitFor();
    expect(await titles(page)).toEqual(['Kino w piątek']);
    await page.goBack();
    await status.getByText('Znaleziono 10 wydarzeń').waitFor();
    expect(await titles(page)).toHaveLength(MOST_CARDS);
  });

  it('shows a shared address as it was sent, also after a reload', async () => {
    const page = await opened(
      '/wydarzenia/?kiedy=weekend&dostepnosc=pjm&dostepnosc=audiodeskrypcja',
    );
    const status = page.getByRole('status');
    await status.getByText('Znaleziono 1 wydarzenie').waitFor();
    expect(await titles(page)).toEqual(['Koncert jesienny']);
    await page.reload();
    await status.getByText('Znaleziono 1 wydarzenie').waitFor();
    await page.getByText('Połącz filtry').click();
    expect(await page.getByLabel('PJM').isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Kiedy' }).inputValue()).toBe('weekend');
  });

  it('starts anew at one press', async () => {
    const page = await withForm();
    await page.getByRole('combobox', { name: 'Miejsce' }).selectOption({ label: 'Pracownia' });
    await page.getByRole('status').getByText('Znaleziono 2 wydarzenia').waitFor();
    await page.getByRole('button', { name: 'Wyczyść filtry' }).click();
    await page.getByRole('status').getByText('Znaleziono 10 wydarzeń').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await titles(page)).toHaveLength(MOST_CARDS);
  });

  it('says so when nothing fits', async () => {
    const page = await opened('/wydarzenia/?kiedy=dzis&rodzaj=koncerty');
    await page.getByText('Nie ma wydarzeń, które spełniają wszystkie warunki').waitFor();
    expect(await titles(page)).toEqual([]);
  });

  it('says so when the events cannot be fetched, and leaves the list', async () => {
    const page = await withForm();
    await page.route('**/filtr.json', (route) => route.abort());
    await page.getByRole('combobox', { name: 'Rodzaj' }).selectOption({ label: 'filmy' });
    await page.getByText('Nie udało się wczytać wydarzeń').waitFor();
    expect(await titles(page)).toHaveLength(MOST_CARDS);
  });

  it('is one link away from every other list, which is then chosen', async () => {
    const page = await opened('/wydarzenia/koncerty/');
    await page.getByRole('link', { name: 'Połącz z innymi filtrami' }).click();
    await page.waitForURL('**/wydarzenia/?rodzaj=koncerty');
    await page.getByRole('status').getByText('Znaleziono 1 wydarzenie').waitFor();
  });

  it('shows the cards of the lists, but for pictures and leads', async () => {
    const page = await opened('/wydarzenia/dostepne/pjm/');
    const words = async () => {
      const card = page.locator('.card:visible');
      return {
        day: await text(page.locator('.day h2:visible')),
        facts: await card.locator('.facts-line li').allTextContents(),
        tags: await card.locator('.tags li').allTextContents(),
      };
    };
    const onList = await words();
    await page.goto('/wydarzenia/?dostepnosc=pjm');
    await page.locator('.card-plain').waitFor();
    expect(await words()).toEqual(onList);
  });

  it('loads nothing before it is used', async () => {
    const page = await (await visitor()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.resourceType()));
    await page.goto('/wydarzenia/', { waitUntil: 'networkidle' });
    expect(asked).not.toContain('script');
    expect(asked).not.toContain('fetch');
  });

  it('can be worked by keyboard alone', async () => {
    const page = await withForm();
    await page.getByLabel('bezpłatne', { exact: true }).focus();
    await page.keyboard.press('Space');
    await page
      .getByRole('status')
      .getByText(/Znaleziono \d wydarz/)
      .waitFor();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('?cena=bezplatne');
  });
});

it('fits a list on 320 px with the form open', async () => {
  const page = await opened('/wydarzenia/', { viewport: { width: 320, height: 640 } });
  await page.getByText('Połącz filtry').click();
  await page.getByText('Wybierz: miesiąc').click();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

it.each(['/wydarzenia/', '/wydarzenia/koncerty/'])(
  'on %s what needs scripts has its place before the page has come to its end',
  async (path) => {
    const page = await (await visitor()).newPage();
    // Runs before the listeners of the page: for them the document never ends.
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', (event) => event.stopImmediatePropagation());
    });
    await page.goto(path);
    const scripted = page.locator('main > [data-script][hidden]');
    expect(await scripted.count()).toBeGreaterThan(0);
    for (const element of await scripted.all()) expect(await element.isVisible()).toBe(true);
  },
);
