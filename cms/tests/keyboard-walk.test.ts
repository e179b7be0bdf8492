import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loggedInPage } from '../../scripts/journey/panel-in-browser.ts';
import {
  focusedName,
  type KeyboardWalk,
  walkByKeyboard,
} from '../../scripts/journey/walk-by-keyboard.ts';
import { builtPanel } from './built-panel.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { isKnown, known } from './keyboard/known-faults.ts';
import { lookAtStops, type StopLooks } from './keyboard/look-at-stops.ts';
import { startStandInPreview } from './keyboard/stand-in-preview.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';
import { news } from './writing/entries.ts';

const { uid } = news();
const ID = /news-item\/[a-z0-9]{24}/;
const SKIP = 'Przejdź do zapisywania, publikacji i uwag';

let strapi: RunningStrapi;
let preview: Awaited<ReturnType<typeof startStandInPreview>>;
let editor: Editor;
let browser: Browser;
let page: Page;
let looks: StopLooks;
let walk: KeyboardWalk;

beforeAll(async () => {
  preview = await startStandInPreview();
  strapi = await startStrapi({
    distDir: await builtPanel(),
    environment: { PREVIEW_URL: preview.url },
  });
  editor = await editorOf(strapi);
  await editor.upload('zespol.png');
  for (const title of ['Nowe godziny biura', 'Remont sali', 'Nabór do chóru']) {
    await editor.create(uid, { ...news().content, title });
  }
  browser = await launchBrowser(await findOrInstallBrowser(console.log));
  // The login is a form of two fields and a button; the walk begins behind it.
  page = await loggedInPage(browser, strapi.url, strapi.administrator);
  looks = lookAtStops(page);
  walk = walkByKeyboard(page, 'panel', { onLeave: looks.leave, onStop: looks.arrive });
});
afterAll(async () => {
  await browser?.close();
  await strapi?.stop();
  await preview?.close();
});

/** Presses the focused button; whoever did must find the focus at some stop afterwards. */
async function press(key: string) {
  await walk.press(key);
  await expect.poll(() => focusedName(page), { timeout: 20_000 }).not.toBe('');
}
const isAt = (name: string | RegExp) =>
  expect.poll(() => focusedName(page), { timeout: 20_000 }).toMatch(name);
const dialog = () => page.getByRole('dialog');
const besideForm = () => page.getByRole('heading', { level: 2, name: 'Dostępność' });

test('an entry is found by its words, and in the list by arrows', async () => {
  await page.getByRole('heading', { name: 'Przed uruchomieniem' }).waitFor();
  await walk.tabTo('Treści');
  await walk.follow();
  await walk.tabTo('Aktualności');
  await walk.follow();
  await page.getByRole('link', { name: 'Remont sali' }).waitFor();
  await walk.tabTo('Nowe godziny biura');
  await press('ArrowDown');
  await isAt('Remont sali');

  await walk.tabTo('Szukaj', 'Shift+Tab');
  await press('Enter');
  await isAt(/^Szukaj/);
  await walk.type('chóru');
  await press('Enter');
  await page.getByRole('link', { name: 'Remont sali' }).waitFor({ state: 'detached' });
  await walk.tabTo('Nabór do chóru');
  await walk.follow();
  await besideForm().waitFor();
  expect(page.url()).toMatch(ID);
});

test('one is written with a picture and its text, checked, mended, previewed and published', async () => {
  await page.goto(`/admin/content-manager/collection-types/${uid}`);
  await page.getByRole('link', { name: 'Remont sali' }).waitFor();
  await walk.tabTo('Dodaj nowy wpis');
  await walk.follow();
  await besideForm().waitFor();
  await walk.tabTo('Tytuł*');
  await walk.type('Koncert 12.03.2031');
  await walk.tabTo('Zapowiedź*');
  await walk.type('Zapraszamy do sali na piętrze.');

  await walk.tabTo(/^Obraz\. /);
  await press('Enter');
  await walk.tabTo(/^Kliknij, aby dodać plik/);
  await press('Enter');
  await dialog().getByText('zespol.png').first().waitFor();
  await walk.tabTo('zespol.png');
  await walk.press('Space');
  await walk.tabTo('Zapisz');
  await press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await walk.tabTo('Tekst zastępczy');
  await walk.type('Zespół na scenie.');

  await walk.tabTo('Treść');
  await walk.type('Gra kapela ludowa.');
  await walk.tabTo('Zapisz');
  await press('Enter');
  await page.waitForURL(ID);
  await besideForm().waitFor();
  // The form was replaced by another; the work goes on before it.
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await walk.tabTo(SKIP, 'Shift+Tab');
  await press('Enter');

  await walk.tabTo('Zapisz datę słowami: Tytuł');
  await press('Enter');
  expect(await page.locator('input[name=title]').inputValue()).toBe('Koncert 12 marca 2031 r.');
  // What is missing is named there; to leave it so is told once more where one wants to publish.
  await isAt('1 błąd.');

  // A refused publication leads to the field that lacks something.
  await walk.tabTo('Opublikuj', 'Shift+Tab');
  await press('Enter');
  await page
    .getByText(/Data wiadomości/)
    .first()
    .waitFor();
  await isAt('Data wiadomości*');
  await walk.type('12.03.2031');
  // Strapi's calendar opens under the field and keeps the Tab key until it is closed.
  await walk.press('Escape');

  await walk.tabTo(SKIP, 'Shift+Tab');
  await press('Enter');
  await page.getByText('Wszystko w porządku.').waitFor();
  await walk.tabTo('Zapisz');
  await press('Enter');
  // What Strapi tells lies over the head of the preview until it goes by itself.
  const told = page.getByText('Zapisano', { exact: true }).first();
  await told.waitFor();
  await told.waitFor({ state: 'hidden' });
  await walk.tabTo('Otwórz podgląd');
  await walk.follow();
  await page.getByTestId('preview-iframe').contentFrame().getByRole('heading').waitFor();
  // Strapi's window does not let the keys into the page it shows; its link opens in a tab of its own.
  await walk.tabTo('Kopiuj link do podglądu');
  await walk.tabTo('Zamknij podgląd');
  await walk.follow();
  await besideForm().waitFor();

  await walk.tabTo(SKIP);
  await press('Enter');
  await walk.tabTo('Opublikuj');
  await press('Enter');
  const id = /news-item\/([a-z0-9]{24})/.exec(page.url())?.[1] ?? '';
  await expect
    .poll(async () => (await editor.read(uid, id)).data['status'], { timeout: 30_000 })
    .toBe('published');
  const { data } = await editor.read(uid, id);
  expect(data).toMatchObject({
    publishedOn: '2031-03-12',
    image: { alternativeText: 'Zespół na scenie.', media: { name: 'zespol.png' } },
  });
  expect(JSON.stringify(data['body'])).toContain('Gra kapela ludowa.');
});

