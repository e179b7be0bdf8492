import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loggedInPage } from '../../scripts/journey/panel-in-browser.ts';
import { builtPanel } from './built-panel.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';
import { described, event, news, paragraph, words } from './writing/entries.ts';

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
  // Strapi draws its buttons over the panel once the browser is idle, and moves the panel by them.
  await publishButton().waitFor();
  return { id, panel };
}

const publishButton = () => page.getByRole('button', { name: 'Opublikuj', exact: true });
const question = () => page.getByRole('alertdialog', { name: 'Opublikować mimo uwag?' });
const publishAnyhow = () => question().getByRole('button', { name: 'Opublikuj mimo to' });
/** Strapi fills the form anew once it has read what was published; what is typed before is lost. */
const untilReadAnew = () => page.getByRole('status', { name: 'published' }).waitFor();
const statusOf = async (uid: string, id: string) => (await editor.read(uid, id)).data['status'];

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
  await page.getByText('Wielka zabawa na rynku.', { exact: true }).waitFor();
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
  const status = () => statusOf(uid, id);

  await publishButton().click();
  await question().getByText('jest zapisana cyframi').waitFor();
  // The button that publishes is not the one under the finger already.
  expect(await publishAnyhow().evaluate((button) => button === document.activeElement)).toBe(false);
  await question().getByRole('button', { name: 'Popraw: Tytuł' }).click();
  await question().waitFor({ state: 'hidden' });
  const title = page.locator('input[name=title]');
  await title.and(page.locator(':focus')).waitFor();
  expect(await status()).toBe('draft');

  // What could not be published is asked for again.
  await page.route(/\/actions\/publish/, (route) => route.abort(), { times: 1 });
  await publishButton().click();
  await publishAnyhow().click();
  await question().waitFor({ state: 'hidden' });
  expect(await status()).toBe('draft');
  await publishButton().click();
  await publishAnyhow().click();
  await expect.poll(status, { timeout: 30_000 }).toBe('published');
  await question().waitFor({ state: 'hidden' });
  await untilReadAnew();

  // The same warning again, beside another change: nothing is asked.
  await page.locator('textarea[name=lead]').fill('Zapraszamy na wieczór pieśni.');
  await publishButton().click();
  await expect
    .poll(async () => (await editor.read(uid, id)).data['lead'], { timeout: 30_000 })
    .toBe('Zapraszamy na wieczór pieśni.');

  await page.reload();
  // By Strapi's own keys as well, and once more while the question is open.
  await title.fill('WIELKI KONCERT');
  await panel.getByText('wielkimi literami').waitFor();
  // Strapi draws the button anew later than the warning; until then it is off, and so are its keys.
  await page.getByRole('button', { name: 'Opublikuj', exact: true, disabled: false }).waitFor();
  await title.press('Control+Shift+Enter');
  await question().getByText('wielkimi literami').waitFor();
  await page.keyboard.press('Control+Shift+Enter');
  await question().getByRole('button', { name: 'Anuluj' }).click();
  await question().waitFor({ state: 'hidden' });
  expect((await editor.read(uid, id)).data['status']).toBe('published');
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
});

test('each new entry is asked for itself, and not again once it is published', async () => {
  const { uid } = news();
  for (const lead of ['Czekamy na pierwszych.', 'Czekamy na drugich.']) {
    await page.goto(`/admin/content-manager/collection-types/${uid}/create`);
    await page.locator('input[name=title]').fill('Zapisy 12.03.2031');
    await page.locator('textarea[name=lead]').fill(lead);
    await page.locator('input[name=publishedOn]').focus();
    await page.keyboard.type('12.03.2031');
    await page.keyboard.press('Escape');
    // Strapi takes what was typed for the field's date when the field is left.
    await page.keyboard.press('Tab');
    await page.getByText('1 wskazówka.').waitFor();
    await publishButton().click();
    await publishAnyhow().click();
    await page.waitForURL(/news-item\/[a-z0-9]{24}/);
  }
  const id = /news-item\/([a-z0-9]{24})/.exec(page.url())?.[1] ?? '';
  await untilReadAnew();
  await page.locator('textarea[name=lead]').fill('Zostało kilka miejsc.');
  await publishButton().click();
  await expect
    .poll(async () => (await editor.read(uid, id)).data['lead'], { timeout: 30_000 })
    .toBe('Zostało kilka miejsc.');
});

test('whoever presses twice publishes once', async () => {
  const { id } = await opened(news({ title: 'Zapisy 12.03.2031' }));
  const published: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/actions/publish')) published.push(request.method());
  });
  await publishButton().click();
  await publishAnyhow().dblclick();
  await expect.poll(() => statusOf(news().uid, id), { timeout: 30_000 }).toBe('published');
  await untilReadAnew();
  expect(published).toEqual(['POST']);
});

test("Strapi's question follows ours, and a form over the first is judged by what it holds", async () => {
  const { uid, content } = event();
  const { data } = await editor.create(uid, { ...content, title: 'WIELKI KONCERT' });
  const below = String(data['documentId']);
  const connect = [{ id: data['id'], documentId: below }];
  const item = news({ title: 'Zapisy 12.03.2031', event: { connect, disconnect: [] } });
  const { id } = await opened(item);
  await publishButton().click();
  await question().getByText('jest zapisana cyframi').waitFor();
  await publishAnyhow().click();
  // The event it refers to is a draft: Strapi asks whether it matters.
  const strapis = page.getByRole('alertdialog');
  await question().waitFor({ state: 'hidden' });
  const back = strapis.getByRole('button', { name: 'Anuluj' });
  await back.and(page.locator(':focus')).waitFor();
  await back.press('Enter');
  await strapis.waitFor({ state: 'hidden' });
  await publishButton().click();
  await question().getByRole('button', { name: 'Anuluj' }).click();

  await page.getByRole('button', { name: 'WIELKI KONCERT' }).click();
  const over = page.getByRole('dialog');
  await over.getByRole('button', { name: 'Opublikuj', exact: true }).click();
  await question().getByText('wielkimi literami').waitFor();
  expect(await question().getByRole('listitem').count()).toBe(1);
  await publishAnyhow().click();
  await expect.poll(() => statusOf(uid, below), { timeout: 30_000 }).toBe('published');
  expect(await statusOf(item.uid, id)).toBe('draft');
});

test('who publishes several entries of a list reads which of them have findings', async () => {
  const { uid, content } = event();
  await editor.create(uid, { ...content, title: 'Spacer 12.03.2031' });
  await page.goto(`/admin/content-manager/collection-types/${uid}?_q=12.03.2031`);
  await page
    .getByRole('row', { name: /Spacer/ })
    .getByRole('checkbox')
    .click();
  await publishButton().click();
  const chosen = page.getByRole('dialog');
  await chosen.getByText('Te wpisy mają uwagi.').waitFor();
  await chosen.getByText('1 wskazówka.').waitFor();
  await chosen.getByRole('link', { name: 'Spacer 12.03.2031 (w nowej karcie)' }).waitFor();
});
