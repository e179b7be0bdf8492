/** What a visitor does with classes: finds them by age, day and kind, reads the plan, prints it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();

async function open(path: string, options?: Parameters<typeof visitor>[0]): Promise<Page> {
  const page = await (await visitor(options)).newPage();
  await page.goto(path);
  return page;
}

const WIDE = { viewport: { width: 1280, height: 800 } };

describe('finding a class without JavaScript', () => {
  it('by age, then by day, then by discipline, from one list to the next', async () => {
    const page = await open('/zajecia/', { javaScriptEnabled: false });
    const choose = async (label: RegExp) => {
      await page.locator('.choices > summary').click();
      const link = page.locator('.choices').getByRole('link', { name: label });
      const count = Number(/\((\d+)\)/.exec((await link.textContent()) ?? '')?.[1]);
      await link.click();
      const titles = await page.locator('main article h3').allTextContents();
      expect(new Set(titles).size, `the count of ${label.source}`).toBe(count);
      return titles;
    };
    expect(await choose(/7–12 lat/)).toEqual(['Taniec współczesny', 'Robotyka']);
    expect(new URL(page.url()).pathname).toBe('/zajecia/wiek/dzieci/');
    expect(await choose(/sobota/)).toEqual(['Robotyka']);
    expect(await page.getByRole('heading', { level: 2, name: 'Rano' }).isVisible()).toBe(true);
    expect(await choose(/śpiew/)).toEqual(['Chór seniorów']);
    const current = page.locator('.choices [aria-current=page]');
    expect(await current.textContent()).toContain('śpiew');
  });

  it('on a list that is empty today reads where to go on', async () => {
    const page = await open('/zajecia/dzien/niedziela/', { javaScriptEnabled: false });
    await page.getByText('Nie mamy teraz takich zajęć.').waitFor();
    await page.getByRole('link', { name: 'Plan tygodnia' }).click();
    expect(new URL(page.url()).pathname).toBe('/zajecia/plan/');
  });
});

describe('the plan of the week', () => {
  it('is a list by day on a phone and never wider than it, also at 320 px with large text', async () => {
    const page = await open('/zajecia/plan/', { viewport: { width: 320, height: 640 } });
    await page.locator('html').evaluate((html) => {
      html.style.fontSize = '200%';
    });
    expect(await page.getByRole('table').count()).toBe(0);
    const days = await page.locator('.plan-list h2').allTextContents();
    expect(days).toEqual(['wtorek', 'środa', 'czwartek', 'sobota']);
    const wide = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(wide).toBe(0);
  });

  it('is a table on a wide screen, with the same entries and their states in words', async () => {
    const page = await open('/zajecia/plan/', WIDE);
    const table = page.getByRole('table', { name: /Plan tygodnia/ });
    await table.waitFor();
    expect(await page.locator('.plan-list').isVisible()).toBe(false);
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Pora',
      'wtorek',
      'środa',
      'czwartek',
      'sobota',
    ]);
    expect(await table.getByRole('rowheader').allTextContents()).toEqual([
      'Rano',
      'Po południu',
      'Wieczorem',
    ]);
    for (const state of ['wolne miejsca', 'ostatnie miejsca', 'lista rezerwowa', 'komplet']) {
      expect(await table.getByText(state).count(), state).toBeGreaterThan(0);
    }
    await table.getByRole('link', { name: 'Robotyka' }).click();
    expect(new URL(page.url()).pathname).toBe('/zajecia/robotyka/');
  });

  it('names the classes whose hours are not known', async () => {
    const page = await open('/zajecia/plan/');
    await page.getByRole('link', { name: 'Klub gitarowy' }).click();
    await page.getByText('Godziny nie są jeszcze ustalone.').waitFor();
  });
});

/** Sheets of paper the page takes, as the browser itself prints it. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Makes the table as large as a season's: six days, one of them with ten groups. */
async function fillPlan(page: Page, entries: number): Promise<void> {
  await page.locator('.plan-table').evaluate((table, count) => {
    const item = table.querySelector('td li');
    const cell = document.createElement('td');
    cell.append(document.createElement('ul'));
    if (item === null) throw new Error('The plan has no entry to copy.');
    const link = item.querySelector('a');
    const words = item.querySelector('p');
    if (link === null || words === null) throw new Error('An entry has no words.');
    link.textContent = 'Teatr na pięciu krzesłach';
    words.textContent = 'Dorośli, wieczór, od 16 lat';
    const head = table.querySelector('thead tr');
    const day = head?.lastElementChild;
    while (head && day && head.children.length < 7) head.append(day.cloneNode(true));
    const rows = [...table.querySelectorAll('tbody tr')];
    for (const row of rows) {
      for (const old of row.querySelectorAll('td')) old.remove();
      for (let column = 0; column < 6; column += 1) row.append(cell.cloneNode(true));
    }
    const lists = rows.flatMap((row) => [...row.querySelectorAll('ul')]);
    const [busy, others] = [lists.filter((_, at) => at % 6 === 0), lists.filter((_, at) => at % 6)];
    for (let index = 0; index < count; index += 1) {
      const filled = index < 10 ? busy : others;
      filled[index % filled.length]?.append(item.cloneNode(true));
    }
  }, entries);
}

