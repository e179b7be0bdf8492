import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallPdf } from '../../scripts/journey/small-pdf.ts';
import { editorOf } from './editor-at-work.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

const eventView = '/content-manager/content-types/api::event.event/configuration';

let first: RunningStrapi;
let second: RunningStrapi;
let tokenBefore: string;
let documentId: number;

/** As if the document had come before anybody looked into documents. */
function forgetWhatWasFound(): void {
  const database = new DatabaseSync(join(first.dataDir, 'cms/data.db'));
  const { changes } = database
    .prepare('UPDATE files SET document_facts = NULL WHERE id = ? AND document_facts IS NOT NULL')
    .run(documentId);
  database.close();
  expect(changes).toBe(1);
}

async function ask(strapi: RunningStrapi, path: string, method = 'GET', body?: unknown) {
  const response = await fetch(strapi.url + path, {
    method,
    headers: {
      authorization: `Bearer ${await strapi.adminToken()}`,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer.data;
}

async function roleNamed(strapi: RunningStrapi, name: string) {
  const all: { id: number; name: string }[] = await ask(strapi, '/admin/roles');
  const role = all.find((candidate) => candidate.name === name);
  if (role === undefined) throw new Error(`There is no role ${name}.`);
  return role;
}

/** What an administrator arranges between the two starts: a label, and one right fewer. */
async function arrange(strapi: RunningStrapi): Promise<void> {
  const { contentType } = await ask(strapi, eventView);
  const { settings, layouts, metadatas } = contentType;
  metadatas.title.edit.label = 'Nazwa';
  // The panel leaves this out too: Strapi adds it to what it gives and refuses it back.
  for (const field of Object.values<{ list: object }>(metadatas))
    Reflect.deleteProperty(field.list, 'mainField');
  await ask(strapi, eventView, 'PUT', { settings, layouts, metadatas });

  const { id } = await roleNamed(strapi, 'Autor');
  const path = `/admin/roles/${id}/permissions`;
  const permissions: { id: number; subject: string | null }[] = await ask(strapi, path);
  const fewer = permissions
    .filter(({ subject }) => subject !== 'api::page.page')
    .map(({ id: _given, ...permission }) => permission);
  expect(fewer.length).toBeLessThan(permissions.length);
  await ask(strapi, path, 'PUT', { permissions: fewer });
}

beforeAll(async () => {
  first = await startStrapi();
  tokenBefore = first.siteToken();
  const { contentType } = await ask(first, eventView);
  expect(contentType.metadatas.title.edit.label).toBe('Tytuł');
  expect(contentType.metadatas.place.list.label).toBe('Miejsce');
  expect(contentType.layouts.list).toEqual(['title', 'occurrences', 'place', 'kind', 'example']);
  expect(contentType.layouts.edit.slice(0, 2)).toEqual([
    [{ name: 'title', size: 12 }],
    [{ name: 'example', size: 12 }],
  ]);
  await arrange(first);
  const pdf = new Blob([smallPdf()], { type: 'application/pdf' });
  documentId = await (await editorOf(first)).uploadFile('REGULAMIN.PDF', pdf);
  await first.stop({ keepData: true });
  forgetWhatWasFound();
  second = await startStrapi({ dataDir: first.dataDir, environment: first.environment });
});

afterAll(() => second?.stop());

test('the token of the site stays, readable by its owner only', async () => {
  expect(second.siteToken()).toBe(tokenBefore);
  expect(statSync(join(second.dataDir, 'site-token.json')).mode & 0o777).toBe(0o600);
  const tokens: { name: string }[] = await ask(second, '/admin/api-tokens');
  expect(tokens.map(({ name }) => name)).toEqual(['Strona internetowa']);
});

test('an older document is looked into, however its ending is written', async () => {
  const response = await fetch(`${second.url}/upload/files/${documentId}`, {
    headers: { authorization: `Bearer ${await second.adminToken()}` },
  });
  expect(await response.json()).toMatchObject({
    ext: '.PDF',
    documentFacts: { state: 'read', language: 'pl-PL' },
  });
});

test('no second administrator appears', async () => {
  expect((await ask(second, '/admin/users')).pagination.total).toBe(1);
});

test('what an administrator arranged stays', async () => {
  const { contentType } = await ask(second, eventView);
  expect(contentType.metadatas.title.edit.label).toBe('Nazwa');
  const { id } = await roleNamed(second, 'Autor');
  const permissions: { subject: string | null }[] = await ask(
    second,
    `/admin/roles/${id}/permissions`,
  );
  expect(permissions.some(({ subject }) => subject === 'api::page.page')).toBe(false);
  expect(permissions.some(({ subject }) => subject === 'api::event.event')).toBe(true);
});

test('the default locale is Polish and the only one', async () => {
  const response = await fetch(`${second.url}/i18n/locales`, {
    headers: { authorization: `Bearer ${await second.adminToken()}` },
  });
  const locales: { code: string; isDefault: boolean }[] = await response.json();
  expect(locales.map(({ code, isDefault }) => [code, isDefault])).toEqual([['pl', true]]);
});

test('SQLite writes ahead', () => {
  // Bytes 18 and 19 of the file are 2 in WAL mode: https://www.sqlite.org/fileformat2.html
  const header = readFileSync(join(second.dataDir, 'cms/data.db')).subarray(18, 20);
  expect([...header]).toEqual([2, 2]);
});

describe('when the file of the token is lost', () => {
  let third: RunningStrapi;

  beforeAll(async () => {
    await second.stop({ keepData: true });
    rmSync(join(second.dataDir, 'site-token.json'));
    third = await startStrapi({ dataDir: second.dataDir, environment: second.environment });
  });

  afterAll(() => third?.stop());

  test('a new one takes its place and the old one ends', async () => {
    const status = async (token: string): Promise<number> => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${third.url}/api/events`, { headers })).status;
    };
    expect(await status(third.siteToken())).toBe(200);
    expect(await status(tokenBefore)).toBe(401);
  });
});
