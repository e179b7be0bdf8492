import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { loggedInPage } from '../../scripts/journey/panel-in-browser.ts';
import type { FileUsesView } from '../src/file-uses/views.ts';
import type { ReferringEntriesView } from '../src/referring-entries/views.ts';
import type {
  DeletedEntriesView,
  RestorationView,
  Restored,
  VersionsView,
} from '../src/versions/views.ts';
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

describe('earlier versions of an entry', () => {
  const PARTNER = 'api::partner.partner';
  const at = (id: string, uid = EVENT) => `/entry-versions/${uid}/${id}`;
  const versions = async (id: string, uid = EVENT) =>
    (await requests.get<VersionsView>(at(id, uid))).data.versions;
  const restore = (id: string, version: number | undefined, uid = EVENT, token?: string) =>
    requests.post<Restored>(`${at(id, uid)}/${version}/restore`, {}, token);
  /** What an entry holds for an editor, without what a save gives anew. */
  const written = async (id: string, uid = EVENT) => {
    const { data } = await editor.read(uid, id);
    const OF_A_SAVE = ['id', 'updatedAt', 'createdAt', 'updatedBy', 'status', 'localizations'];
    return JSON.parse(
      JSON.stringify(data, (key, value) => (OF_A_SAVE.includes(key) ? undefined : value)),
    );
  };
  /** Runs SQL behind the panel's back. */
  function inDatabase(statement: string) {
    const database = new DatabaseSync(`${strapi.dataDir}/cms/data.db`, { timeout: 10_000 });
    database.exec(statement);
    database.close();
  }
  const rowsOf = (id: string) => `entry_versions WHERE entry_id = '${id}'`;

  test('are kept at each save that changes something, and say what was changed and published', async () => {
    const id = await draft('Koncert');
    await editor.save(EVENT, id, { title: 'Recital', lead: 'Inaczej.' });
    await editor.save(EVENT, id, { title: 'Recital' });
    await editor.publish(EVENT, id, {});
    expect(await versions(id)).toMatchObject([
      {
        deed: expect.stringMatching(/^Zapisano/),
        changed: 'Tytuł, Zapowiedź',
        wentOut: expect.stringMatching(/^Opublikowano dziś, /),
        isPresent: true,
      },
      { deed: expect.stringMatching(/^Zapisano/), changed: '', wentOut: null, isPresent: false },
    ]);
  });

  test('are not kept of a publication that is refused, and a save goes with its version or not at all', async () => {
    const id = await draft('Odrzucony');
    expect((await editor.publish(EVENT, id, { title: 'Bez zapowiedzi', lead: '' })).status).toBe(
      400,
    );
    expect(await versions(id)).toHaveLength(1);
    inDatabase('ALTER TABLE entry_versions RENAME TO put_aside');
    const { status } = await editor.save(EVENT, id, { title: 'Bez wersji' });
    inDatabase('ALTER TABLE put_aside RENAME TO entry_versions');
    expect(status).toBe(500);
    expect((await editor.read(EVENT, id)).data['title']).toBe('Odrzucony');
  });

  test('begin with what an entry held before versions were kept', async () => {
    const id = await draft('Sprzed lat');
    inDatabase(`DELETE FROM ${rowsOf(id)}`);
    await editor.save(EVENT, id, { title: 'Dzisiaj' });
    expect((await versions(id)).map(({ deed }) => deed)).toEqual([
      expect.stringMatching(/^Zapisano/),
      'Stan sprzed zapamiętanych zmian',
    ]);
    await restore(id, (await versions(id))[1]?.id);
    expect((await editor.read(EVENT, id)).data['title']).toBe('Sprzed lat');
    expect((await versions(id))[0]?.deed).toMatch(/^Przywrócono wcześniejszą wersję/);
  });

  test('bring the whole entry back as a draft, and leave the site alone', async () => {
    const picture = decorative(await editor.upload('plakat.png'));
    const { data: partner } = await editor.create(PARTNER, { name: 'Biblioteka' });
    const id = await published(
      'Pełny',
      event({
        image: picture,
        gallery: [picture, picture],
        partners: { set: [{ documentId: partner['documentId'] }] },
        body: [paragraph('Zapraszamy ', link('do biura', '/kontakt/'))],
        recurrence: {
          frequency: 'co tydzień',
          weekday: 'piątek',
          from: '2031-12-05',
          until: '2032-02-06',
          startTime: '17:00:00.000',
        },
      }),
    );
    const before = await written(id);
    const changes = { title: 'Pusty', image: null, gallery: [], body: null, recurrence: null };
    await editor.save(EVENT, id, {
      ...changes,
      occurrences: [{ start: '2032-01-05T17:00:00.000Z', status: 'odwołane' }],
      partners: { set: [] },
      access: null,
    });
    const [, first] = await versions(id);
    const { data } = await requests.get<RestorationView>(`${at(id)}/${first?.id}`);
    expect(data.lost).toEqual([]);
    expect(data.differences).toContainEqual({
      where: 'Partnerzy',
      before: 'puste',
      after: 'Biblioteka',
    });
    const restored = await restore(id, first?.id);
    expect(restored.data.sentence).toBe('Przywrócono szkic. Sprawdź go i opublikuj.');
    expect(await written(id)).toEqual(before);
    expect((await versions(id))[0]?.isPresent).toBe(true);
    const { data: after } = await requests.get<RestorationView>(`${at(id)}/${first?.id}`);
    expect(after.differences).toEqual([]);
  });

  test('bring blocks of a page back, and do not publish them', async () => {
    const PAGE = textPage().uid;
    const id = await published('Sala', textPage(textBlock(paragraph('Sala ma sto miejsc.'))));
    const before = await written(id, PAGE);
    await editor.publish(PAGE, id, { content: [textBlock(paragraph('Sala w remoncie.'))] });
    await restore(id, (await versions(id, PAGE))[1]?.id, PAGE);
    expect((await written(id, PAGE)).content).toEqual(before.content);
    expect((await editor.read(PAGE, id)).data['status']).toBe('modified');
    const headers = { authorization: `Bearer ${strapi.siteToken()}` };
    const live = await fetch(`${strapi.url}/api/pages/${id}?populate=*`, { headers });
    expect(await live.text()).toContain('w remoncie');
  });

  test('say what cannot come back: a file, an entry, a field and a value that are gone', async () => {
    const file = await editor.upload('stary.png');
    const { data: partner } = await editor.create(PARTNER, { name: 'Kino' });
    const partners = { set: [{ documentId: partner['documentId'] }] };
    const id = await draft('Strata', event({ image: decorative(file), partners }));
    await editor.save(EVENT, id, { image: null, partners: { set: [] }, title: 'Po stracie' });
    expect((await editor.removeFile(file)).status).toBe(200);
    expect((await editor.remove(PARTNER, String(partner['documentId']))).status).toBe(200);
    inDatabase(
      `UPDATE entry_versions SET content = json_set(content, '$.subtitle', 'Dawny podtytuł', '$.kind', 'bal')
       WHERE entry_id = '${id}'`,
    );
    const [, first] = await versions(id);
    const { data } = await requests.get<RestorationView>(`${at(id)}/${first?.id}`);
    expect(data.lost.toSorted()).toEqual([
      'Obraz → Plik: pliku „stary.png” już nie ma.',
      'Partnerzy: wpisu „Kino” już nie ma.',
      'Rodzaj: wartości „bal” nie ma już na liście.',
      'subtitle: tego pola już nie ma.',
    ]);
    const { status, data: restored } = await restore(id, first?.id);
    expect([status, restored.sentence]).toEqual([
      200,
      expect.stringContaining('pliku „stary.png” już nie ma'),
    ]);
    expect((await editor.read(EVENT, id)).data).toMatchObject({ title: 'Strata', kind: 'koncert' });
  });

  test('an address that another entry has taken stays as it is', async () => {
    const id = await draft('Adres');
    await editor.save(EVENT, id, { slug: 'nowy-adres' });
    await draft('Adres');
    const { data } = await restore(id, (await versions(id))[1]?.id);
    expect(data.sentence).toContain('adres „adres” ma teraz inny wpis');
    expect((await editor.read(EVENT, id)).data['slug']).toBe('nowy-adres');
  });

  test('are shown and restored by whoever may update the entry', async () => {
    const id = await draft('Czyje');
    await editor.save(EVENT, id, { title: 'Czyjeś' });
    const first = (await versions(id))[1]?.id;
    const autor = await requests.account('Autor', 'inny-autor@example.org');
    expect((await requests.get(at(id), '')).status).toBe(401);
    expect((await requests.get(at(id), autor)).status).toBe(404);
    expect((await restore(id, first, EVENT, autor)).status).toBe(404);
    expect((await restore(id, 999_999)).status).toBe(404);
    expect((await requests.get('/entry-versions/admin::user/1')).status).toBe(404);
    const redaktor = await requests.account('Redaktor', 'wersje@example.org');
    expect((await restore(id, first, EVENT, redaktor)).status).toBe(200);
    expect((await versions(id))[0]?.deed).toBe('Przywrócono wcześniejszą wersję (Redaktor)');
  });

  test('are found by an index, however many there are', () => {
    const database = new DatabaseSync(`${strapi.dataDir}/cms/data.db`, { timeout: 10_000 });
    const plan = database
      .prepare(
        "EXPLAIN QUERY PLAN SELECT id FROM entry_versions WHERE entry_type = 'a' AND entry_id = 'b'",
      )
      .all();
    database.close();
    expect(JSON.stringify(plan)).toContain('INDEX entry_versions_of_entry_index');
  });

  test('fifty stay, and the one that was published last', async () => {
    const id = await published('Często zmieniany');
    const columns = 'entry_type, entry_id, action, made_at, content, published_at';
    const copy = `INSERT INTO entry_versions (${columns}, content_hash)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
      SELECT ${columns}, 'x' || i FROM ${rowsOf(id).replace('WHERE', ', n WHERE')}`;
    inDatabase(copy);
    await editor.save(EVENT, id, { title: 'Jeszcze raz' });
    const kept = await versions(id);
    expect(kept).toHaveLength(51);
    expect(kept.filter(({ wentOut }) => wentOut !== null)).toHaveLength(1);
  });

  test('outlive the entry, which comes back as a draft to whoever may delete', async () => {
    const id = await published('Skasowany', event({ lead: 'Nie do odtworzenia?' }));
    const before = await written(id);
    await editor.remove(EVENT, id);
    const deleted = async (token?: string) =>
      (await requests.get<DeletedEntriesView>('/deleted-entries', token)).data.entries.filter(
        ({ name }) => name === 'Wydarzenia: Skasowany',
      );
    const autor = await requests.account('Autor', 'trzeci-autor@example.org');
    expect(await deleted(autor)).toEqual([]);
    const [line] = await deleted();
    const path = `${line?.restorePath}/restore`;
    expect((await requests.post(path, {}, autor)).status).toBe(403);
    expect((await requests.post(path, {})).status).toBe(200);
    expect(await written(id)).toEqual({ ...before, publishedAt: null });
    expect((await editor.read(EVENT, id)).data['status']).toBe('draft');
    expect(await deleted()).toEqual([]);
  });

  test('of what was deleted ninety days ago are forgotten', async () => {
    const [old, fresh] = [await draft('Dawno'), await draft('Niedawno')];
    await editor.remove(EVENT, old);
    const DAYS_91 = 91 * 24 * 60 * 60 * 1000;
    inDatabase(
      `UPDATE entry_versions SET deleted_at = ${Date.now() - DAYS_91} WHERE entry_id = '${old}'`,
    );
    await editor.remove(EVENT, fresh);
    const { data } = await requests.get<DeletedEntriesView>('/deleted-entries');
    const names = data.entries.map(({ name }) => name);
    expect(names).toContain('Wydarzenia: Niedawno');
    expect(names).not.toContain('Wydarzenia: Dawno');
  });

  test('an editor looks at one and brings it back, with the keyboard', async () => {
    const id = await published('Koncert chóru');
    await editor.save(EVENT, id, { title: 'Koncert odwołany', lead: 'Pomyłka.' });
    await page.goto(`/admin/content-manager/collection-types/${EVENT}/${id}`);
    const panel = page.getByRole('complementary').filter({
      has: page.getByRole('heading', { level: 2, name: 'Poprzednie wersje' }),
    });
    await panel.getByText('Zmieniono: Tytuł, Zapowiedź').waitFor();
    expect(await panel.getByRole('button', { name: /^Przywróć: / }).count()).toBe(1);
    await panel.getByRole('button', { name: /^Przywróć: dziś, / }).press('Enter');
    const question = page.getByRole('alertdialog', { name: 'Przywrócić tę wersję?' });
    await question.getByText('teraz: Koncert odwołany').waitFor();
    await question.getByText('wróci: Koncert chóru').waitFor();
    await question.getByRole('button', { name: 'Przywróć', exact: true }).press('Enter');
    await panel.getByRole('status').getByText('Przywrócono szkic. Sprawdź go').waitFor();
    await expect.poll(() => page.locator('input[name=title]').inputValue()).toBe('Koncert chóru');
    await panel.getByText('Przywrócono wcześniejszą wersję').waitFor();
  });

  test('an editor brings a deleted entry back from the menu', async () => {
    const id = await draft('Z kosza');
    await editor.remove(EVENT, id);
    await page.getByRole('link', { name: 'Usunięte wpisy' }).press('Enter');
    await page.getByRole('button', { name: 'Przywróć: Wydarzenia: Z kosza' }).press('Enter');
    await page.getByRole('button', { name: 'Przywróć', exact: true }).press('Enter');
    await page.getByRole('link', { name: 'Otwórz przywrócony wpis' }).press('Enter');
    await page.waitForURL(({ pathname }) => pathname.endsWith(`/${id}`));
  });
});
