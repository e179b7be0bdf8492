import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ReferringEntriesView } from '../src/referring-entries/views.ts';
import type { VersionsView } from '../src/versions/views.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type NoticeReceiver, startNoticeReceiver } from './notice-receiver.ts';
import { panelRequests } from './panel-requests.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

const EVENT = 'api::event.event';
const PLACE = 'api::place.place';
const REDIRECT = 'api::redirect.redirect';

const event = (title: string, more: object = {}): Readonly<Record<string, unknown>> => ({
  title,
  kind: 'koncert',
  lead: 'Wieczór z muzyką na żywo.',
  price: { kind: 'bezpłatne' },
  occurrences: [{ start: '2026-12-05T17:00:00.000Z', status: 'zaplanowane' }],
  ...more,
});
const address = { street: 'Rynek 1', postalCode: '00-001', city: 'Miasto' };
const image = (media: number) => ({ media, role: 'dekoracyjne' });

const words = (text: string) => ({ type: 'text', text });
/** The same without the ids, which a save gives anew. */
const withoutIds = (value: object): object =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'id' ? undefined : part)));

/** The database the journey is made on. */
export interface JourneyDatabase {
  /** Left out = SQLite in the data folder of the panel. */
  readonly url?: string;
  /** Runs one SQL statement behind the panel's back and gives the rows it finds. */
  query(statement: string, dataDir: string): Promise<readonly unknown[]>;
  /** A moment long ago, as this database writes it in SQL. */
  readonly longAgo: string;
  /** A moment far ahead, likewise. */
  readonly farAhead: string;
}

/**
 * The way of a change from the panel to the publisher, on one database: what writes a notice and what
 * does not, what the rules refuse, what the addresses leave behind, and that nothing is lost.
 * @param startDatabase called once, before the tests
 */
