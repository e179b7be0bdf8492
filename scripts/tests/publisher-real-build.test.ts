import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  rawEvent,
  rawSiteSettings,
  type StandInStrapi,
  startStandInStrapi,
} from '../../site/tests/stand-in-strapi/stand-in-strapi.ts';
import type { Status } from './publisher-process.ts';
import { PublisherProcess, until } from './publisher-process.ts';

/** A build with Astro, and checks with a browser, on a machine that may have other work. */
const PATIENCE_MINUTES = 15;

/** More than Strapi gives on one page of a list, so that a list can break off in its middle. */
const EVENTS = 101;

const events = (count: number, note: string): unknown[] =>
  Array.from({ length: count }, (_, index) => rawEvent(index + 1, { lead: `Zapowiedź ${note}` }));

/** Faults that the panel's rules let through: only the built page shows them. */
const PLANTED: readonly {
  /** One field of an event, and what it holds. */
  readonly fault: { readonly [field: string]: unknown };
  readonly rule: string;
  readonly words: string;
}[] = [
  {
    fault: { body: linkTo('#nie-ma') },
    rule: 'no-such-fragment',
    words: 'odnośnik „#nie-ma” prowadzi do miejsca',
  },
  {
    fault: { body: linkTo('/nie-ma/') },
    rule: 'no-such-address',
    words: 'prowadzi do „/nie-ma/”, a takiej strony nie ma',
  },
];

function linkTo(url: string): object[] {
  const link = { type: 'link', url, children: [{ type: 'text', text: 'Program' }] };
  return [{ type: 'paragraph', children: [link] }];
}

