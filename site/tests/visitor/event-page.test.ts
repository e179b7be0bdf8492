import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();

async function open(path: string, options = {}): Promise<Page> {
  const page = await (await visitor(options)).newPage();
  await page.goto(path);
  return page;
}

/** Lower edge of what first says the words within the main part, in CSS pixels. */
async function bottomOf(page: Page, words: string): Promise<number> {
  const box = await page.locator('main').getByText(words).first().boundingBox();
  if (box === null) throw new Error(`"${words}" is not to be seen`);
  return box.y + box.height;
}

describe('the first screen of a phone', () => {
  it('says when, where, how much and what access there is', async () => {
    const page = await open('/wydarzenia/koncert-jesienny/');
    for (const words of ['sobota', 'godz. 18:00', 'Sala widowiskowa', 'Cena:', 'Dostępność:']) {
      expect(await bottomOf(page, words), words).toBeLessThanOrEqual(740);
    }
  });

  it('begins with the word when an event is cancelled', async () => {
    const page = await open('/wydarzenia/spektakl-odwolany/');
    expect(await bottomOf(page, 'odwołane')).toBeLessThanOrEqual(740);
  });
});

describe.each([true, false])('an event, with JavaScript %s', (javaScriptEnabled) => {
  it('gives all dates to one calendar and each date to come to its own', async () => {
    const page = await open('/wydarzenia/sobotnie-warsztaty-rodzinne/', { javaScriptEnabled });
    const all = page.getByRole('link', { name: /^Dodaj do kalendarza \(/ });
    expect(await all.getAttribute('href')).toBe('/wydarzenia/sobotnie-warsztaty-rodzinne.ics');
    const subscribe = page.getByRole('link', { name: /^Subskrybuj/ });
    expect(await subscribe.getAttribute('href')).toMatch(/^webcal:/);
    const single = page.getByRole('link', { name: /^Dodaj do kalendarza: / });
    const addresses = await single.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(addresses.length).toBeGreaterThan(3);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) {
      const answer = await page.request.get(address);
      expect(answer.headers()['content-type']).toContain('text/calendar');
      expect((await answer.text()).match(/BEGIN:VEVENT/g)).toHaveLength(1);
    }
  });

  it('shows the nearest of many dates, unfolds the others and prints all', async () => {
    const page = await open('/wydarzenia/sobotnie-warsztaty-rodzinne/', { javaScriptEnabled });
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'Terminy', exact: true }),
    });
    const calendars = section.getByRole('link', { name: /^Dodaj do kalendarza: / });
    expect(await calendars.count()).toBe(6);
    const later = section.getByText(/^Pozostałe terminy \(\d+\)$/);
    const folded = Number(/\d+/.exec((await later.textContent()) ?? '')?.[0]);
    expect(folded).toBeGreaterThan(2);
    const last = section.getByText('sobota, 29 maja 2027');
    expect(await last.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await last.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await later.click();
    expect(await calendars.count()).toBe(6 + folded);
    expect(await last.isVisible()).toBe(true);
  });

  it('tells the way, draws the place and leads to a map', async () => {
    const page = await open('/wydarzenia/koncert-jesienny/', { javaScriptEnabled });
    const place = page.locator('section', { has: page.getByRole('heading', { name: 'Miejsce' }) });
    expect(await place.getByText('ul. Przykładowa 1').count()).toBe(1);
    expect(await place.locator('svg').count()).toBe(1);
    const map = place.getByRole('link', { name: /na mapie/ });
    expect(await map.getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\//);
  });

  it('says what access there is, what not, what on request, and whom to ask', async () => {
    const page = await open('/wydarzenia/koncert-jesienny/', { javaScriptEnabled });
    const access = page.locator('section', {
      has: page.getByRole('heading', { name: 'Dostępność', exact: true }),
    });
    const answers = await access.locator('dd').allInnerTexts();
    expect(
      new Set(answers.map((answer) => answer.replace(/[^a-ząćęłńóśźż ]/g, '').trim())),
    ).toEqual(new Set(['tak', 'nie', 'na zgłoszenie']));
    const contact = access.getByRole('heading', { name: 'Kontakt w sprawie dostępności' });
    expect(await contact.count()).toBe(1);
  });

  it('mentions at most three other events, all to come, and where more are', async () => {
    const page = await open('/wydarzenia/koncert-jesienny/', { javaScriptEnabled });
    const cards = page.locator('main article.card-plain');
    const dates = await cards
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.length).toBeLessThanOrEqual(3);
    for (const date of dates) expect(date >= '2026-11-24').toBe(true);
  });
});
