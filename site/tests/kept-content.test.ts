import { afterEach, beforeEach, expect, it } from 'vitest';
import { fetchSnapshot } from '../src/strapi/fetch-snapshot.ts';
import { KeptContent } from '../src/strapi/kept-content.ts';
import {
  rawEvent,
  type StandInStrapi,
  startStandInStrapi,
} from './stand-in-strapi/stand-in-strapi.ts';

const [EVENT, NEWS] = ['api::event.event', 'api::news-item.news-item'];
const UIDS = [
  ...['class', 'heritage-article', 'page', 'place', 'person', 'partner', 'season', 'event-series'],
  ...['topic', 'grant', 'alert', 'redirect', 'site-settings', 'accessibility-declaration'],
].map((name) => `api::${name}.${name}`);

let strapi: StandInStrapi;
let kept: KeptContent;
beforeEach(async () => {
  strapi = await startStandInStrapi();
  kept = new KeptContent();
});
afterEach(() => strapi.stop());

/** Publishes these events, each in a state of its own. */
function publish(events: Readonly<Record<string, { title: string; state: string }>>): void {
  strapi.content['events'] = Object.entries(events).map(([documentId, { title }], index) =>
    rawEvent(index, { documentId, title }),
  );
  const states = Object.entries(events).map(([id, { state }]) => [id, state] as const);
  const others = UIDS.map((uid) => [uid, uid.includes('settings') ? { settings: '1' } : {}]);
  strapi.content['content-state'] = {
    entries: { ...Object.fromEntries(others), [EVENT]: Object.fromEntries(states), [NEWS]: {} },
    files: {},
    refersTo: { ...Object.fromEntries(UIDS.map((uid) => [uid, []])), [EVENT]: [], [NEWS]: [EVENT] },
  };
}

async function titles(): Promise<readonly string[]> {
  strapi.requests.length = 0;
  const source = await kept.open({ url: strapi.url, token: 'a-token-of-twenty-characters' });
  return (await fetchSnapshot(source)).events.map(({ title }) => title);
}

it('asks for all at first, and then once whether anything changed', async () => {
  publish({ a: { title: 'Pierwszy', state: '1' } });
  expect(await titles()).toEqual(['Pierwszy']);
  expect(strapi.requests.length).toBeGreaterThan(14);
  expect(await titles()).toEqual(['Pierwszy']);
  expect(strapi.requests).toHaveLength(1);
});

it('asks for what came, and not for what stayed or went', async () => {
  const [first, second] = [
    { title: 'Pierwszy', state: '1' },
    { title: 'Drugi', state: '1' },
  ];
  publish({ a: first });
  await titles();
  publish({ a: first, b: second });
  await titles();
  // The state, the new event, and the news, which may have referred to it.
  expect(strapi.requests).toHaveLength(3);
  expect(strapi.requests.filter((address) => address.includes('documentId'))).toHaveLength(2);
  publish({ b: second });
  expect(await titles()).toEqual(['Drugi']);
});

it('keeps nothing of a build that failed', async () => {
  publish({ a: { title: 'Pierwszy', state: '1' } });
  await titles();
  publish({ a: { title: '', state: '2' } });
  await expect(titles()).rejects.toThrow();
  publish({ a: { title: 'Poprawiony', state: '3' } });
  expect(await titles()).toEqual(['Poprawiony']);
});

it('asks for everything of a CMS that cannot say what changed', async () => {
  strapi.content['events'] = [rawEvent(1, { title: 'Pierwszy' })];
  expect(await titles()).toEqual(['Pierwszy']);
  expect(await titles()).toEqual(['Pierwszy']);
  expect(strapi.requests.length).toBeGreaterThan(14);
});
