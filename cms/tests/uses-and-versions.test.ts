import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loggedInPage } from '../../scripts/journey/panel-in-browser.ts';
import type { FileUsesView } from '../src/file-uses/views.ts';
import { builtPanel } from './built-panel.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { panelRequests } from './panel-requests.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';
import { event } from './writing/entries.ts';

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