export function publishingJourney(startDatabase: () => Promise<JourneyDatabase>): void {
  let database: JourneyDatabase;
  let receiver: NoticeReceiver;
  let strapi: RunningStrapi;
  let editor: Editor;

  async function start(options: Parameters<typeof startStrapi>[0] = {}) {
    strapi = await startStrapi(options);
    editor = await editorOf(strapi);
  }
  async function killAndStartAgain() {
    const { dataDir, environment } = strapi;
    const gone = new Promise((resolve) => strapi.process.once('exit', resolve));
    strapi.process.kill('SIGKILL');
    await gone;
    await start({ dataDir, environment });
  }
  async function draft(title: string, more?: object): Promise<string> {
    const { status, data, error } = await editor.create(EVENT, event(title, more));
    if (status !== 201) throw new Error(`Not created (${status}): ${JSON.stringify(error)}`);
    return String(data['documentId']);
  }
  async function published(title: string, more?: object): Promise<string> {
    const id = await draft(title, more);
    const { status, error } = await editor.publish(EVENT, id, event(title, more));
    if (status !== 200) throw new Error(`Not published (${status}): ${JSON.stringify(error)}`);
    return id;
  }
  /** Everything sent so far: order is kept, so what comes before this last notice is all there is. */
  async function noticesUntilMark(): Promise<string[]> {
    await editor.create(PLACE, { name: 'Znak', address });
    await vi.waitUntil(() => receiver.accepted.some(({ title }) => title === 'Znak'), 60_000);
    return receiver.accepted
      .map(({ type, title }) => `${type} ${title}`)
      .filter((notice) => notice !== 'entry.update Znak');
  }

  beforeAll(async () => {
    receiver = await startNoticeReceiver();
    database = await startDatabase();
    await start({
      ...(database.url === undefined ? {} : { databaseUrl: database.url }),
      environment: { PUBLISHER_URL: receiver.url, NOTICE_SECRET: receiver.secret },
    });
  });
  beforeEach(() => {
    receiver.accept();
    receiver.forget();
  });
  afterAll(async () => {
    await strapi?.stop();
    await receiver?.close();
  });

  test('a publish sends one signed notice, the drafts before it none', async () => {
    const id = await draft('Szkic');
    await editor.save(EVENT, id, event('Koncert zimowy'));
    await editor.publish(EVENT, id, event('Koncert zimowy'));
    expect(await noticesUntilMark()).toEqual(['entry.publish Koncert zimowy']);
    expect(receiver.accepted[0]).toMatchObject({ uid: EVENT, documentId: id });
    expect(receiver.attempts).toHaveLength(2);
  });

  test('unpublish and delete are told, a deleted draft is not', async () => {
    const first = await published('Pierwszy');
    const second = await published('Drugi');
    const unseen = await draft('Nigdy niewidziany');
    await editor.unpublish(EVENT, first);
    await editor.unpublish(EVENT, first);
    await editor.remove(EVENT, first);
    await editor.remove(EVENT, second);
    await editor.remove(EVENT, unseen);
    expect(await noticesUntilMark()).toEqual([
      'entry.publish Pierwszy',
      'entry.publish Drugi',
      'entry.unpublish Pierwszy',
      'entry.delete Drugi',
    ]);
  });

  test('a type without drafts is live at every save', async () => {
    const { data } = await editor.create(PLACE, { name: 'Sala', address });
    const id = String(data['documentId']);
    await editor.save(PLACE, id, { name: 'Sala widowiskowa', address });
    await editor.remove(PLACE, id);
    expect(await noticesUntilMark()).toEqual([
      'entry.update Sala',
      'entry.update Sala widowiskowa',
      'entry.delete Sala widowiskowa',
    ]);
  });

  test('publishing several at once sends one notice each', async () => {
    const ids = [await draft('Raz'), await draft('Dwa'), await draft('Trzy')];
    expect((await editor.publishAll(EVENT, ids)).data).toEqual({ count: 3 });
    expect((await noticesUntilMark()).sort()).toEqual([
      'entry.publish Dwa',
      'entry.publish Raz',
      'entry.publish Trzy',
    ]);
  });

  test('a file that visitors see is told when it is replaced, and may not be deleted', async () => {
    const seen = await editor.upload('widoczny.png');
    const inGallery = await editor.upload('galeria.png');
    const unseen = await editor.upload('szkic.png');
    await published('Z obrazem', { image: image(seen), gallery: [image(inGallery)] });
    await draft('Szkic z obrazem', { image: image(unseen) });
    receiver.forget();
    await editor.upload('widoczny-nowy.png', seen);
    await editor.upload('szkic-nowy.png', unseen);
    expect((await editor.removeFile(unseen)).status).toBe(200);
    const refusals = [
      await editor.removeFile(inGallery),
      await editor.removeFiles([inGallery]),
      await editor.removeFiles([await editor.upload('wolny.png'), inGallery]),
    ];
    for (const { status, error } of refusals) {
      expect(status).toBe(400);
      expect(error?.message).toContain('„galeria.png”');
      expect(error?.message).toContain('Najpierw usuń je z: Wydarzenia „Z obrazem”');
    }
    expect((await editor.fileNames()).sort()).toEqual(
      expect.arrayContaining(['galeria.png', 'wolny.png']),
    );
    expect(await noticesUntilMark()).toEqual(['media.update widoczny.png']);
  });

  test('a version comes back from this database as it went in', async () => {
    const text = { type: 'paragraph', children: [{ type: 'text', text: 'Zapraszamy.' }] };
    const id = await draft('Pierwotny', { body: [text], price: { kind: 'płatne', from: 12.5 } });
    const before = (await editor.read(EVENT, id)).data;
    await editor.save(EVENT, id, { title: 'Zmieniony', body: null, occurrences: [], price: null });
    const { get, post } = panelRequests(strapi);
    const path = `/entry-versions/${EVENT}/${id}`;
    const [, first] = (await get<VersionsView>(path)).data.versions;
    expect((await post(`${path}/${first?.id}/restore`, {})).status).toBe(200);
    const after = (await editor.read(EVENT, id)).data;
    const kept = ({ title, body }: typeof before) => ({ title, body });
    expect(kept(after)).toEqual(kept(before));
    expect(after).toMatchObject(withoutIds({ occurrences: before['occurrences'] }));
    expect(after).toMatchObject(withoutIds({ price: before['price'] }));
    expect((await get<VersionsView>(path)).data.versions[0]?.isPresent).toBe(true);
  });

  test('a link in a text is found by the address it leads to', async () => {
    const target = await published('Cel linku');
    const link = { type: 'link', url: '/wydarzenia/cel-linku/', children: [words('Cel')] };
    await published('Z linkiem', { body: [{ type: 'paragraph', children: [words(''), link] }] });
    const path = `/referring-entries/${EVENT}/${target}`;
    const { data } = await panelRequests(strapi).get<ReferringEntriesView>(path);
    expect(data.groups.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual([
      'Wydarzenia: Z linkiem',
    ]);
  });

  test('a place, a season or a series that visitors see an entry of may not be deleted', async () => {
    const make = async (uid: string, content: object) =>
      String((await editor.create(uid, { ...content })).data['documentId']);
    const place = await make(PLACE, { name: 'Plener', address });
    const hall = await make(PLACE, { name: 'Hala', address });
    const free = await make(PLACE, { name: 'Wolne', address });
    const series = await make('api::event-series.event-series', { name: 'Jesień' });
    const id = await published('W plenerze', {
      place: { set: [{ documentId: place }] },
      series: { set: [{ documentId: series }] },
      occurrences: [
        {
          start: '2026-12-05T17:00:00.000Z',
          status: 'zaplanowane',
          place: { set: [{ documentId: hall }] },
        },
      ],
    });
    await draft('Szkic u wolnych', { place: { set: [{ documentId: free }] } });
    const sentence = 'Najpierw usuń je z: Wydarzenia „W plenerze”';
    for (const refused of [
      await editor.remove(PLACE, place),
      await editor.remove(PLACE, hall),
      await editor.remove('api::event-series.event-series', series),
      await editor.removeAll(PLACE, [free, place]),
    ]) {
      expect(refused.status).toBe(400);
      expect(refused.error?.message).toContain(sentence);
    }
    const names = async () => (await editor.list(PLACE)).map(({ name }) => name);
    expect(await names()).toEqual(expect.arrayContaining(['Plener', 'Hala', 'Wolne']));
    expect((await editor.remove(PLACE, free)).status).toBe(200);
    await editor.unpublish(EVENT, id);
    expect((await editor.removeAll(PLACE, [place, hall])).status).toBe(200);
    expect(await names()).not.toContain('Plener');
  });

  test('a text of blanks that may be left out is stored as none', async () => {
    const enrolment = { kind: 'bilety', url: '  ', email: '' };
    const id = await published('Z odstępami', { enrolment });
    const { data } = await editor.read(EVENT, id);
    expect(data['enrolment']).toMatchObject({ kind: 'bilety', url: null, email: null });
    const blank = await draft('Zajawka z odstępów', { lead: '  ' });
    const refused = await editor.publish(EVENT, blank, event('Zajawka z odstępów', { lead: '  ' }));
    expect(refused.status).toBe(400);
    expect(refused.error?.message).toContain('to same odstępy');
  });

  test('a file inside a block of a page is seen, too', async () => {
    const file = await editor.upload('blok.png');
    const page = {
      title: 'Strona z galerią',
      menu: 'stopka',
      content: [{ __component: 'blocks.gallery', images: [image(file)] }],
    };
    const { data } = await editor.create('api::page.page', page);
    await editor.upload('blok.png', file);
    const answer = await editor.publish('api::page.page', String(data['documentId']), page);
    expect(answer.error).toBeNull();
    await editor.upload('blok.png', file);
    expect(await noticesUntilMark()).toEqual([
      'entry.publish Strona z galerią',
      'media.update blok.png',
    ]);
  });

  test('a faulty draft may be saved; its publication is refused in Polish and field by field', async () => {
    const faulty = event('Koncert <script>', {
      price: { kind: 'płatne' },
      occurrences: [
        { start: '2026-12-05T17:00:00.000Z', status: 'zaplanowane' },
        {
          start: '2026-12-06T17:00:00.000Z',
          end: '2026-12-06T16:00:00.000Z',
          status: 'zaplanowane',
        },
      ],
    });
    const { status, data } = await editor.create(EVENT, faulty);
    expect(status).toBe(201);
    const id = String(data['documentId']);

    const refused = await editor.publish(EVENT, id, faulty);
    expect(refused.status).toBe(400);
    expect(refused.error?.message).toContain('Terminy 2 → Koniec: koniec jest wcześniej');
    expect(refused.error?.message).toContain('Koncert <script>');
    expect(refused.error?.details.errors.map(({ path }) => path.join('.'))).toEqual([
      'occurrences.1.end',
      'price.from',
    ]);

    const sound = await draft('Bez zarzutu');
    const several = await editor.publishAll(EVENT, [sound, id]);
    expect(several.status).toBe(400);
    expect(several.error?.message).toContain('Wpisu „Koncert <script>”');
    expect(await noticesUntilMark()).toEqual([]);
    const listed = (await editor.list(EVENT)).filter(({ documentId }) => documentId === sound);
    expect(listed.map((entry) => entry['status'])).toEqual(['draft']);
  });

  test('a page without a word is not published', async () => {
    const page = { title: 'Pusta strona', menu: 'stopka', content: [] };
    const { data } = await editor.create('api::page.page', page);
    const refused = await editor.publish('api::page.page', String(data['documentId']), page);
    expect(refused.status).toBe(400);
    expect(refused.error?.message).toContain('Treść: strona nie ma treści.');
    expect(await noticesUntilMark()).toEqual([]);
  });

  test('whatever the limits allow is stored as it was entered', async () => {
    const website = `https://example.org/${'a'.repeat(480)}`;
    const point = { latitude: 51.971_234, longitude: 20.525_678 };
    const { status, data } = await editor.create(PLACE, {
      name: 'Plac',
      address,
      website,
      ...point,
    });
    expect(status).toBe(201);
    const entry = (await editor.list(PLACE)).find(
      ({ documentId }) => documentId === data['documentId'],
    );
    expect(entry).toMatchObject({ website, ...point });
  });

  test('a refused save of a live type leaves nothing behind', async () => {
    const before = (await editor.list(PLACE)).length;
    const refused = await editor.create(PLACE, { name: 'Plener', address, latitude: 51.9 });
    expect(refused.status).toBe(400);
    expect(refused.error?.details.errors[0]?.path).toEqual(['longitude']);
    expect(await editor.list(PLACE)).toHaveLength(before);
    expect(await noticesUntilMark()).toEqual([]);
  });

  test('addresses that change or go leave redirects, without notices of their own', async () => {
    const redirects = async () =>
      (await editor.list(REDIRECT))
        .filter(({ from }) => String(from).includes('wedrujacy'))
        .map(({ from, kind, to }) => `${from} ${kind} ${to ?? '-'}`);
    const move = async (slug: string) => {
      const { error } = await editor.publish(EVENT, id, event('Wędrujący', { slug }));
      expect(error).toBeNull();
    };
    const id = await published('Wędrujący', { slug: 'wedrujacy' });
    expect(await redirects()).toEqual([]);
    await move('wedrujacy-2');
    expect(await redirects()).toEqual([
      '/wydarzenia/wedrujacy/ przeniesione /wydarzenia/wedrujacy-2/',
    ]);
    await move('wedrujacy-3');
    expect(await redirects()).toEqual([
      '/wydarzenia/wedrujacy/ przeniesione /wydarzenia/wedrujacy-3/',
      '/wydarzenia/wedrujacy-2/ przeniesione /wydarzenia/wedrujacy-3/',
    ]);
    await move('wedrujacy');
    expect(await redirects()).toEqual([
      '/wydarzenia/wedrujacy-2/ przeniesione /wydarzenia/wedrujacy/',
      '/wydarzenia/wedrujacy-3/ przeniesione /wydarzenia/wedrujacy/',
    ]);
    await editor.unpublish(EVENT, id);
    expect(await redirects()).toContain('/wydarzenia/wedrujacy/ wycofane -');
    await move('wedrujacy');
    expect(await redirects()).not.toContain('/wydarzenia/wedrujacy/ wycofane -');
    await editor.remove(EVENT, id);
    expect(await redirects()).toContain('/wydarzenia/wedrujacy/ wycofane -');
    const notices = await noticesUntilMark();
    expect(notices.filter((notice) => notice === 'entry.publish Wędrujący')).toHaveLength(5);
    expect(notices).toHaveLength(7);
  });

  test('a new title keeps the address', async () => {
    const id = await published('Stary tytuł');
    const entry = (await editor.list(EVENT)).find(({ documentId }) => documentId === id);
    await editor.publish(EVENT, id, event('Nowy tytuł'));
    const after = (await editor.list(EVENT)).find(({ documentId }) => documentId === id);
    expect(entry?.['slug']).toBe('stary-tytul');
    expect(after).toMatchObject({ title: 'Nowy tytuł', slug: 'stary-tytul' });
  });

  test('a redirect in circles is refused', async () => {
    const moved = { kind: 'przeniesione' };
    const first = await editor.create(REDIRECT, { ...moved, from: '/stare/', to: '/nowe/' });
    expect(first.status).toBe(201);
    const back = await editor.create(REDIRECT, { ...moved, from: '/nowe/', to: '/stare/' });
    expect(back.error?.message).toContain('pętlę');
  });

  test('a change whose notice cannot be written is not made', async () => {
    const id = await draft('Bez powiadomienia');
    await database.query('ALTER TABLE notices RENAME TO notices_away', strapi.dataDir);
    const refused = await editor.publish(EVENT, id, event('Bez powiadomienia'));
    await database.query('ALTER TABLE notices_away RENAME TO notices', strapi.dataDir);
    expect(refused.status).toBe(500);
    const entry = (await editor.list(EVENT)).find(({ documentId }) => documentId === id);
    expect(entry?.['status']).toBe('draft');
    expect(await noticesUntilMark()).toEqual([]);
  });

  test('what is not accepted is tried again under the same id, in order', async () => {
    receiver.refuseWith(503);
    await published('Najpierw');
    await published('Potem');
    await vi.waitUntil(() => receiver.attempts.length >= 2, 60_000);
    expect(new Set(receiver.attempts).size).toBe(1);
    receiver.accept();
    expect(await receiver.untilAccepted(2)).toEqual([
      'entry.publish Najpierw',
      'entry.publish Potem',
    ]);
    expect(receiver.accepted[0]?.id).toBe(receiver.attempts[0]);
  });

  test('a publish does not sit out the pause of an outage before it', async () => {
    receiver.refuseWith(503);
    await published('W czasie awarii');
    await vi.waitUntil(() => receiver.attempts.length >= 1, 60_000);
    // The end of an attempt under way writes the pause anew: asked until the row rests.
    await vi.waitUntil(async () => {
      await database.query(
        `UPDATE notices SET next_attempt_at = ${database.farAhead} WHERE state = 'pending' AND claimed_until IS NULL`,
        strapi.dataDir,
      );
      const resting = await database.query(
        `SELECT id FROM notices WHERE state = 'pending' AND next_attempt_at = ${database.farAhead}`,
        strapi.dataDir,
      );
      return resting.length === 1;
    }, 60_000);
    receiver.accept();
    await published('Po awarii');
    expect(await receiver.untilAccepted(2)).toEqual([
      'entry.publish W czasie awarii',
      'entry.publish Po awarii',
    ]);
  });

  test('a killed panel sends after its restart what was not accepted yet', async () => {
    receiver.refuseWith(503);
    await published('Tuż przed awarią');
    await killAndStartAgain();
    receiver.accept();
    expect(await receiver.untilAccepted(1)).toEqual(['entry.publish Tuż przed awarią']);
    expect(await noticesUntilMark()).toEqual(['entry.publish Tuż przed awarią']);
  });

  test('a refused notice is reported, holds up nobody, and is sent when all is mended', async () => {
    receiver.refuseWith(401);
    await published('Odrzucony');
    await vi.waitUntil(() => strapi.log().includes('NOTICE_SECRET'), 60_000);
    receiver.accept();
    expect(await noticesUntilMark()).toEqual([]);
    await killAndStartAgain();
    expect(await receiver.untilAccepted(2)).toContain('entry.publish Odrzucony');
  });

  test('what was delivered long ago is forgotten, what is fresh is not', async () => {
    const delivered = () =>
      database.query("SELECT id FROM notices WHERE state = 'delivered'", strapi.dataDir);
    await published('Dawno temu');
    await receiver.untilAccepted(1);
    await vi.waitUntil(async () => (await delivered()).length > 1, 60_000);
    await database.query(
      `UPDATE notices SET delivered_at = ${database.longAgo} WHERE state = 'delivered'`,
      strapi.dataDir,
    );
    await published('Przed chwilą');
    await receiver.untilAccepted(2);
    await killAndStartAgain();
    await vi.waitUntil(async () => (await delivered()).length === 1, 60_000);
  });
}
