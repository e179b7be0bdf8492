import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorOf } from './editor-at-work.ts';
import { type NoticeReceiver, startNoticeReceiver } from './notice-receiver.ts';
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
