import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type RunningStrapi, startStrapi } from '../../cms/tests/start-strapi.ts';
import { ForeignContent, loadDemoContent } from '../demo-content/load.ts';

const fixture = path.join(import.meta.dirname, '../demo-content/fixture');
const listing = z.object({
  data: z.array(z.looseObject({ documentId: z.string(), updatedAt: z.string() })),
});

let strapi: RunningStrapi;
let folder: string;
let documents: string;

beforeAll(async () => {
  strapi = await startStrapi();
  folder = await mkdtemp(path.join(tmpdir(), 'demo-content-'));
  documents = path.join(folder, 'documents');
  await cp(fixture, documents, { recursive: true });
});

afterAll(async () => {
  await strapi.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Loads the fixture and gives the lines of progress. */
async function load({ ifEmpty = false, now = '2026-11-23T12:00:00Z' } = {}): Promise<string[]> {
  const lines: string[] = [];
  await loadDemoContent({
    documents,
    manifestFile: path.join(folder, 'demo-content.json'),
    administrator: { url: strapi.url, ...strapi.administrator },
    ifEmpty,
    refreshDates: false,
    now: new Date(now),
    say: (line) => lines.push(line),
  });
  return lines;
}

/** What the site would get: published entries only. */
async function published(query: string) {
  const response = await fetch(`${strapi.url}/api/${query}`, {
    headers: { authorization: `Bearer ${strapi.siteToken()}` },
  });
  return listing.parse(await response.json()).data;
}

async function panel(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(`${strapi.url}${url}`, {
    method,
    headers: {
      authorization: `Bearer ${await strapi.adminToken()}`,
      'content-type': 'application/json',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  expect(response.ok, `${method} ${url}: ${response.status}`).toBe(true);
  return response.json();
}

const everything = ['events', 'heritage-articles', 'places', 'topics'];
const all = () => Promise.all(everything.map((type) => published(type)));

it('loads every document and publishes it, with its relations and its picture', async () => {
  await load();
  expect((await all()).map((entries) => entries.length)).toEqual([1, 2, 1, 1]);

  const [event] = await published(
    'events?populate[occurrences]=true&populate[place]=true&populate[relatedArticles]=true&populate[image][populate]=media',
  );
  expect(event).toMatchObject({
    slug: 'koncert',
    occurrences: [{ start: '2026-12-12T17:00:00.000Z', status: 'zaplanowane' }],
    place: { slug: 'sala' },
    relatedArticles: [{ slug: 'orkiestra' }, { slug: 'chor' }],
    image: {
      alternativeText: expect.stringMatching(/^Plakat: /),
      media: { name: 'poster-koncert.png', alternativeText: null, width: 1080, height: 1528 },
    },
  });
  const articles = await published(
    'heritage-articles?populate[relatedArticles]=true&sort=slug:asc',
  );
  expect(articles).toMatchObject([
    { slug: 'chor', relatedArticles: [{ slug: 'orkiestra' }] },
    { slug: 'orkiestra', relatedArticles: [{ slug: 'chor' }] },
  ]);
});

it('changes nothing the second time, even on a later day', async () => {
  const before = await all();
  const lines = await load({ now: '2026-12-01T12:00:00Z' });
  expect(await all()).toEqual(before);
  expect(lines.filter((line) => /created|updated|uploaded|replaced/.test(line))).toEqual([]);
  expect(lines).toContain('event: 1 unchanged');
});

it('updates the one entry whose document has changed', async () => {
  const before = await all();
  const file = path.join(documents, 'event/koncert.yaml');
  const yaml = await readFile(file, 'utf8');
  await writeFile(file, yaml.replace('po raz pierwszy razem', 'znowu razem'));
  expect(await load()).toContain('event: 1 updated');
  const [events, ...others] = await all();
  expect(events).toMatchObject([
    { documentId: before[0]?.[0]?.documentId, lead: 'Orkiestra i chór znowu razem.' },
  ]);
  expect(others).toEqual(before.slice(1));
});

it('continues a run that was killed before it could remember its last entry', async () => {
  const file = path.join(folder, 'demo-content.json');
  const manifest = z
    .looseObject({ documents: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(await readFile(file, 'utf8')));
  const { 'event/koncert': _forgotten, ...remembered } = manifest.documents;
  await writeFile(
    file,
    JSON.stringify({
      ...manifest,
      documents: remembered,
      inProgress: 'event/koncert',
      completedAt: null,
    }),
  );
  expect(await load({ ifEmpty: true })).toContain('event: 1 updated');
  expect(await published('events')).toHaveLength(1);
});

it('names the document the panel refuses', async () => {
  const file = path.join(documents, 'event/zly.yaml');
  const yaml = await readFile(path.join(documents, 'event/koncert.yaml'), 'utf8');
  await writeFile(
    file,
    yaml.replace('slug: koncert', 'slug: zly').replace('end: "+2w sat', 'end: "+1w sat'),
  );
  await expect(load()).rejects.toThrow('The panel refused event/zly.yaml');
  await rm(file);
  expect(await published('events')).toHaveLength(1);
});

it('refuses a database with other content and leaves it as it is', async () => {
  await panel('POST', '/content-manager/collection-types/api::page.page', { title: 'Cudza' });
  const before = await all();
  await expect(load()).rejects.toThrow(ForeignContent);
  await expect(load()).rejects.toThrow('page „cudza”');
  expect(await load({ ifEmpty: true })).toEqual([expect.stringMatching(/^nothing to load/)]);
  expect(await all()).toEqual(before);
});
