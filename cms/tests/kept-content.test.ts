import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshContent } from '../../site/src/strapi/content-source.ts';
import { KeptContent } from '../../site/src/strapi/kept-content.ts';
import { populate } from '../../site/src/strapi/populate.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';
import { event, news as newsOf } from './writing/entries.ts';

const EVENT = 'api::event.event';
const NEWS = 'api::news-item.news-item';
const PLACE = 'api::place.place';
const ASKED = [
  { name: { path: 'events', uid: EVENT }, query: { populate: populate.event } },
  { name: { path: 'news-items', uid: NEWS }, query: { populate: populate.newsItem } },
  { name: { path: 'places', uid: PLACE }, query: { populate: populate.place } },
];

let strapi: RunningStrapi;
let editor: Editor;
const content = new KeptContent();

beforeAll(async () => {
  strapi = await startStrapi();
  editor = await editorOf(strapi);
});
afterAll(() => strapi?.stop());

/** What a build gets that keeps what it had, beside what it gets when it asks for everything. */
async function both() {
  const connection = { url: strapi.url, token: strapi.siteToken() };
  const [kept, fresh] = [await content.open(connection), freshContent(connection)];
  const answers = [];
  for (const { name, query } of ASKED) {
    answers.push([await kept.collection(name, query), await fresh.collection(name, query)]);
  }
  kept.done();
  return answers;
}

async function agree(what: string, change: () => Promise<unknown>) {
  await change();
  for (const [kept, fresh] of await both()) {
    expect(withoutRows(kept), what).toEqual(withoutRows(fresh));
  }
}

/** Without the numbers of rows, which change at each publication and which no page shows. */
function withoutRows(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (name, value) => (name === 'id' ? undefined : value)));
}

async function published(uid: string, data: Readonly<Record<string, unknown>>): Promise<string> {
  const created = await editor.create(uid, data);
  const id = String(created.data['documentId']);
  const { status, error } = await editor.publish(uid, id, {});
  expect([status, error]).toEqual([200, null]);
  return id;
}

async function again(uid: string, id: string, data: Readonly<Record<string, unknown>>) {
  await editor.save(uid, id, data);
  const { error } = await editor.publish(uid, id, {});
  expect(error).toBeNull();
}

test('what is kept is what is asked for anew, after every change of an editor', async () => {
  const { content: concert } = event();
  const address = { street: 'Przykładowa 1', postalCode: '00-001', city: 'Przykładowo' };
  let [one, place, news, picture] = ['', '', '', 0];
  await agree('nothing there', async () => {});
  await agree('a place came', async () => {
    const { data } = await editor.create(PLACE, { name: 'Sala Przykładowa', address });
    place = String(data['documentId']);
  });
  await agree('an event with place and picture came', async () => {
    picture = await editor.upload('plakat.png');
    const image = { media: picture, role: 'dekoracyjne' };
    one = await published(EVENT, { ...concert, title: 'Koncert pierwszy', place, image });
  });
  await agree('news of it came', async () => {
    news = await published(NEWS, { ...newsOf().content, event: one });
  });
  expect((await both()).map(([kept]) => kept?.length)).toEqual([1, 1, 1]);
  await agree('nothing changed', async () => {});
  await agree('a text changed', () => again(EVENT, one, { lead: 'Gramy inaczej.' }));
  await agree('the picture was replaced', () => editor.upload('plakat.png', picture));
  await agree('the place changed', () => editor.save(PLACE, place, { name: 'Sala Nowa' }));
  await agree('another event came', () => published(EVENT, { ...concert, title: 'Koncert drugi' }));
  await agree('the event went, and the news lost it', () => editor.unpublish(EVENT, one));
  await agree('the event came again', async () => {
    expect((await editor.publish(EVENT, one, {})).error).toBeNull();
  });
  await agree('an event came that published news named while it was a draft', async () => {
    const { data } = await editor.create(EVENT, { ...concert, title: 'Koncert trzeci' });
    await published(NEWS, { ...newsOf().content, title: 'Już wkrótce', event: data['documentId'] });
    await both();
    expect((await editor.publish(EVENT, String(data['documentId']), {})).error).toBeNull();
  });
  await agree('the news changed', () => again(NEWS, news, { lead: 'Gramy w nowej sali.' }));
});
