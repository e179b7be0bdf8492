import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loggedInPage } from '../../scripts/journey/panel-in-browser.ts';
import type { DateChanged } from '../src/event-dates/views.ts';
import type { EntryPlansView, PlansView } from '../src/planned-changes/views.ts';
import type { ImportView } from '../src/programme/import-in-words.ts';
import type { VersionsView } from '../src/versions/views.ts';
import { builtPanel } from './built-panel.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type NoticeReceiver, startNoticeReceiver } from './notice-receiver.ts';
import { panelRequests } from './panel-requests.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';
import { event, news } from './writing/entries.ts';

const { uid } = news();
const AHEAD = '2027-06-01T10:00';

let receiver: NoticeReceiver;
let strapi: RunningStrapi;
let editor: Editor;
let requests: ReturnType<typeof panelRequests>;
let browser: Browser;
let page: Page;

async function start(options: Parameters<typeof startStrapi>[0]) {
  strapi = await startStrapi({ distDir: await builtPanel(), ...options });
  editor = await editorOf(strapi);
  requests = panelRequests(strapi);
}
async function draft(title: string, written = news()): Promise<string> {
  const { data } = await editor.create(written.uid, { ...written.content, title });
  return String(data['documentId']);
}
const plan = (id: string, action: string, at = AHEAD, token?: string) =>
  requests.put<EntryPlansView>(`/planned-changes/${uid}/${id}/${action}`, { at }, token);
const plansOf = async (id: string) =>
  (await requests.get<EntryPlansView>(`/planned-changes/${uid}/${id}`)).data;
const overview = async (token?: string) =>
  (await requests.get<PlansView>('/planned-changes', token)).data;
const statusOf = async (id: string) => (await editor.read(uid, id)).data['status'];

/** Lets the moment of everything that is planned come, behind the panel's back. */
async function letMomentsCome(minutesAgo = 1) {
  const database = new DatabaseSync(`${strapi.dataDir}/cms/data.db`, { timeout: 10_000 });
  const moment = Date.now() - minutesAgo * 60_000;
  database.exec(
    `UPDATE planned_changes SET due_at = ${moment}, next_attempt_at = ${moment} WHERE state = 'planned'`,
  );
  database.close();
  // Somebody takes a plan back that was none: the clock looks at once.
  if (strapi.process.exitCode === null && strapi.process.signalCode === null) {
    await requests.del(`/planned-changes/${uid}/${await draft('Budzik')}/publish`);
  }
}
const untilNothingIsPlanned = () =>
  vi.waitUntil(async () => (await overview()).planned.length === 0, { timeout: 60_000 });

beforeAll(async () => {
  receiver = await startNoticeReceiver();
  await start({ environment: { PUBLISHER_URL: receiver.url, NOTICE_SECRET: receiver.secret } });
});
afterAll(async () => {
  await browser?.close();
  await strapi?.stop();
  await receiver?.close();
});

describe('who may plan', () => {
  test('nobody who is not logged in', async () => {
    expect((await requests.get('/planned-changes', '')).status).toBe(401);
    expect((await plan(await draft('Nowina'), 'publish', AHEAD, '')).status).toBe(401);
  });

  test('a Redaktor may, an Autor may only see', async () => {
    const id = await draft('Nowina');
    const redaktor = await requests.account('Redaktor');
    const autor = await requests.account('Autor');
    expect((await plan(id, 'publish', AHEAD, redaktor)).status).toBe(200);
    expect((await plan(id, 'publish', AHEAD, autor)).status).toBe(403);
    const seen = await requests.get(`/planned-changes/${uid}/${id}`, autor);
    expect(seen.data).toMatchObject({ mayPlan: false, plans: [{ state: 'planned' }, {}] });
    // The draft is another person's: its title is not the author's to read.
    expect((await overview(redaktor)).planned).toHaveLength(1);
    expect((await overview(autor)).planned).toEqual([]);
    const path = `/planned-changes/${uid}/${id}/publish`;
    expect((await requests.del(path, autor)).status).toBe(403);
    const free = await requests.del<EntryPlansView>(path, redaktor);
    expect(free.data.plans[0]?.state).toBe('free');
  });

  test('only what has drafts can be planned, and only at a moment that is one', async () => {
    const place = '/planned-changes/api::place.place/abc/publish';
    expect((await requests.put(place, { at: AHEAD })).status).toBe(404);
    const refused = await plan(await draft('Nowina'), 'publish', '2027-03-28T02:30');
    expect(refused).toMatchObject({
      status: 400,
      error: { message: expect.stringContaining('Takiej godziny nie ma') },
    });
  });
});

