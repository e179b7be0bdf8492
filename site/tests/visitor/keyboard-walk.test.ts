import { expect, it } from 'vitest';
import { walkByKeyboard } from '../../../scripts/journey/walk-by-keyboard.ts';
import { visits } from './visit.ts';

const { visitor } = visits();

/** WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3: what one came for is done without a mouse, from page to page. */
it.each([360, 1280])('a visitor without a mouse finds a concert, %i px wide', async (width) => {
  const page = await (await visitor({ viewport: { width, height: 740 } })).newPage();
  const walk = walkByKeyboard(page, 'concert');
  await page.goto('/');

  await walk.tabTo('Przejdź do treści');
  await walk.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tresc');

  await page.goto('/');
  await walk.tabTo('Wydarzenia');
  await walk.follow();
  expect(new URL(page.url()).pathname).toBe('/wydarzenia/');
  await walk.tabTo('Koncert jesienny');
  await walk.follow();
  expect(new URL(page.url()).pathname).toBe('/wydarzenia/koncert-jesienny/');
  expect(await page.locator('h1').textContent()).toContain('Koncert jesienny');

  await walk.tabTo(/kalendarza/);
  const calendar = page.waitForEvent('download');
  await walk.press('Enter');
  expect((await calendar).suggestedFilename()).toMatch(/\.ics$/);
});

/** One width is enough to find what the keys do not reach; whoever looks at pictures sees both. */
const widths = process.env['KEYBOARD_WALK_PICTURES'] === undefined ? [360] : [360, 1280];

it.each(widths)(
  'a visitor without a mouse finds an article by its word, and the statement of access, %i px wide',
  async (width) => {
    const page = await (await visitor({ viewport: { width, height: 740 } })).newPage();
    const walk = walkByKeyboard(page, 'article');
    await page.goto('/');
    await walk.tabTo('Szukaj');
    await walk.follow();
    await walk.tabTo(/Czego szukasz/);
    await walk.type('młyn');
    await walk.press('Enter');
    await page.locator('#wyniki .hits b').first().waitFor();
    await walk.tabTo(/^Młyn nad rzeką/);
    await walk.follow();
    expect(await page.locator('h1').textContent()).toContain('Młyn');

    await walk.tabTo('Deklaracja dostępności');
    await walk.follow();
    expect(new URL(page.url()).pathname).toBe('/deklaracja-dostepnosci/');
  },
);

it('on a phone Esc closes the menu, from within, and goes back to its button', async () => {
  const page = await (await visitor({ viewport: { width: 360, height: 740 } })).newPage();
  const walk = walkByKeyboard(page, 'menu');
  await page.goto('/');
  await walk.tabTo('Menu');
  await walk.press('Enter');
  const menu = page.locator('details.menu');
  expect(await menu.getAttribute('open')).not.toBeNull();
  await walk.press('Tab');
  // Its script is fetched at the first use, so the first press may come too early.
  await expect
    .poll(async () => {
      await walk.press('Escape');
      return menu.getAttribute('open');
    })
    .toBeNull();
  expect(await menu.locator('summary').evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
});

it('what the Tab key does not come to is found', async () => {
  const page = await (await visitor()).newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Szukaj' }).evaluate((link) => {
    if (link instanceof HTMLElement) link.tabIndex = -1;
  });
  await expect(walkByKeyboard(page, 'nowhere').tabTo('Szukaj')).rejects.toThrow(
    'does not come to Szukaj',
  );
});
