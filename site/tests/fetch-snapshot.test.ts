import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildFailure } from '../src/build/build-failure.ts';
import { freshContent } from '../src/strapi/content-source.ts';
import { fetchSnapshot } from '../src/strapi/fetch-snapshot.ts';
import {
  rawEvent,
  type StandInStrapi,
  startStandInStrapi,
} from './stand-in-strapi/stand-in-strapi.ts';

let strapi: StandInStrapi;
beforeEach(async () => {
  strapi = await startStandInStrapi();
});
afterEach(() => strapi.stop());

const fetchIt = () =>
  fetchSnapshot(freshContent({ url: strapi.url, token: 'a-token-of-twenty-characters' }));

async function failure(): Promise<BuildFailure> {
  const error = await fetchIt().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof BuildFailure) return error;
  throw new Error(`expected a BuildFailure, got ${String(error)}`);
}

describe('a healthy CMS', () => {
  it('is read whole, a thousand entries in pages of a hundred', async () => {
    strapi.content['events'] = Array.from({ length: 1000 }, (_, index) => rawEvent(index));
    const { events } = await fetchIt();
    expect(new Set(events.map(({ slug }) => slug)).size).toBe(1000);
    expect(strapi.requests.filter((address) => address.startsWith('/api/events'))).toHaveLength(10);
  });

  it('gives entries in English terms with empty fields as null', async () => {
    strapi.content['events'] = [
      rawEvent(1, { access: { captions: 'na zgłoszenie', inductionLoop: null } }),
    ];
    const [event] = (await fetchIt()).events;
    expect(event).toMatchObject({
      kind: 'concert',
      example: false,
      body: [],
      price: { kind: 'free', from: null },
      access: { features: { captions: 'on-request' } },
      occurrences: [{ status: 'scheduled', allDay: false, end: null }],
    });
    expect(event?.access?.features).not.toHaveProperty('inductionLoop');
  });

  it('writes a telephone address without the spaces an editor likes', async () => {
    const enrolment = { kind: 'zapisy', url: 'tel:+48 46 (000) 00-00' };
    strapi.content['events'] = [rawEvent(1, { enrolment })];
    expect((await fetchIt()).events[0]?.enrolment?.url).toBe('tel:+48460000000');
  });

  it.each([null, '', ' ', '\t\n'])('reads %j in place of an address as none', async (url) => {
    strapi.content['events'] = [rawEvent(1, { enrolment: { kind: 'zapisy', url } })];
    expect((await fetchIt()).events[0]?.enrolment?.url).toBeNull();
  });

  it('keeps a title as the editor wrote it, markup and emoji included', async () => {
    const title = `<script>alert(1)</script> 🎺 ${'ż'.repeat(260)}`;
    strapi.content['events'] = [rawEvent(1, { title })];
    expect((await fetchIt()).events[0]?.title).toBe(title);
  });
});

describe('a CMS that fails', () => {
  it.each([
    ['answers 500', 500, '{"error":"x"}', /answered 500/],
    ['answers HTML', 200, '<!doctype html><p>Proxy</p>', /not whole JSON/],
    ['answers half a JSON', 200, '{"data":[{"docu', /not whole JSON/],
    ['refuses the token', 401, '{}', /STRAPI_TOKEN/],
  ])('stops the build to be tried again when it %s', async (_, status, body, message) => {
    strapi.misbehave = (request, response) => {
      if (!request.url?.startsWith('/api/places')) return false;
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      return true;
    };
    const error = await failure();
    expect(error.kind).toBe('source-unavailable');
    expect(error.message).toMatch(message);
    expect(error.message).toContain('/api/places');
  });

  it('stops the build when nobody listens, naming STRAPI_URL', async () => {
    await strapi.stop();
    const error = await failure();
    expect(error.kind).toBe('source-unavailable');
    expect(error.message).toContain('STRAPI_URL');
  });

  it('stops the build when the connection breaks in mid-answer', async () => {
    strapi.misbehave = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"data":');
      setTimeout(() => response.destroy(), 20);
      return true;
    };
    expect((await failure()).kind).toBe('source-unavailable');
  });

  it('stops the build when a collection is cut short', async () => {
    strapi.misbehave = (request, response) => {
      if (!request.url?.startsWith('/api/events')) return false;
      const body = { data: [rawEvent(1)], meta: { pagination: { total: 26, pageCount: 1 } } };
      response.writeHead(200).end(JSON.stringify(body));
      return true;
    };
    expect((await failure()).message).toMatch(/has 26 entries but gave 1/);
  });

  it('stops the build when the answer is JSON of something else', async () => {
    strapi.misbehave = (_, response) => {
      response.writeHead(200).end('{"hello":"world"}');
      return true;
    };
    expect((await failure()).kind).toBe('source-invalid');
  });
});