type Answer = (response: ServerResponse) => void;
/** Words of the reason that /status is to give, and the answer that leads to it. */
const faults: readonly (readonly [words: string, fault: Answer])[] = [
  [
    'not whole JSON (15 characters: "<!doctype html>',
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  ],
  [
    'not whole JSON (14 characters',
    (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[{"doc'),
  ],
  ['answered 500', (response) => answer(response, 500, { error: 'x' })],
  // As when the cms is restarted while it is read.
  ['no answer', (response) => response.destroy()],
];

/** The first page of the events is answered well, the second is not. */
const onSecondPageOfEvents = (fault: Answer) => (request: IncomingMessage, to: ServerResponse) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname !== '/api/events' || url.searchParams.get('pagination[page]') !== '2') {
    return false;
  }
  fault(to);
  return true;
};

describe(
  'the publisher with the real build and the real gate',
  () => {
    let strapi: StandInStrapi;
    let publisher: PublisherProcess;

    beforeAll(async () => {
      strapi = await startStandInStrapi();
      strapi.content['places'] = [
        {
          documentId: 'place1',
          updatedAt: '2026-11-01T10:00:00.000Z',
          name: 'Sala Przykładowa',
          slug: 'sala-przykladowa',
          address: { street: 'ul. Przykładowa 1', postalCode: '00-000', city: 'Przykładowo' },
        },
      ];
      strapi.content['pages'] = [
        {
          documentId: 'page1',
          updatedAt: '2026-11-01T10:00:00.000Z',
          title: 'O nas',
          slug: 'o-nas',
          lead: 'Kim jesteśmy',
          content: [{ __component: 'blocks.text', body: linkTo('/dostepnosc/') }],
          menu: 'główne',
        },
      ];
      strapi.content['site-settings'] = { ...rawSiteSettings, mainPlace: { documentId: 'place1' } };
      strapi.content['events'] = events(EVENTS, 'pierwsza');
      publisher = new PublisherProcess({
        BUILD_COMMAND: '',
        CHECK_COMMAND: '',
        STRAPI_URL: strapi.url,
        STRAPI_TOKEN: 'a-token-of-twenty-characters',
        NOW: '2026-11-23T10:00:00.000Z',
      });
      await publisher.start();
    });
    afterAll(async () => {
      await publisher.remove();
      await strapi.stop();
    });

    const settled = () => publisher.settled(PATIENCE_MINUTES);
    const livePage = () =>
      readFileSync(join(publisher.data.current, 'site/wydarzenia/koncert-1/index.html'), 'utf8');
    const failure = (kind: string, words: string): Promise<NonNullable<Status['last']>> =>
      until(
        `the last try is told as ${kind}, ${words}`,
        async () => {
          const { last } = await publisher.status();
          return last?.kind === kind && last.reason?.includes(words) && last;
        },
        PATIENCE_MINUTES,
      );

    it('makes good content live', async () => {
      const status = await settled();
      expect(status.last).toMatchObject({ outcome: 'released' });
      expect(livePage()).toContain('Zapowiedź pierwsza');
    });

    it('keeps the old site whatever the cms answers, and goes live by itself once it is well', async () => {
      const before = await publisher.status();
      strapi.content['events'] = events(EVENTS, 'druga');
      for (const [index, [words, fault]] of faults.entries()) {
        strapi.misbehave = onSecondPageOfEvents(fault);
        if (index === 0) await publisher.notify({ id: 'druga' });
        const last = await failure('source-unavailable', words);
        expect(last.reason).toContain('/api/events');
        expect(livePage()).toContain('Zapowiedź pierwsza');
        expect(await publisher.status()).toMatchObject({
          current: before.current,
          waiting: [{ id: 'druga' }],
        });
      }
      strapi.misbehave = null;
      expect(await settled()).toMatchObject({ waiting: [], last: { outcome: 'released' } });
      expect(livePage()).toContain('Zapowiedź druga');
    });

    it('keeps the old site when an entry breaks the schema, and says in Polish where', async () => {
      strapi.content['events'] = [
        ...events(EVENTS, 'trzecia'),
        rawEvent(900, { title: 'Wieczór bez ceny', price: null }),
      ];
      await publisher.notify({ id: 'trzecia' });
      const status = await settled();
      expect(status).toMatchObject({
        state: 'failed',
        waiting: [{ id: 'trzecia' }],
        last: {
          kind: 'content-invalid',
          findings: [{ type: 'Wydarzenie', title: 'Wieczór bez ceny', field: 'price' }],
        },
      });
      expect(status.last?.reason).toContain('Wydarzenie „Wieczór bez ceny”, pole „price”:');
      expect(livePage()).toContain('Zapowiedź druga');
    });

    it('keeps the old site when an entry came past the rules of the panel, and says so at that entry', async () => {
      const changed = { updatedAt: '2026-11-23T09:00:00.000Z', body: linkTo('/o-nas') };
      const [first, ...others] = events(EVENTS, 'wbrew zasadom');
      strapi.content['events'] = [{ ...Object(first), ...changed }, ...others];
      await publisher.notify({ id: 'wbrew-zasadom' });
      expect(await settled()).toMatchObject({
        state: 'failed',
        last: {
          kind: 'content-invalid',
          reason: expect.stringContaining('Wydarzenie „Koncert 1”, Opis'),
          findings: [
            {
              cause: {
                uid: 'api::event.event',
                documentId: 'event00001',
                title: 'Koncert 1',
                steps: [{ attribute: 'body', index: null, component: null }],
              },
              forEditor: expect.stringContaining('ukośnik'),
            },
          ],
        },
      });
      expect(livePage()).toContain('Zapowiedź druga');
    });

    it('keeps the old site for every planted fault, and says whose field it is', async () => {
      strapi.content['events'] = events(EVENTS, 'z usterkami').map((event, index) => {
        const planted = PLANTED[index];
        return planted === undefined ? event : { ...Object(event), ...planted.fault };
      });
      await publisher.notify({ id: 'z-usterkami' });
      const status = await settled();
      expect(status).toMatchObject({
        state: 'failed',
        waiting: expect.arrayContaining([expect.objectContaining({ id: 'z-usterkami' })]),
        last: { kind: 'check-failed' },
      });
      for (const [index, { fault, rule, words }] of PLANTED.entries()) {
        const [attribute] = Object.keys(fault);
        expect(status.last?.findings, rule).toContainEqual(
          expect.objectContaining({
            rule,
            cause: expect.objectContaining({
              uid: 'api::event.event',
              type: 'Wydarzenie',
              title: `Koncert ${index + 1}`,
              steps: [{ attribute, index: null, component: null }],
            }),
            forEditor: expect.stringContaining(words),
          }),
        );
      }
      expect(livePage()).not.toContain('z usterkami');
    });

    it('goes live after a restart when it is killed in the middle of a build', async () => {
      strapi.content['events'] = events(EVENTS, 'czwarta');
      const told = publisher.output.length;
      await publisher.notify({ id: 'czwarta' });
      await until('the build has read the content', () =>
        publisher.output.slice(told).includes('content:'),
      );
      await publisher.kill('SIGKILL');
      expect(livePage()).toContain('Zapowiedź druga');
      await publisher.start();
      expect(await settled()).toMatchObject({ waiting: [], last: { outcome: 'released' } });
      expect(livePage()).toContain('Zapowiedź czwarta');
      expect(existsSync(publisher.data.work) && readdirSync(publisher.data.work)).toEqual([]);
    });

    it('makes a thousand events live', async () => {
      strapi.content['events'] = events(1000, 'piąta');
      await publisher.notify();
      const status = await settled();
      expect(status).toMatchObject({ waiting: [], last: { outcome: 'released' } });
      const site = readdirSync(join(publisher.data.current, 'site'), { recursive: true });
      expect(site.filter((path) => String(path).endsWith('index.html')).length).toBeGreaterThan(
        1000,
      );
      expect(status.current?.pages).toBeGreaterThan(1000);
      expect(livePage()).toContain('Zapowiedź piąta');
    });
  },
  30 * 60_000,
);