test('an entry is published at its moment and withdrawn at another, with one notice each', async () => {
  const id = await draft('Otwarcie wystawy');
  expect((await plan(id, 'publish')).data.plans[0]?.sentence).toMatch(
    /^Ukaże się 1 czerwca 2027 o 10:00/,
  );
  await letMomentsCome();
  await untilNothingIsPlanned();
  expect(await statusOf(id)).toBe('published');
  await plan(id, 'unpublish');
  await letMomentsCome();
  await untilNothingIsPlanned();
  expect(await statusOf(id)).toBe('draft');
  await vi.waitUntil(() => receiver.accepted.length === 2, { timeout: 60_000 });
  expect(receiver.accepted.map(({ type, documentId }) => [type, documentId])).toEqual([
    ['entry.publish', id],
    ['entry.unpublish', id],
  ]);
  expect((await overview()).done.map(({ title }) => title)).toContain('Otwarcie wystawy');
  const { data } = await requests.get<VersionsView>(`/entry-versions/${uid}/${id}`);
  expect(data.versions.map(({ wentOut }) => wentOut)).toEqual([
    expect.stringMatching(/^Opublikowano dziś, .*zaplanowane\)$/),
  ]);
});

test('a refusal is told at the entry and in the overview, and is not tried again', async () => {
  const id = await draft('Bez zapowiedzi', news({ lead: null }));
  await plan(id, 'publish');
  await letMomentsCome();
  await untilNothingIsPlanned();
  const [refused] = (await plansOf(id)).plans;
  const reasons = refused?.reasons;
  expect([refused?.state, refused?.sentence]).toEqual([
    'refused',
    expect.stringMatching(/^Nie opublikowano /),
  ]);
  expect(reasons?.join(' ')).toMatch(/[Zz]apowied|[Kk]rótk|[Ww]stęp|[Ll]ead/);
  expect((await overview()).refused).toMatchObject([{ title: 'Bez zapowiedzi', reasons }]);
  expect(strapi.log().match(/was refused/g)).toHaveLength(1);
  expect(await statusOf(id)).toBe('draft');
  // Publishing by hand settles it.
  await editor.publish(uid, id, { lead: 'Już jest.' });
  expect((await overview()).refused).toEqual([]);
});

test('whoever publishes by hand has done what was planned; a deleted entry is planned no more', async () => {
  const [published, deleted] = [await draft('Ręcznie'), await draft('Do kosza')];
  await plan(published, 'publish');
  await plan(published, 'unpublish', '2027-06-02T10:00');
  await plan(deleted, 'publish');
  await editor.publish(uid, published, {});
  await editor.remove(uid, deleted);
  expect((await plansOf(published)).plans).toMatchObject([
    { state: 'free' },
    { state: 'planned', field: '2027-06-02T10:00' },
  ]);
  expect((await overview()).planned).toHaveLength(1);
  await requests.del(`/planned-changes/${uid}/${published}/unpublish`);
});

