import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { editorOf } from './editor-at-work.ts';
import { type NoticeReceiver, startNoticeReceiver } from './notice-receiver.ts';
import { panelRequests } from './panel-requests.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

const PLACE = 'api::place.place';
const address = { street: 'Rynek 1', postalCode: '00-001', city: 'Miasto' };

let postgres: RunningPostgres | undefined;
let receiver: NoticeReceiver;
const panels: RunningStrapi[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  receiver = await startNoticeReceiver();
  const first = await startStrapi({
    databaseUrl: postgres.url,
    environment: { PUBLISHER_URL: receiver.url, NOTICE_SECRET: receiver.secret },
  });
  panels.push(first);
  const { DATA_DIR: _own, CMS_PORT: _too, ...environment } = first.environment;
  panels.push(await startStrapi({ databaseUrl: postgres.url, environment }));
});
afterAll(async () => {
  await Promise.all(panels.map((panel) => panel.stop()));
  await receiver?.close();
  await postgres?.stop();
});

test('two panels on one database send every notice once', async () => {
  const editors = await Promise.all(panels.map(editorOf));
  const names = Array.from({ length: 20 }, (_, index) => `Sala ${index}`);
  await Promise.all(
    names.map((name, index) => editors[index % 2]?.create(PLACE, { name, address })),
  );
  const notices = await receiver.untilAccepted(names.length);
  expect(notices.sort()).toEqual(names.map((name) => `entry.update ${name}`).sort());
  expect(receiver.attempts).toHaveLength(names.length);
});

test('two panels make every planned change once', async () => {
  const uid = 'api::news-item.news-item';
  const [panel, other] = panels;
  if (panel === undefined || other === undefined) throw new Error('There are no two panels.');
  const editor = await editorOf(panel);
  const requests = panelRequests(panel);
  const titles = Array.from({ length: 10 }, (_, index) => `Nowina ${index}`);
  for (const title of titles) {
    const news = { title, lead: 'Krótko.', publishedOn: '2031-05-10' };
    const { data } = await editor.create(uid, news);
    const path = `/planned-changes/${uid}/${data['documentId']}/publish`;
    expect((await requests.put(path, { at: '2028-06-01T10:00' })).status).toBe(200);
  }
  const client = new pg.Client({ connectionString: postgres?.url });
  await client.connect();
  await client.query('UPDATE planned_changes SET due_at = now(), next_attempt_at = now()');
  await client.end();
  const published = () =>
    receiver.accepted.filter(({ type }) => type === 'entry.publish').map(({ title }) => title);
  await vi.waitUntil(() => published().length >= titles.length, { timeout: 90_000 });
  // Order is kept, so what comes before this last notice is all there is.
  await editor.create(PLACE, { name: 'Znak', address });
  await vi.waitUntil(() => receiver.accepted.some(({ title }) => title === 'Znak'), 60_000);
  expect(published().sort()).toEqual(titles);
  const taken = panels.map(
    (each) => each.log().match(/The planned publish of .* is made\./g) ?? [],
  );
  expect(taken.flat()).toHaveLength(titles.length);
});
