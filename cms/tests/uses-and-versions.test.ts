import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loggedInPage } from '../../scripts/journey/panel-in-browser.ts';
import type { FileUsesView } from '../src/file-uses/views.ts';
import type { ReferringEntriesView } from '../src/referring-entries/views.ts';
import { builtPanel } from './built-panel.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { panelRequests } from './panel-requests.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';
import { article, event, link, paragraph, textBlock, page as textPage } from './writing/entries.ts';

const EVENT = event().uid;

let strapi: RunningStrapi;
let editor: Editor;
let requests: ReturnType<typeof panelRequests>;
let browser: Browser;
let page: Page;

async function draft(title: string, { uid, content } = event()): Promise<string> {
  const { status, data, error } = await editor.create(uid, { ...content, title });
  if (status !== 201) throw new Error(`Not created (${status}): ${JSON.stringify(error)}`);
  return String(data['documentId']);
}
async function published(title: string, written = event()): Promise<string> {
  const id = await draft(title, written);
  const { status, error } = await editor.publish(written.uid, id, {});
  if (status !== 200) throw new Error(`Not published (${status}): ${JSON.stringify(error)}`);
  return id;
}
const decorative = (media: number) => ({ media, role: 'dekoracyjne' });

beforeAll(async () => {
  strapi = await startStrapi({ distDir: await builtPanel() });
  editor = await editorOf(strapi);
  requests = panelRequests(strapi);
  browser = await launchBrowser(await findOrInstallBrowser(console.log));
  page = await loggedInPage(browser, strapi.url, strapi.administrator);
});
afterAll(async () => {
  await browser?.close();
  await strapi?.stop();
});

describe('where a file is used', () => {
  const uses = async (search: string, token?: string) =>
    (await requests.get<FileUsesView>(`/file-uses?${new URLSearchParams({ search })}`, token)).data;
  let shown: string;

  beforeAll(async () => {
    const [picture] = [await editor.upload('ratusz.png'), await editor.upload('nikt.png')];
    const used = { image: decorative(picture), gallery: [decorative(picture)] };
    shown = await published('Dzień otwarty', event(used));
    const left = await published('Dawny plakat', event({ image: decorative(picture) }));
    await editor.save(EVENT, left, { image: null });
    await draft('Tylko szkic', event({ gallery: [decorative(picture)] }));
  });

  test('is told with entry, field and whether visitors see it', async () => {
    const { files, headline } = await uses('RATUSZ');
    expect(headline).toBe('Znaleziono 1 plik, szukając „RATUSZ”.');
    expect(files[0]?.verdict).toBe(
      'Użyty w 3 wpisach. Widać go na stronie, więc panel nie pozwoli go usunąć.',
    );
    const lines = files[0]?.uses.map(({ title, fields, state }) => `${title}: ${fields}; ${state}`);
    expect(lines?.toSorted()).toEqual([
      'Dawny plakat: Obraz; na stronie, ale w szkicu już nie: zniknie po publikacji szkicu',
      'Dzień otwarty: Obraz, Galeria; na stronie',
      'Tylko szkic: Galeria; tylko w szkicu, odwiedzający tego nie widzą',
    ]);
    expect((await uses('nikt')).files[0]?.verdict).toContain('Nieużywany');
    expect((await uses('%')).files).toEqual([]);
  });

  test('keeps the titles of other people’s drafts from an Autor, and all from a stranger', async () => {
    const autor = await requests.account('Autor');
    const titles = (await uses('ratusz', autor)).files[0]?.uses.map(({ title }) => title);
    expect(titles?.toSorted()).toEqual(['Dawny plakat', 'Dzień otwarty', 'szkic innej osoby']);
    expect((await requests.get('/file-uses', '')).status).toBe(401);
  });

  test('an editor finds it in the menu, and the way to the entry', async () => {
    await page.goto('/admin/');
    await page.getByRole('link', { name: 'Gdzie użyto zdjęcia' }).press('Enter');
    await page.getByLabel('Nazwa lub opis').fill('ratusz');
    await page.getByLabel('Nazwa lub opis').press('Enter');
    await page.getByRole('status').getByText('Znaleziono 1 plik, szukając „ratusz”.').waitFor();
    await page.getByRole('link', { name: 'Wydarzenia: Dzień otwarty' }).click();
    await page.waitForURL(({ pathname }) => pathname.endsWith(`/${EVENT}/${shown}`));
  });
});

