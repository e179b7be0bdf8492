import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

const password = 'Haslo1-do-prob';
const news = { title: 'Nowina', lead: 'Krótko.', publishedOn: '2031-05-10' };
const uid = 'api::news-item.news-item';

let strapi: RunningStrapi;
let administrator: Editor;
let redaktor: Editor;
let autor: Editor;
let autorToken: string;

async function admin(path: string, token: string, method = 'GET', body?: unknown) {
  const response = await fetch(`${strapi.url}/admin${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, data: (await response.json()).data };
}

async function roles(): Promise<{ id: number; name: string; code: string; description: string }[]> {
  return (await admin('/roles', await strapi.adminToken())).data;
}

/** Creates an account with a role and logs it in. */
async function accountWith(roleName: string, email: string): Promise<string> {
  const token = await strapi.adminToken();
  const role = (await roles()).find(({ name }) => name === roleName);
  const person = { firstname: roleName, email, roles: [role?.id] };
  const { data: user } = await admin('/users', token, 'POST', person);
  await admin(`/users/${user.id}`, token, 'PUT', { password, isActive: true });
  const login = await fetch(`${strapi.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const answer = await login.json();
  expect(answer.data.user.preferedLanguage).toBe('pl');
  return answer.data.token;
}

beforeAll(async () => {
  strapi = await startStrapi();
  administrator = await editorOf(strapi);
  const redaktorToken = await accountWith('Redaktor', 'redakcja@example.org');
  autorToken = await accountWith('Autor', 'autorka@example.org');
  redaktor = await editorOf({ ...strapi, adminToken: () => Promise.resolve(redaktorToken) });
  autor = await editorOf({ ...strapi, adminToken: () => Promise.resolve(autorToken) });
});

afterAll(() => strapi?.stop());

test('the three roles speak Polish', async () => {
  const all = await roles();
  expect(all.map(({ name }) => name)).toEqual(['Administrator', 'Redaktor', 'Autor']);
  for (const { description } of all) expect(description).toMatch(/[ąćęłńóśźż]/);
});

test('the first administrator has Polish too', async () => {
  const { data } = await admin('/users/me', await strapi.adminToken());
  expect(data.preferedLanguage).toBe('pl');
});

describe('Redaktor', () => {
  test('creates and publishes', async () => {
    const { data } = await redaktor.create(uid, news);
    expect((await redaktor.publish(uid, String(data['documentId']), {})).status).toBe(200);
  });

  test("publishes an author's draft", async () => {
    const { data } = await autor.create(uid, news);
    expect((await redaktor.publish(uid, String(data['documentId']), {})).status).toBe(200);
  });

  test('creates places and adds pictures', async () => {
    const address = { street: 'Polna 1', postalCode: '00-001', city: 'Przykładowo' };
    expect((await redaktor.create('api::place.place', { name: 'Sala', address })).status).toBe(201);
    expect(await redaktor.upload('kropka.png')).toBeGreaterThan(0);
  });
});

describe('Autor', () => {
  test('writes and mends an own draft', async () => {
    const { status, data } = await autor.create(uid, news);
    expect(status).toBe(201);
    const saved = await autor.save(uid, String(data['documentId']), { title: 'Nowina druga' });
    expect([saved.status, saved.data['title']]).toEqual([200, 'Nowina druga']);
  });

  test('does not publish it', async () => {
    const { data } = await autor.create(uid, news);
    const documentId = String(data['documentId']);
    expect((await autor.publish(uid, documentId, {})).status).toBe(403);
    expect((await autor.publishAll(uid, [documentId])).status).toBe(403);
  });

  test('takes nothing down and changes no live picture, not even an own one', async () => {
    const { data } = await autor.create(uid, news);
    const documentId = String(data['documentId']);
    expect((await redaktor.publish(uid, documentId, {})).status).toBe(200);
    expect((await autor.unpublish(uid, documentId)).status).toBe(403);
    expect((await autor.remove(uid, documentId)).status).toBe(403);
    const picture = await autor.upload('moja.png');
    await expect(autor.upload('moja.png', picture)).rejects.toThrow('403');
  });

  test("neither sees nor changes other people's entries", async () => {
    const { data } = await administrator.create(uid, { ...news, title: 'Cudza' });
    const documentId = String(data['documentId']);
    expect((await autor.save(uid, documentId, { title: 'Moja' })).status).toBe(403);
    expect((await autor.remove(uid, documentId)).status).toBe(403);
    const seen = (await autor.list(uid)).map((entry) => entry['title']);
    expect(seen).not.toContain('Cudza');
    expect(seen).toContain('Nowina');
  });

  test('chooses places but does not create them: they would be live at once', async () => {
    expect(await autor.list('api::place.place')).toBeInstanceOf(Array);
    expect((await autor.create('api::place.place', { name: 'Sala' })).status).toBe(403);
  });

  test('touches neither alerts nor settings nor accounts', async () => {
    expect((await autor.create('api::alert.alert', { title: 'Pilne' })).status).toBe(403);
    const users = await fetch(`${strapi.url}/admin/users`, {
      headers: { authorization: `Bearer ${autorToken}` },
    });
    expect(users.status).toBe(403);
  });
});
