import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { compileOnce } from './compile-once.ts';
import { type NoticeReceiver, startNoticeReceiver } from './notice-receiver.ts';

/** What is used here of a loaded Strapi; its own types ask for content that keeps the rules. */
interface LoadedStrapi {
  documents(uid: string): {
    create(params: object): Promise<{ readonly documentId: string }>;
    update(params: object): Promise<unknown>;
    publish(params: object): Promise<unknown>;
    discardDraft(params: object): Promise<unknown>;
    findOne(params: object): Promise<{ readonly title: string } | null>;
  };
  readonly db: {
    query(uid: string): {
      findMany(params: object): Promise<readonly StoredNotice[]>;
      count(): Promise<number>;
      deleteMany(params: object): Promise<unknown>;
    };
  };
  destroy(): Promise<void>;
}
interface StoredNotice {
  readonly type: string;
  readonly state: string;
  readonly attempts: number;
  readonly payload: { readonly data: { readonly title: string } };
}
interface StrapiPackage {
  createStrapi(options: object): { load(): Promise<LoadedStrapi> };
}

// Through require, as the panel itself is loaded: Strapi's ESM build does not run in plain Node.
const { createStrapi }: StrapiPackage = createRequire(import.meta.url)('@strapi/strapi');

const EVENT = 'api::event.event';
const NOTICE = 'api::notice.notice';
const appDir = join(import.meta.dirname, '..');
const dataDir = mkdtempSync(join(tmpdir(), 'cms-rules-'));
const secret = () => randomBytes(24).toString('base64');

let strapi: LoadedStrapi;
let receiver: NoticeReceiver;

const event = (title: string, more: object = {}) => ({
  title,
  kind: 'koncert',
  lead: 'Wieczór z muzyką na żywo.',
  price: { kind: 'bezpłatne' },
  occurrences: [{ start: '2026-12-05T17:00:00.000Z', status: 'zaplanowane' }],
  ...more,
});
const FAULTY = { price: { kind: 'płatne' } };
const notices = () => strapi.db.query(NOTICE).findMany({ orderBy: { id: 'asc' } });
const events = () => strapi.db.query(EVENT).count();

/** Scripts of this project work so: Strapi is loaded, but no server listens. */
beforeAll(async () => {
  const distDir = await compileOnce();
  receiver = await startNoticeReceiver();
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    APP_KEYS: secret(),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    NOTICE_SECRET: receiver.secret,
    PUBLISHER_URL: receiver.url,
    ADMIN_EMAIL: 'administracja@example.org',
    ADMIN_PASSWORD: `Haslo1-${secret()}`,
  });
  strapi = await createStrapi({ appDir, distDir }).load();
});
beforeEach(async () => {
  await strapi.db.query(NOTICE).deleteMany({});
});
afterAll(async () => {
  // Strapi takes every listener off the process when it ends, Vitest's connection among them.
  const messageListeners = process.listeners('message');
  await strapi?.destroy();
  for (const listener of messageListeners) process.on('message', listener);
  await receiver?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('create with status published keeps the rules and leaves nothing when refused', async () => {
  const before = await events();
  const refused = strapi
    .documents(EVENT)
    .create({ data: event('Z błędem', FAULTY), status: 'published' });
  await expect(refused).rejects.toThrow('Cena → Cena od: wydarzenie jest płatne');
  expect(await events()).toBe(before);
  expect(await notices()).toEqual([]);
});

test('create and update with status published write one notice each', async () => {
  const { documentId } = await strapi
    .documents(EVENT)
    .create({ data: event('Koncert'), status: 'published' });
  await strapi.documents(EVENT).update({ documentId, data: event('Recital'), status: 'published' });
  const stored = await notices();
  expect(stored.map(({ type, payload }) => `${type} ${payload.data.title}`)).toEqual([
    'entry.publish Koncert',
    'entry.publish Recital',
  ]);
});

test('update with status published is refused whole: the draft keeps its former words', async () => {
  const { documentId } = await strapi.documents(EVENT).create({ data: event('Przed zmianą') });
  const refused = strapi
    .documents(EVENT)
    .update({ documentId, data: event('Po zmianie', FAULTY), status: 'published' });
  await expect(refused).rejects.toThrow('Cena');
  const draft = await strapi.documents(EVENT).findOne({ documentId });
  expect(draft?.title).toBe('Przed zmianą');
  expect(await notices()).toEqual([]);
});

test('the draft is what is checked, also after it was discarded and made anew', async () => {
  const { documentId } = await strapi
    .documents(EVENT)
    .create({ data: event('Ogłoszony'), status: 'published' });
  await strapi.documents(EVENT).discardDraft({ documentId });
  await strapi.documents(EVENT).update({ documentId, data: FAULTY });
  await expect(strapi.documents(EVENT).publish({ documentId })).rejects.toThrow('Cena');
});

test('a loaded Strapi that does not listen writes notices and sends none', async () => {
  await strapi.documents(EVENT).create({ data: event('Z wczytania'), status: 'published' });
  // The sender would have looked by then: it wakes at the commit.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect((await notices()).map(({ state, attempts }) => [state, attempts])).toEqual([
    ['pending', 0],
  ]);
  expect(receiver.attempts).toEqual([]);
});
