import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

interface Schema {
  readonly kind: string;
  readonly info: { readonly singularName: string; readonly pluralName: string };
  readonly attributes: Readonly<
    Record<string, { readonly type: string; readonly enum?: string[] }>
  >;
}

const schemas: Schema[] = globSync('src/api/*/content-types/*/schema.json', {
  cwd: join(import.meta.dirname, '..'),
})
  .map((file): Schema => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8')))
  .filter(({ info }) => !['notice', 'planned-change', 'entry-version'].includes(info.singularName));

const addresses = schemas.map(({ kind, info }) => {
  return `/api/${kind === 'singleType' ? info.singularName : info.pluralName}`;
});

const event = { title: 'Koncert', kind: 'koncert', lead: 'Gramy.', price: { kind: 'bezpłatne' } };
const occurrences = [{ start: '2031-05-10T16:00:00.000Z', status: 'zaplanowane' }];

let strapi: RunningStrapi;
let editor: Editor;

beforeAll(async () => {
  strapi = await startStrapi();
  editor = await editorOf(strapi);
});

afterAll(() => strapi?.stop());

function ask(path: string, token?: string, method = 'GET'): Promise<Response> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  return fetch(strapi.url + path, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body: '{"data":{}}' }),
  });
}

async function published(content: Readonly<Record<string, unknown>>) {
  const created = await editor.create('api::event.event', { ...event, occurrences, ...content });
  const documentId = String(created.data['documentId']);
  const answer = await editor.publish('api::event.event', documentId, {});
  expect(answer.error).toBeNull();
  return { documentId, slug: String(created.data['slug']) };
}

test('there are types to ask for', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(16);
});

describe.each(addresses)('%s', (address) => {
  test('is closed to the public and to a made-up token', async () => {
    expect((await ask(address)).status).toBe(401);
    expect((await ask(address, 'a'.repeat(256))).status).toBe(401);
  });

  test('opens to the token of the site', async () => {
    // An empty single type answers 404 to those who may read, never to those who may not.
    expect([200, 404]).toContain((await ask(address, strapi.siteToken())).status);
  });

  test.each(['POST', 'PUT', 'DELETE'])('cannot be written with it (%s)', async (method) => {
    const response = await ask(
      method === 'POST' ? address : `${address}/x`,
      strapi.siteToken(),
      method,
    );
    expect([401, 403, 404, 405]).toContain(response.status);
  });
});

test('nobody uploads through the content API', async () => {
  expect((await ask('/api/upload', undefined, 'POST')).status).toBe(401);
  expect((await ask('/api/upload', strapi.siteToken(), 'POST')).status).toBe(403);
});

test.each(['/api/notices', '/api/planned-changes', '/api/entry-versions'])(
  'there is no address %s at all',
  async (path) => {
    expect((await ask(path, strapi.siteToken())).status).toBe(404);
  },
);

test('nobody can register or log in through the content API', async () => {
  for (const path of ['/api/auth/local/register', '/api/auth/local']) {
    expect([404, 405]).toContain((await ask(path, undefined, 'POST')).status);
  }
});

test('a page holds 25 entries, and 100 at most', async () => {
  const sizes = ['', '?pagination[pageSize]=1000'].map(async (query) => {
    const answer = await (await ask(`/api/events${query}`, strapi.siteToken())).json();
    return answer.meta.pagination.pageSize;
  });
  expect(await Promise.all(sizes)).toEqual([25, 100]);
});

describe('the address of an entry', () => {
  test('is made from a Polish title', async () => {
    const { data } = await editor.create('api::event.event', {
      title: 'Łódź – gęślą jaźń & „Żółć”',
    });
    expect(data['slug']).toBe('lodz-gesla-jazn-i-zolc');
  });

  test('is made of the title that comes later when a draft began without one', async () => {
    const { data } = await editor.create('api::event.event', { lead: 'Jeszcze bez tytułu.' });
    expect(data['slug']).toBeNull();
    const saved = await editor.save('api::event.event', String(data['documentId']), {
      title: 'Ćma',
    });
    expect(saved.data['slug']).toBe('cma');
  });

  test('differs when the title is the same', async () => {
    const first = await editor.create('api::place.place', place('Sokół'));
    const second = await editor.create('api::place.place', place('Sokół'));
    expect([first.data['slug'], second.data['slug']]).toEqual(['sokol', 'sokol-1']);
  });

  test('stays when the title of a published entry changes', async () => {
    const { documentId, slug } = await published({ title: 'Wieczór poezji' });
    const saved = await editor.save('api::event.event', documentId, { title: 'Noc poezji' });
    expect([slug, saved.data['slug']]).toEqual(['wieczor-poezji', 'wieczor-poezji']);
  });
});

