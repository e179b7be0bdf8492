import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loggedInPage } from '../../scripts/journey/panel-in-browser.ts';
import { builtPanel } from './built-panel.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';
import { described, event, paragraph, words } from './writing/entries.ts';

const FINE = 'Wszystko w porządku.';
let strapi: RunningStrapi;
let editor: Editor;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  strapi = await startStrapi({ distDir: await builtPanel() });
  editor = await editorOf(strapi);
  browser = await launchBrowser(await findOrInstallBrowser(console.log));
  page = await loggedInPage(browser, strapi.url, strapi.administrator);
});
afterAll(async () => {
  await browser?.close();
  await strapi?.stop();
});

/** Opens the form of a draft; gives the panel beside it. */
async function opened({
  uid,
  content,
}: {
  uid: string;
  content: Readonly<Record<string, unknown>>;
}) {
  const { data } = await editor.create(uid, content);
  const id = String(data['documentId']);
  await page.goto(`/admin/content-manager/collection-types/${uid}/${id}`);
  const panel = page.getByRole('complementary').filter({
    has: page.getByRole('heading', { level: 2, name: 'Dostępność' }),
  });
  await panel.waitFor();
  return { id, panel };
}

test('a warning comes with the typing, mends itself at a click, and goes', async () => {
  const { panel } = await opened(event());
  const state = panel.locator('[aria-live=polite]');
  await state.getByText(FINE).waitFor();
  const title = page.locator('input[name=title]');

  await title.fill('Koncert 12.03.2031');
  await panel.getByRole('heading', { level: 3, name: 'Warto poprawić' }).waitFor();
  await state.getByText('1 wskazówka.').waitFor();
  const items = panel.getByRole('list', { name: 'Warto poprawić' }).getByRole('listitem');
  expect(await items.allInnerTexts()).toEqual([
    expect.stringMatching(/^Tytuł\s+Data „12\.03\.2031” jest zapisana cyframi\./),
  ]);

  await items.getByRole('button', { name: 'Zapisz datę słowami: Tytuł' }).click();
  await state.getByText(FINE).waitFor();
  expect(await title.inputValue()).toBe('Koncert 12 marca 2031 r.');
  expect(await items.count()).toBe(0);
  // Whoever pressed the button is still in the panel.
  expect(await state.evaluate((element) => element === document.activeElement)).toBe(true);

  await title.fill('WIELKI KONCERT');
  await items.getByText('wielkimi literami').waitFor();
  await title.fill('Wielki koncert');
  await state.getByText(FINE).waitFor();
  expect(await items.count()).toBe(0);
});

test('what would refuse the publication stands first, and in the field it is mended', async () => {
  const { panel } = await opened(event({ access: null }));
  await panel.getByText('żadnego udogodnienia').waitFor();
  await page.locator('textarea[name=lead]').fill('');
  await panel.getByRole('heading', { name: 'Do poprawienia przed publikacją' }).waitFor();
  expect(await panel.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    'Do poprawienia przed publikacją',
    'Warto poprawić',
  ]);
  await panel.getByText('1 błąd i 1 wskazówka.').waitFor();
  await page.locator('textarea[name=lead]').fill('Zapraszamy na koncert.');
  await panel.getByText('1 wskazówka.').waitFor();
});

test('a rich text is mended where it stands, and what is mended can be published', async () => {
  const loud = described(paragraph('Zapraszamy.'), paragraph('WIELKA ZABAWA na rynku.'));
  const { id, panel } = await opened(loud);
  await panel.getByRole('button', { name: 'Zamień na małe litery: Opis, akapit 2' }).click();
  await panel.getByText(FINE).waitFor();
  await page.getByText('Wielka zabawa na rynku.').waitFor();
  await page.getByRole('button', { name: 'Opublikuj', exact: true }).click();
  await expect
    .poll(async () => (await editor.read(loud.uid, id)).data['status'], { timeout: 30_000 })
    .toBe('published');
  const { data } = await editor.read(loud.uid, id);
  expect(JSON.stringify(data['body'])).toContain('Wielka zabawa na rynku.');
});