test('a finding leads to its field', async () => {
  const { data } = await editor.create(uid, { ...news().content, title: 'Zapisy', lead: '' });
  await page.goto(`/admin/content-manager/collection-types/${uid}/${data['documentId']}`);
  await besideForm().waitFor();
  await walk.tabTo(SKIP);
  await press('Enter');
  await walk.tabTo('Przejdź do pola: Zapowiedź');
  await press('Enter');
  await isAt('Zapowiedź*');
});

test('the question before a publication is answered by keys', async () => {
  const { data } = await editor.create(uid, { ...news().content, title: 'Zapisy 12.03.2031' });
  const id = String(data['documentId']);
  await page.goto(`/admin/content-manager/collection-types/${uid}/${id}`);
  const question = page.getByRole('alertdialog', { name: 'Opublikować mimo uwag?' });
  await page.getByText('1 wskazówka.').waitFor();
  const ask = async () => {
    await walk.tabTo(SKIP);
    await press('Enter');
    await walk.tabTo('Opublikuj');
    await press('Enter');
    await question.waitFor();
    expect(await question.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  };

  await ask();
  // All its stops in the order they are read, round and round.
  const stops: string[] = [];
  while (stops.length < 3) {
    await walk.tabTo(/./);
    stops.push(await focusedName(page));
  }
  expect([...stops, ...stops].join(' | ')).toContain('Popraw: Tytuł | Anuluj | Opublikuj mimo to');
  await walk.press('Escape');
  await question.waitFor({ state: 'hidden' });
  await isAt('Opublikuj');

  await press('Enter');
  await walk.tabTo('Popraw: Tytuł');
  await press('Enter');
  await isAt('Tytuł*');

  await ask();
  await walk.tabTo('Opublikuj mimo to');
  await press('Enter');
  await expect
    .poll(async () => (await editor.read(uid, id)).data['status'], { timeout: 30_000 })
    .toBe('published');
});

test('in dark colours the list and the form show the focus as well', async () => {
  const dark = lookAtStops(page);
  const inDark = walkByKeyboard(page, 'panel-dark', { onLeave: dark.leave, onStop: dark.arrive });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/admin/content-manager/collection-types/${uid}`);
  await page.getByRole('link', { name: 'Remont sali' }).waitFor();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(Math.max(...(paper.match(/\d+/g) ?? []).slice(0, 3).map(Number)), paper).toBeLessThan(80);
  await inDark.tabTo('Dodaj nowy wpis');
  await inDark.tabTo('Nowe godziny biura');
  await inDark.follow();
  await besideForm().waitFor();
  for (const stop of ['Tytuł*', 'Treść', SKIP]) await inDark.tabTo(stop);
  await inDark.press('Enter');
  await inDark.tabTo('Opublikuj');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(dark.seen.size).toBeGreaterThan(40);
  expect(dark.faults.filter((fault) => !isKnown(fault))).toEqual([]);
});

test('whatever the focus came to was named, seen and not covered, but for what is known', () => {
  expect(looks.seen.size).toBeGreaterThan(100);
  expect(looks.faults.filter((fault) => !isKnown(fault))).toEqual([]);
  const gone = known.filter(
    ({ rule, stop }) => !looks.faults.some((one) => one.rule === rule && stop.test(one.stop)),
  );
  expect(gone).toEqual([]);
});

test('a stop without a name, one that shows no focus and one under a bar are found', async () => {
  await page.goto('/admin/');
  await page.getByRole('heading', { name: 'Przed uruchomieniem' }).waitFor();
  await page.evaluate(() => {
    const stop = (style: string, words: string) => {
      const button = document.createElement('button');
      button.setAttribute('style', style);
      button.append(words);
      document.body.prepend(button);
    };
    const here = 'position: fixed; inset: 40% auto auto 40%; z-index: 9;';
    stop(`${here} outline: none !important`, 'Bez obrysu');
    stop(here, '');
    stop(here.replace('z-index: 9', 'z-index: -1'), 'Pod spodem');
    const bar = document.createElement('div');
    bar.setAttribute('style', here.replace('9;', '0; padding: 5rem; background: #fff'));
    document.body.append(bar);
  });
  const bad = lookAtStops(page);
  await walkByKeyboard(page, 'bad', { onLeave: bad.leave, onStop: bad.arrive }).tabTo('Bez obrysu');
  expect(bad.faults.map(({ rule, stop }) => `${rule} ${stop}`)).toEqual(
    expect.arrayContaining([
      'focus-covered button "Pod spodem"',
      'no-name button ""',
      'focus-invisible button "Bez obrysu"',
    ]),
  );
});