function place(name: string) {
  return { name, address: { street: 'Polna 1', postalCode: '00-001', city: 'Przykładowo' } };
}

describe('limits of the schema', () => {
  test.each([
    [
      'a postal code without a dash',
      { ...place('A'), address: { street: 'a', postalCode: '00001', city: 'b' } },
    ],
    ['a name of 161 characters', place('a'.repeat(161))],
    ['a latitude beyond the pole', { ...place('B'), latitude: 91 }],
    ['no address', { name: 'C' }],
  ])('%s is refused', async (_name, content) => {
    expect((await editor.create('api::place.place', content)).status).toBe(400);
  });

  test('a table of 5001 characters is refused in a draft already', async () => {
    const table = { __component: 'blocks.table', caption: 'Ceny', content: 'a'.repeat(5001) };
    const page = { title: 'Tabela', content: [table] };
    expect((await editor.create('api::page.page', page)).status).toBe(400);
  });

  const quote = { __component: 'blocks.quote', text: 'Słowa.' };
  const article = { title: 'Kronika', lead: 'O rynku.', period: '1925', sources: [{ title: 'A' }] };
  test.each<[string, string, number, (count: number) => Readonly<Record<string, unknown>>]>([
    [
      'dates',
      'api::event.event',
      60,
      (count) => ({ ...event, occurrences: Array(count).fill(occurrences[0]) }),
    ],
    [
      'blocks',
      'api::heritage-article.heritage-article',
      100,
      (count) => ({ ...article, content: Array(count).fill(quote) }),
    ],
  ])('%s beyond the limit are refused when published', async (_name, uid, most, entryWith) => {
    const publish = async (count: number) => {
      const { data } = await editor.create(uid, entryWith(count));
      return editor.publish(uid, String(data['documentId']), {});
    };
    expect((await publish(most)).error).toBeNull();
    expect((await publish(most + 1)).status).toBe(400);
  });

  test('a class without a season is not published', async () => {
    const { data } = await editor.create('api::class.class', {
      title: 'Taniec',
      discipline: 'taniec',
      lead: 'Tańczymy.',
      fee: { kind: 'bezpłatne' },
    });
    const answer = await editor.publish('api::class.class', String(data['documentId']), {});
    expect(answer.status).toBe(400);
  });
});

describe('Polish values with spaces and diacritics', () => {
  const kinds =
    schemas.find(({ info }) => info.singularName === 'event')?.attributes['kind']?.enum ?? [];

  test.each(kinds)('kind "%s" is stored, published, read and searched', async (kind) => {
    const { documentId } = await published({ title: `Rodzaj ${kind}`, kind });
    const query = `filters[kind][$eq]=${encodeURIComponent(kind)}&filters[documentId][$eq]=${documentId}`;
    const answer = await (await ask(`/api/events?${query}`, strapi.siteToken())).json();
    expect(answer.data.map((entry: { kind: string }) => entry.kind)).toEqual([kind]);
  });

  test('inside components too', async () => {
    const { documentId } = await published({
      title: 'Potańcówka',
      occurrences: [{ ...occurrences[0], status: 'wyprzedane' }],
      access: {
        polishSignLanguage: 'na zgłoszenie',
        onRequestHow: 'Telefonicznie, 3 dni wcześniej.',
      },
    });
    const path = `/api/events/${documentId}?populate[occurrences]=true&populate[access]=true`;
    const { data } = await (await ask(path, strapi.siteToken())).json();
    expect(data.occurrences[0].status).toBe('wyprzedane');
    expect(data.access.polishSignLanguage).toBe('na zgłoszenie');
  });

  test('a value that is not in the list is refused', async () => {
    const answer = await editor.create('api::event.event', { ...event, kind: 'concert' });
    expect(answer.status).toBe(400);
  });
});