describe('the printed plan', () => {
  it('is one sheet of A4 with the whole week, the places and the breaks', async () => {
    const page = await open('/zajecia/plan/', { javaScriptEnabled: false });
    expect(await sheets(page)).toBe(1);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 841\.\d+ 59[45]\.\d+\]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('table').isVisible()).toBe(true);
    for (const words of ['Dom Kultury w Przykładowie', 'Pracownia', 'Ferie zimowe']) {
      expect(await page.getByText(words).first().isVisible(), words).toBe(true);
    }
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  });

  it('is one sheet for a season of forty groups', async () => {
    const page = await open('/zajecia/plan/', WIDE);
    await fillPlan(page, 40);
    expect(await page.locator('.plan-table td li').count()).toBe(40);
    expect(await sheets(page)).toBe(1);
  });

  it('is counted as more when it is more', async () => {
    const page = await open('/zajecia/plan/', WIDE);
    await fillPlan(page, 300);
    expect(await sheets(page)).toBeGreaterThan(1);
  });
});

describe('the page of a class', () => {
  it('says the state of each group, the price, how to enrol, the first class and what to bring', async () => {
    const page = await open('/zajecia/taniec-wspolczesny/', { javaScriptEnabled: false });
    const groups = page.locator('section').filter({ hasText: 'Grupy i godziny' });
    expect(
      await groups.getByRole('listitem').filter({ hasText: 'Grupa młodsza' }).first().textContent(),
    ).toContain('wolne miejsca');
    const facts = await page.locator('dl.facts').first().textContent();
    expect(facts).toContain('80\u00A0zł za miesiąc');
    expect(facts).toMatch(/Pierwsze zajęcia\s*bezpłatne/);
    expect(facts).toMatch(/Co zabrać\s*Wygodny strój i woda/);
    const enrol = page.getByRole('link', { name: 'Zapisz się: Taniec współczesny' });
    expect(await enrol.getAttribute('href')).toBe('https://example.org/zapisy');
  });

  it('gives each group a calendar that leaves out breaks and holidays', async () => {
    const page = await open('/zajecia/taniec-wspolczesny/', { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: /^Dodaj do kalendarza: Grupa młodsza/ });
    const address = await link.getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain('text/calendar');
    const text = (await answer.text()).replace(/\r\n /g, '');
    expect(text).toContain('SUMMARY:Taniec współczesny – Grupa młodsza');
    // A Tuesday of the winter break, a Thursday of the Christmas break.
    expect(text).toMatch(/EXDATE[^\n]*20270202/);
    expect(text).toMatch(/EXDATE[^\n]*20261224/);
  });

  it('without hours, price or enrolment says so and whom to ask', async () => {
    const page = await open('/zajecia/klub-gitarowy/', { javaScriptEnabled: false });
    await page.getByText('Godziny nie są jeszcze ustalone.').waitFor();
    expect(await page.getByText('o cenę zapytaj nas').isVisible()).toBe(true);
    const enrolment = page.locator('#zapisy');
    expect(await enrolment.getByRole('link').first().getAttribute('href')).toMatch(/^tel:/);
    expect(await page.getByRole('link', { name: /Dodaj do kalendarza/ }).count()).toBe(0);
  });

  it('leads to other classes of the same kind, age and day', async () => {
    const page = await open('/zajecia/taniec-wspolczesny/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Zajęcia we wtorek' }).click();
    expect(new URL(page.url()).pathname).toBe('/zajecia/dzien/wtorek/');
  });
});
