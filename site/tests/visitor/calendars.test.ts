import { expect, inject, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();

it('explains calendars, and every one of them can be subscribed to and downloaded', async () => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/kalendarz/');
  for (const program of ['iPhone', 'Google', 'Outlook', 'Thunderbird']) {
    expect(await page.getByRole('main').textContent()).toContain(program);
  }
  const addresses = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const calendars = addresses.filter((address) => address.endsWith('.ics'));
  const downloads = calendars.filter((address) => address.startsWith('/'));
  const subscriptions = calendars.filter((address) => address.startsWith('webcal:'));
  expect(downloads.length).toBeGreaterThan(24);
  expect(subscriptions.map((address) => new URL(address).pathname).sort()).toEqual(
    [...downloads].sort(),
  );
  for (const path of [...downloads, '/aktualnosci/feed.json', '/aktualnosci/rss.xml']) {
    const answer = await fetch(`${inject('siteOrigin')}${path}`);
    expect([path, answer.status]).toEqual([path, 200]);
    if (path.endsWith('.ics')) {
      expect(answer.headers.get('content-type')).toMatch(/^text\/calendar/);
      expect(await answer.text()).toContain('BEGIN:VTIMEZONE');
    }
  }
});

it('leads from a list to its own calendar, and to the page that explains it', async () => {
  const page = await (await visitor()).newPage();
  await page.goto('/wydarzenia/filmy/');
  const own = page.getByRole('link', { name: 'Subskrybuj: Filmy' });
  expect(await own.getAttribute('href')).toMatch(/^webcal:.*\/kalendarz\/filmy\.ics$/);
  await page.getByRole('link', { name: 'Jak to działa i wszystkie kalendarze' }).click();
  await page.waitForURL('**/kalendarz/');
});
