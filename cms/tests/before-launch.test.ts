import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loggedInPage } from '../../scripts/journey/panel-in-browser.ts';
import { builtPanel } from './built-panel.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

const PLACE = 'api::place.place';
const PAGE = 'api::page.page';
const place = {
  name: 'Dom pod Lipą',
  address: { street: 'Lipowa 1', postalCode: '00-001', city: 'Przykładów' },
};

interface Point {
  readonly name: string;
  readonly tasks: readonly string[];
  readonly path: string;
}

let strapi: RunningStrapi;
let editor: Editor;
let browser: Browser;
let panel: Page;

async function ask(token: string): Promise<Response> {
  return fetch(`${strapi.url}/before-launch`, {
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
  });
}
async function points(): Promise<readonly Point[]> {
  const response = await ask(await strapi.adminToken());
  expect(response.status).toBe(200);
  return (await response.json()).data.points;
}
const named = async (name: string) => (await points()).filter((point) => point.name === name);

beforeAll(async () => {
  strapi = await startStrapi({ distDir: await builtPanel() });
  editor = await editorOf(strapi);
  browser = await launchBrowser(await findOrInstallBrowser(console.log));
  panel = await loggedInPage(browser, strapi.url, strapi.administrator);
});

afterAll(async () => {
  await browser?.close();
  await strapi?.stop();
});

test('who is not logged in to the panel learns nothing', async () => {
  expect((await ask('')).status).toBe(401);
  expect((await ask(strapi.siteToken())).status).toBe(401);
});

test('an empty panel lists what the law asks for', async () => {
  const names = (await points()).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Ustawienia strony',
      'Deklaracja dostępności',
      'Strony: Ochrona danych osobowych',
      'Strony: Standardy ochrony małoletnich',
    ]),
  );
});

test('an example stays in the list until somebody answers for it', async () => {
  const { status, data } = await editor.create(PLACE, {
    ...place,
    example: true,
    accessNote: 'Do uzupełnienia: wejście i schody.',
  });
  expect(status).toBe(201);
  const documentId = String(data['documentId']);
  expect(await named('Miejsca: Dom pod Lipą')).toEqual([
    {
      name: 'Miejsca: Dom pod Lipą',
      tasks: [
        'Sprawdź treść przykładową, popraw ją i odznacz pole „Treść przykładowa”.',
        'Uzupełnij: „Opis dostępności”.',
      ],
      path: `/content-manager/collection-types/${PLACE}/${documentId}`,
    },
  ]);
  const answered = { ...place, example: false, accessNote: 'Wejście bez stopni.' };
  expect((await editor.save(PLACE, documentId, answered)).status).toBe(200);
  expect(await named('Miejsca: Dom pod Lipą')).toEqual([]);
});

test('a page counts once it is published, and asks for its film', async () => {
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Film powstaje.' }] }];
  const page = {
    title: 'Polski język migowy',
    slug: 'pjm',
    menu: 'stopka',
    content: [{ __component: 'blocks.text', body: text }],
  };
  const created = await editor.create(PAGE, page);
  expect(created.status).toBe(201);
  const documentId = String(created.data['documentId']);
  const missing = 'Strony: Informacja w polskim języku migowym';
  expect(await named(missing)).toHaveLength(1);
  expect((await editor.publish(PAGE, documentId, page)).status).toBe(200);
  expect(await named(missing)).toEqual([]);
  expect((await named('Strony: Polski język migowy'))[0]?.tasks).toEqual([
    'Dodaj film w polskim języku migowym (blok „Film”).',
  ]);
});

test('the front page leads to the entry that waits', async () => {
  const { data } = await editor.create(PLACE, { ...place, name: 'Dom pod Wierzbą', example: true });
  await panel.goto('/admin/');
  await panel.getByRole('heading', { name: 'Przed uruchomieniem' }).waitFor();
  await panel.getByText(/^Do uruchomienia strony: \d+ spraw/).waitFor();
  await panel.getByRole('link', { name: 'Miejsca: Dom pod Wierzbą' }).click();
  await panel.waitForURL(
    `**/admin/content-manager/collection-types/${PLACE}/${data['documentId']}**`,
  );
  await panel.getByRole('heading', { level: 1, name: 'Dom pod Wierzbą' }).waitFor();
});