describe('what refers to an entry that is to go', () => {
  const MILL = article();
  const told = async (uid: string, ...ids: string[]) =>
    (await requests.get<ReferringEntriesView>(`/referring-entries/${uid}/${ids.join(',')}`)).data
      .groups;
  const related = (id: string) => ({ relatedArticles: { set: [{ documentId: id }] } });
  /** The articles the site reads with a published event. */
  async function articlesOf(id: string) {
    const headers = { authorization: `Bearer ${strapi.siteToken()}` };
    const path = `/api/events/${id}?populate=relatedArticles`;
    const answer = await (await fetch(strapi.url + path, { headers })).json();
    return answer.data.relatedArticles.length;
  }
  let mill: string;
  let walk: string;

  beforeAll(async () => {
    mill = await published('Młyn', MILL);
    walk = await published('Spacer do młyna', event(related(mill)));
    await draft('Szkic spaceru', event(related(mill)));
    const words = paragraph('Czytaj: ', link('Młyn nad rzeką', '/dziedzictwo/mlyn/#historia'));
    await published('Co zobaczyć', textPage(textBlock(words)));
    await published(
      'Gdzie indziej',
      textPage(textBlock(paragraph('/dziedzictwo/mlyn/ to adres.'))),
    );
  });

  test('is told with the entries, and with what visitors will see', async () => {
    const groups = await told(MILL.uid, mill);
    expect(groups.map(({ entries }) => entries.map(({ name }) => name))).toEqual([
      ['Wydarzenia: Spacer do młyna'],
      ['Strony: Co zobaczyć'],
    ]);
    expect(groups[0]?.consequence).toContain('Karta tego artykułu zniknie');
    expect(groups[0]?.entries[0]?.path).toBe(`/content-manager/collection-types/${EVENT}/${walk}`);
    expect(await told(EVENT, walk)).toEqual([]);
    expect((await requests.get(`/referring-entries/${MILL.uid}/${mill}`, '')).status).toBe(401);
    expect((await requests.get('/referring-entries/admin::user/1')).status).toBe(404);
  });

  test('does not name entries that go along', async () => {
    const other = await published('Wiatrak', article(related(mill)));
    const names = async (...ids: string[]) =>
      (await told(MILL.uid, ...ids)).flatMap(({ entries }) => entries.map(({ name }) => name));
    expect(await names(mill)).toContain('Dziedzictwo: Wiatrak');
    expect(await names(mill, other)).not.toContain('Dziedzictwo: Wiatrak');
    await editor.remove(MILL.uid, other);
  });

  test('a place in use is told to be kept', async () => {
    const address = { street: 'Rynek 1', postalCode: '00-001', city: 'Miasto' };
    const { data } = await editor.create('api::place.place', { name: 'Młyn nowy', address });
    const place = String(data['documentId']);
    await published('W młynie', event({ place: { set: [{ documentId: place }] } }));
    const groups = await told('api::place.place', place);
    expect(groups).toMatchObject([{ consequence: expect.stringContaining('nie pozwoli') }]);
  });

  test('an editor is asked before the withdrawal, may turn back or go on', async () => {
    await page.goto(`/admin/content-manager/collection-types/${MILL.uid}/${mill}`);
    const planning = page.getByRole('complementary').filter({
      has: page.getByRole('heading', { level: 2, name: 'Zaplanuj' }),
    });
    await planning.getByRole('link', { name: /Spacer do młyna/ }).waitFor();
    const statusOf = async () => (await editor.read(MILL.uid, mill)).data['status'];
    const withdraw = async () => {
      await page.getByRole('button', { name: 'Więcej akcji dokumentu' }).press('Enter');
      await page.getByRole('menuitem', { name: 'Cofnij publikację' }).press('Enter');
    };
    const question = page.getByRole('alertdialog', { name: 'Cofnąć publikację?' });
    await withdraw();
    await question.getByRole('link', { name: 'Wydarzenia: Spacer do młyna' }).waitFor();
    await question.getByText('zaprowadzi do informacji, że stronę wycofano').waitFor();
    await question.getByRole('button', { name: 'Anuluj' }).press('Enter');
    expect(await statusOf()).toBe('published');
    await withdraw();
    await question.getByRole('button', { name: 'Cofnij publikację mimo to' }).press('Enter');
    await expect.poll(statusOf).toBe('draft');
  });

  test('what it says is true: the card is gone, and comes back with the next publish only', async () => {
    expect(await articlesOf(walk)).toBe(0);
    await editor.publish(MILL.uid, mill, {});
    expect(await articlesOf(walk)).toBe(0);
    await editor.publish(EVENT, walk, {});
    expect(await articlesOf(walk)).toBe(1);
  });

  test('an entry nobody refers to is withdrawn without a question', async () => {
    const alone = await published('Sam', event());
    await page.goto(`/admin/content-manager/collection-types/${EVENT}/${alone}`);
    await page.getByRole('button', { name: 'Więcej akcji dokumentu' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Cofnij publikację' }).press('Enter');
    await expect.poll(async () => (await editor.read(EVENT, alone)).data['status']).toBe('draft');
  });
});