describe('one date of an event', () => {
  const concert = event({
    occurrences: ['2031-12-05T17:00:00.000Z', '2031-12-06T17:00:00.000Z'].map((start) => ({
      start,
      status: 'zaplanowane',
      note: 'Sala na piętrze.',
      access: { stepFreeAccess: 'tak' },
    })),
  });
  const second = Date.parse('2031-12-06T17:00:00.000Z');
  const change = (id: string, action: string, body: object, token?: string) =>
    requests.post<DateChanged>(`/event-dates/${id}/${action}`, body, token);
  const read = async (id: string) => (await editor.read(concert.uid, id)).data;

  test('is cancelled on the site at once, with all else about it kept', async () => {
    const id = await draft('Dwa koncerty', concert);
    await editor.publish(concert.uid, id, {});
    const { data } = await change(id, 'cancel', { start: second });
    expect(data.sentence).toBe('Termin odwołany. Zaraz zobaczą to odwiedzający.');
    expect(await read(id)).toMatchObject({
      status: 'published',
      occurrences: [
        { status: 'zaplanowane', note: 'Sala na piętrze.' },
        { status: 'odwołane', note: 'Sala na piętrze.', access: { stepFreeAccess: 'tak' } },
      ],
    });
    await vi.waitUntil(
      () => receiver.accepted.filter(({ documentId }) => documentId === id).length === 2,
      { timeout: 60_000 },
    );
  });

  test('is moved in the draft alone while other changes wait there', async () => {
    const id = await draft('Dwa koncerty', concert);
    await editor.publish(concert.uid, id, {});
    await editor.save(concert.uid, id, { lead: 'Jeszcze niegotowe.' });
    const { data } = await change(id, 'move', { start: second, to: '2031-12-07T19:00' });
    expect(data.sentence).toContain('w którym są też inne zmiany');
    expect(await read(id)).toMatchObject({
      status: 'modified',
      occurrences: [
        {},
        { start: '2031-12-07T18:00:00.000Z', previousStart: '2031-12-06T17:00:00.000Z' },
      ],
    });
  });

  test('is not changed by whoever may not change the event, nor at a moment that is none', async () => {
    const id = await draft('Dwa koncerty', concert);
    const other = await requests.account('Autor', 'inna@example.org');
    expect((await change(id, 'cancel', { start: second }, other)).status).toBe(403);
    expect((await change(id, 'cancel', { start: 1 })).status).toBe(404);
    expect((await change(id, 'move', { start: second, to: '2020-01-01T10:00' })).status).toBe(400);
  });

  test('may begin a new event like it, as a draft with an address of its own', async () => {
    const id = await draft('Koncert co rok', concert);
    await editor.publish(concert.uid, id, {});
    const { data } = await change(id, 'copy', { to: '2032-12-03T18:00' });
    expect(data.documentId).not.toBe(id);
    expect(await read(data.documentId)).toMatchObject({
      status: 'draft',
      title: 'Koncert co rok',
      slug: 'koncert-co-rok-1',
      price: { kind: 'bezpłatne' },
      occurrences: [
        { start: '2032-12-03T17:00:00.000Z', access: { stepFreeAccess: 'tak' } },
        { start: '2032-12-04T17:00:00.000Z' },
      ],
    });
    expect(await read(id)).toMatchObject({ status: 'published', slug: 'koncert-co-rok' });
  });
});

describe('events from a file', () => {
  const text = 'tytuł;data;godzina\nJarmark;12.12.2031;10:00\nKolędowanie;13.12.2031;17:00\n';
  const take = (save: boolean, given = text) =>
    requests.post<ImportView>('/programme/import', { name: 'wydarzenia.csv', text: given, save });
  const titles = async () => (await editor.list('api::event.event')).map((each) => each['title']);

  test('are looked through, then saved as drafts, and not twice', async () => {
    expect((await take(false)).data).toMatchObject({ mayBeSaved: true, problems: [] });
    expect(await titles()).not.toContain('Jarmark');
    expect((await take(true)).data.headline).toContain('Wczytano szkice wydarzeń: 2');
    expect(await titles()).toEqual(expect.arrayContaining(['Jarmark', 'Kolędowanie']));
    expect((await take(true)).data.problems).toEqual([
      'Wiersz 2: „Jarmark” o tej porze już jest w panelu.',
      'Wiersz 3: „Kolędowanie” o tej porze już jest w panelu.',
    ]);
  });

  test('come all or none', async () => {
    const { data } = await take(true, `${text}Zabawa;jutro;\n`.replace('Jarmark', 'Targ'));
    expect(data.problems).toContainEqual(expect.stringMatching(/^Wiersz 4: „jutro” nie jest datą/));
    expect(await titles()).not.toContain('Targ');
  });
});

test('the programme of a month is what visitors see of it', async () => {
  const concert = event();
  const id = await draft('Koncert z programu', concert);
  await draft('Szkic spoza programu', concert);
  await editor.publish(concert.uid, id, {});
  const { data } = await requests.get<{ readonly text: string }>('/programme/2031-12');
  expect(data.text).toContain('piątek, 5 grudnia, godz. 18:00 – Koncert z programu, wstęp wolny');
  expect(data.text).not.toContain('Szkic');
  expect((await requests.get('/programme/2031-13')).status).toBe(400);
});

