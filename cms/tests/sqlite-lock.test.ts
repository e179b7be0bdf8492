import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

const EVENT = 'api::event.event';
const event = {
  title: 'Koncert',
  kind: 'koncert',
  lead: 'Wieczór z muzyką na żywo.',
  price: { kind: 'bezpłatne' },
  occurrences: [{ start: '2026-12-05T17:00:00.000Z', status: 'zaplanowane' }],
};

let strapi: RunningStrapi;
let editor: Editor;
let other: DatabaseSync;

beforeAll(async () => {
  strapi = await startStrapi();
  editor = await editorOf(strapi);
});

afterAll(() => strapi?.stop());

beforeEach(() => {
  other = new DatabaseSync(join(strapi.dataDir, 'cms/data.db'), { timeout: 10_000 });
});

afterEach(() => other.close());

/** What a backup or an import does from another process: takes the write lock and writes. */
function lock(): void {
  other.exec('BEGIN IMMEDIATE');
  other.exec("INSERT INTO strapi_core_store_settings (key, value) VALUES ('import', '1')");
}

async function draft(): Promise<string> {
  const { data } = await editor.create(EVENT, event);
  return String(data['documentId']);
}

test('visitors and editors read while another process holds the write lock', async () => {
  const id = await draft();
  const headers = { authorization: `Bearer ${strapi.siteToken()}` };
  const asVisitor = async () => (await fetch(`${strapi.url}/api/events`, { headers })).status;
  // Strapi notes once an hour when a token was last used: that is a write of its own.
  expect(await asVisitor()).toBe(200);
  lock();
  expect(await asVisitor()).toBe(200);
  expect((await editor.list(EVENT)).map(({ documentId }) => documentId)).toContain(id);
  other.exec('COMMIT');
});

test('a publish waits for a write lock that another process holds for two seconds', async () => {
  const id = await draft();
  lock();
  let released = false;
  const answer = editor.publish(EVENT, id, event).then(({ status, error }) => ({
    afterRelease: released,
    status,
    error,
  }));
  await wait(2_000);
  released = true;
  other.exec('COMMIT');
  expect(await answer).toEqual({ afterRelease: true, status: 200, error: null });
});

test('a publish does not mind what another process writes in between', async () => {
  const ids = [await draft(), await draft(), await draft()];
  const published = Promise.all(ids.map((id) => editor.publish(EVENT, id, event)));
  for (let count = 0; count < 50; count += 1) {
    lock();
    other.exec('COMMIT');
    await wait(5);
  }
  expect((await published).map(({ status }) => status)).toEqual([200, 200, 200]);
});