describe('an entry that breaks the schema', () => {
  it.each([
    ['kind', { kind: 'balet' }, 'kind'],
    ['no date', { occurrences: [] }, 'occurrences'],
    [
      'an unsafe link',
      { enrolment: { kind: 'bilety', url: 'javascript:alert(1)' } },
      'enrolment.url',
    ],
    [
      'an unsafe link in the text',
      {
        body: [
          {
            type: 'paragraph',
            children: [
              { type: 'link', url: 'JaVaScript:alert(1)', children: [{ type: 'text', text: 'x' }] },
            ],
          },
        ],
      },
      'body.0.children.0.url',
    ],
    [
      'a heading of level 1',
      { body: [{ type: 'heading', level: 1, children: [{ type: 'text', text: 'x' }] }] },
      'body.0.level',
    ],
    [
      'a picture without alternative',
      { image: { role: 'informacyjne', media: rawMedia() } },
      'image.alternativeText',
    ],
    [
      'a picture whose file is gone',
      { image: { role: 'dekoracyjne', media: null } },
      'image.media',
    ],
    [
      'a date that is none',
      { occurrences: [{ start: 'jutro', status: 'zaplanowane' }] },
      'occurrences.0.start',
    ],
  ])('is told by type, title, field and value: %s', async (_, changes, field) => {
    strapi.content['events'] = [rawEvent(1), rawEvent(2, changes)];
    const error = await failure();
    expect(error.kind).toBe('content-invalid');
    const finding = error.findings[0];
    expect(finding).toMatchObject({
      type: 'Wydarzenie',
      documentId: 'event00002',
      title: 'Koncert 2',
      field,
    });
    expect(finding?.message).toContain('Wydarzenie „Koncert 2”');
  });

  it('is told for every field at once', async () => {
    strapi.content['events'] = [rawEvent(1, { kind: 'balet', lead: '' })];
    expect((await failure()).findings.map(({ field }) => field)).toEqual(['kind', 'lead']);
  });

  it('site settings that were never published stop the build', async () => {
    delete strapi.content['site-settings'];
    const error = await failure();
    expect(error.kind).toBe('content-invalid');
    expect(error.message).toContain('Ustawienia strony');
  });

  it('an unknown block stops the build', async () => {
    strapi.content['pages'] = [
      {
        documentId: 'page1',
        updatedAt: '2026-11-01T10:00:00.000Z',
        title: 'O nas',
        slug: 'o-nas',
        menu: 'główne',
        content: [{ __component: 'blocks.carousel', id: 1 }],
      },
    ];
    const error = await failure();
    expect(error.findings[0]).toMatchObject({ type: 'Strona', field: 'content.0.__component' });
  });
});

function rawMedia(): unknown {
  return {
    url: '/uploads/a.png',
    hash: 'a',
    updatedAt: '2026-11-01T10:00:00.000Z',
    name: 'a.png',
    mime: 'image/png',
    size: 1,
    width: 10,
    height: 10,
  };
}