test('selected words are marked with their language, and the panel keeps it', async () => {
  const written = described(paragraph('Zaśpiewamy '), paragraph('Good evening.'));
  const { id, panel } = await opened(written);
  await panel.getByText(FINE).waitFor();
  await page.getByText('Good evening.').click({ clickCount: 3 });
  // The list over the description; Strapi gives its name to the field's hint as well.
  await page.locator('[role=combobox][name=body]').click();
  await page.getByRole('option', { name: 'Język zaznaczenia…' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Język zaznaczenia' });
  await dialog.getByText('W jakim języku jest „Good evening.”?').waitFor();
  await dialog.getByRole('button', { name: 'angielski' }).click();
  await page.locator('[data-slate-editor] span[lang=en]', { hasText: 'Good evening.' }).waitFor();
  // Whoever chose it goes on writing, in Polish again.
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.type(' Zapraszamy.');
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
  await expect
    .poll(async () => (await editor.read(written.uid, id)).data['body'], { timeout: 30_000 })
    .toEqual([
      paragraph('Zaśpiewamy '),
      paragraph(words('Good evening.', { lang: 'en' }), ' Zapraszamy.'),
    ]);
});

test('what is evidently foreign is marked at a click', async () => {
  const { panel } = await opened(described(paragraph('Hasło: „Come and sing with us”. Щедрик.')));
  await panel.getByText('1 wskazówka.').waitFor();
  await panel.getByRole('button', { name: 'Oznacz: po angielsku: Opis, akapit 1' }).click();
  await panel.getByText(FINE).waitFor();
  await page.locator('[data-slate-editor] span[lang=en]', { hasText: 'Come and sing' }).waitFor();
});

test('what the library knows of a picture is offered, and filled in only at a click', async () => {
  const media = await editor.upload('dsc.png');
  await editor.describeFile(media, 'Chór śpiewa na rynku');
  const { uid, content } = event();
  const image = { media, role: 'informacyjne' };
  const { id, panel } = await opened({ uid, content: { ...content, image } });
  const offer = 'Wstaw opis z biblioteki: „Chór śpiewa na rynku”';
  await panel.getByText('1 błąd.').waitFor();
  const { data } = await editor.read(uid, id);
  expect(data['image']).toMatchObject({ alternativeText: null });
  await panel.getByText(offer).click();
  await panel.getByText(FINE).waitFor();
  const field = page.locator('[name="image.alternativeText"]');
  expect(await field.inputValue()).toBe('Chór śpiewa na rynku');
});

test('warnings ask once before the publication, and again when they change', async () => {
  const { uid, content } = event();
  const { id, panel } = await opened({ uid, content: { ...content, title: 'Koncert 12.03.2031' } });
  const state = panel.locator('[aria-live=polite]');
  await state.getByText('1 wskazówka.').waitFor();
  const publish = page.getByRole('button', { name: 'Opublikuj', exact: true });
  const question = page.getByRole('alertdialog', { name: 'Opublikować mimo uwag?' });
  const status = async () => (await editor.read(uid, id)).data['status'];

  await publish.click();
  await question.getByText('jest zapisana cyframi').waitFor();
  // The button that publishes is not the one under the finger already.
  expect(
    await question
      .getByRole('button', { name: 'Opublikuj mimo to' })
      .evaluate((button) => button === document.activeElement),
  ).toBe(false);
  await question.getByRole('button', { name: 'Popraw: Tytuł' }).click();
  await question.waitFor({ state: 'hidden' });
  const title = page.locator('input[name=title]');
  await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await status()).toBe('draft');

  await publish.click();
  await question.getByRole('button', { name: 'Opublikuj mimo to' }).click();
  await expect.poll(status, { timeout: 30_000 }).toBe('published');
  await question.waitFor({ state: 'hidden' });

  // The same warning again, beside another change: nothing is asked.
  await page.locator('textarea[name=lead]').fill('Zapraszamy na wieczór pieśni.');
  await expect.poll(status).toBe('published');
  await publish.click();
  await expect
    .poll(async () => (await editor.read(uid, id)).data['lead'], { timeout: 30_000 })
    .toBe('Zapraszamy na wieczór pieśni.');

  await title.fill('WIELKI KONCERT');
  await state.getByText('1 wskazówka.').waitFor();
  await publish.click();
  await question.getByText('wielkimi literami').waitFor();
  await question.getByRole('button', { name: 'Anuluj' }).click();
});