test('a moment that passed while the panel was dead is made up for, once', async () => {
  const id = await draft('Przegapione');
  await plan(id, 'publish');
  const { dataDir, environment } = strapi;
  const gone = new Promise((resolve) => strapi.process.once('exit', resolve));
  strapi.process.kill('SIGKILL');
  await gone;
  await letMomentsCome(24 * 60);
  await start({ dataDir, environment });
  await untilNothingIsPlanned();
  expect(await statusOf(id)).toBe('published');
  const ofIt = () => receiver.accepted.filter(({ documentId }) => documentId === id);
  await vi.waitUntil(() => ofIt().length > 0, { timeout: 60_000 });
  // Order is kept, so what comes before the notice of another entry is all there is.
  await editor.publish(uid, await draft('Znak'), {});
  await vi.waitUntil(() => receiver.accepted.some(({ title }) => title === 'Znak'), 60_000);
  expect(ofIt()).toHaveLength(1);
});

test('an editor plans in the panel with the keyboard, and sees it on the front page', async () => {
  browser = await launchBrowser(await findOrInstallBrowser(console.log));
  page = await loggedInPage(browser, strapi.url, strapi.administrator);
  const concert = event();
  const id = await draft('Koncert noworoczny', concert);
  await page.goto(`/admin/content-manager/collection-types/${concert.uid}/${id}`);
  const panel = page.getByRole('complementary').filter({
    has: page.getByRole('heading', { level: 2, name: 'Zaplanuj' }),
  });
  const field = panel.getByLabel('Opublikuj o', { exact: true });
  await field.fill('2020-01-01T10:00');
  await field.press('Enter');
  await panel.getByRole('alert').getByText('Ten moment już minął.').waitFor();
  await field.fill(AHEAD);
  await panel.getByRole('button', { name: 'Zaplanuj' }).first().press('Enter');
  await panel.getByRole('status').getByText('Ukaże się 1 czerwca 2027 o 10:00').waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.goto('/admin/');
  const widget = page.getByRole('region').filter({
    has: page.getByRole('heading', { name: 'Zaplanowane' }),
  });
  await widget.getByText('Ukaże się 1 czerwca 2027 o 10:00').waitFor();
  await widget.getByRole('link', { name: 'Koncert noworoczny' }).click();
  await panel.getByRole('button', { name: 'Odwołaj plan' }).click();
  await expect.poll(async () => (await overview()).planned).toEqual([]);
});

test('an editor cancels a date in the panel with two presses', async () => {
  const concert = event();
  const id = await draft('Wieczór kolęd', concert);
  await editor.publish(concert.uid, id, {});
  await page.goto(`/admin/content-manager/collection-types/${concert.uid}/${id}`);
  await page.getByRole('button', { name: /^Odwołaj termin: piątek, 5 grudnia/ }).press('Enter');
  await page.getByRole('alertdialog').getByText('z dopiskiem „odwołane”').waitFor();
  await page.getByRole('button', { name: 'Odwołaj termin', exact: true }).press('Enter');
  await page.getByText('Termin odwołany. Zaraz zobaczą to odwiedzający.').waitFor();
  await page.getByText('5 grudnia 2031, 18:00 – odwołane').waitFor();
  const { data } = await editor.read(concert.uid, id);
  expect(data).toMatchObject({ status: 'published', occurrences: [{ status: 'odwołane' }] });
});

test('an editor takes events in from a file, and finds the handbook', async () => {
  await page.goto('/admin/program');
  const csv = 'tytuł;data\nPiknik;1.06.2031\nFestyn;lato\n';
  const choose = (content: string) =>
    page
      .getByLabel('Plik CSV albo ICS')
      .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await choose(csv);
  await page.getByRole('button', { name: 'Sprawdź plik' }).press('Enter');
  await page.getByText('Wiersz 3: „lato” nie jest datą.').waitFor();
  expect(await page.getByRole('button', { name: 'Wczytaj jako szkice' }).isDisabled()).toBe(true);
  await choose(csv.replace('lato', '2.06.2031'));
  await page.getByRole('button', { name: 'Sprawdź plik' }).press('Enter');
  await page.getByText('Plik jest w porządku. Wydarzeń do wczytania: 2.').waitFor();
  await page.getByRole('button', { name: 'Wczytaj jako szkice' }).press('Enter');
  await page.getByText('Wczytano szkice wydarzeń: 2.').waitFor();

  await page.getByLabel('Miesiąc').fill('2031-12');
  await page.getByRole('button', { name: 'Pokaż program' }).press('Enter');
  await page.getByText('Program: grudzień 2031').waitFor();
  await page.getByRole('link', { name: 'Podręcznik' }).click();
  await page.getByRole('heading', { level: 1, name: 'Podręcznik' }).waitFor();
});
