import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loggedInPage } from '../../scripts/journey/panel-in-browser.ts';
import { builtPanel } from './built-panel.ts';
import { editorOf } from './editor-at-work.ts';
import { type StandInPublisher, startStandInPublisher } from './stand-in-publisher.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';
import { news } from './writing/entries.ts';

let publisher: StandInPublisher;
let strapi: RunningStrapi;
let browser: Browser;
let page: Page;
let path: string;

beforeAll(async () => {
  publisher = await startStandInPublisher();
  strapi = await startStrapi({
    distDir: await builtPanel(),
    environment: { PUBLISHER_URL: publisher.url, PUBLIC_SITE_URL: 'https://strona.example.org/' },
  });
  const { uid, content } = news({ title: 'Jarmark' });
  const { data } = await (await editorOf(strapi)).create(uid, content);
  const documentId = String(data['documentId']);
  path = `/content-manager/collection-types/${uid}/${documentId}`;
  const finding = {
    message: 'Aktualność „Jarmark”, brak opisu.',
    cause: { uid, documentId, type: 'Aktualność', title: 'Jarmark', steps: [] },
    forEditor: 'brak opisu.',
    path,
  };
  const at = '2026-11-24T13:32:00.000Z';
  const released = { finishedAt: at, seconds: 2.4, notices: [], findings: [finding] };
  publisher.say(
    JSON.stringify({
      state: 'idle',
      waiting: [],
      running: null,
      heldBack: null,
      current: { name: 'r1', releasedAt: at, pages: 12 },
      history: [{ ...released, outcome: 'released', startedAt: at }],
      releases: [{ name: 'r1', createdAt: at, notices: [] }],
    }),
  );
  browser = await launchBrowser(await findOrInstallBrowser(console.log));
  page = await loggedInPage(browser, strapi.url, strapi.administrator);
});
afterAll(async () => {
  await browser?.close();
  await strapi?.stop();
  await publisher?.close();
});

test('the front page lists what is live and breaks a rule, with a way to each entry', async () => {
  await page.goto('/admin');
  const list = page.getByRole('listitem').filter({ hasText: 'brak opisu.' });
  await page.getByRole('heading', { name: 'Na stronie, ale do poprawienia' }).waitFor();
  expect(await list.textContent()).toBe('Aktualność „Jarmark”, brak opisu.');
  await page.getByRole('link', { name: /„Jarmark”/ }).click();
  await page.waitForURL(`**/admin${path}*`);
  await page.getByRole('heading', { level: 2, name: 'Dostępność' }).waitFor();
});
