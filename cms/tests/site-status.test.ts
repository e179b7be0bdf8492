import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { signPreviewLink } from '../src/preview/preview-link.ts';
import { type Editor, editorOf } from './editor-at-work.ts';
import { type StandInPublisher, startStandInPublisher } from './stand-in-publisher.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

const NEWS = 'api::news-item.news-item';
const news = { title: 'Nowina', lead: 'Krótko.', publishedOn: '2031-05-10' };
const liveAt = new Date().toISOString();
const rests = {
  state: 'idle',
  waiting: [] as object[],
  running: null,
  heldBack: null,
  current: { name: 'r1', releasedAt: liveAt, pages: 12 },
  history: [] as object[],
  releases: [] as object[],
  entry: null as object | null,
};

let publisher: StandInPublisher;
let strapi: RunningStrapi;
let editor: Editor;
let documentId: string;

async function ask(path: string, token?: string) {
  const bearer = token ?? (await strapi.adminToken());
  const response = await fetch(strapi.url + path, {
    headers: bearer === '' ? {} : { authorization: `Bearer ${bearer}` },
  });
  return { status: response.status, data: (await response.json()).data };
}
async function post(path: string, body: object, token?: string) {
  const bearer = token ?? (await strapi.adminToken());
  const response = await fetch(strapi.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer === '' ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...(await response.json()) };
}

/** Creates an account of the role Redaktor and logs it in. */
async function redaktorToken(): Promise<string> {
  const { data: roles } = await ask('/admin/roles');
  const role = roles.find(({ name }: { readonly name: string }) => name === 'Redaktor');
  const [email, password] = ['redaktor@example.org', 'Haslo1-do-prob'];
  const person = { firstname: 'Redaktor', email, roles: [role.id] };
  const { data } = await post('/admin/users', person);
  await post(
    '/admin/register',
    { registrationToken: data.registrationToken, userInfo: { firstname: 'Redaktor', password } },
    '',
  );
  return (await post('/admin/login', { email, password }, '')).data.token;
}

const askOfEntry = async (query = '') =>
  (await ask(`/site-status/${NEWS}/${documentId}${query}`)).data;
const say = (changes: Partial<typeof rests>) =>
  publisher.say(JSON.stringify({ ...rests, ...changes }));

beforeAll(async () => {
  publisher = await startStandInPublisher();
  strapi = await startStrapi({
    environment: {
      PUBLISHER_URL: publisher.url,
      // Nobody listens there.
      PREVIEW_URL: 'http://127.0.0.1:9',
      PUBLIC_SITE_URL: 'https://strona.example.org/',
      NOTICE_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
    },
  });
  editor = await editorOf(strapi);
  const { data } = await editor.create(NEWS, news);
  documentId = String(data['documentId']);
});

afterAll(async () => {
  await strapi?.stop();
  await publisher?.close();
});

beforeEach(() => say({}));

describe('who is not logged in to the panel', () => {
  test.each(['/site-status', `/site-status/${NEWS}/abc`])(
    'learns nothing from %s',
    async (path) => {
      expect((await ask(path, '')).status).toBe(401);
      expect((await ask(path, strapi.siteToken())).status).toBe(401);
    },
  );
});

test('what is no content of ours has no state', async () => {
  expect((await ask('/site-status/admin::user/1')).status).toBe(404);
  expect((await ask('/site-status/api::nic.nic/1')).status).toBe(404);
});

describe('a publisher that', () => {
  const nobodySees = /^Nie widać, co dzieje się ze stroną: program, który ją składa, /;

  beforeAll(async () => {
    say({});
    await editor.publish(NEWS, documentId, {});
    await vi.waitUntil(() => publisher.notices.length === 1, { timeout: 20_000 });
  });

  test.each([
    ['answers a page', '<h1>502 Bad Gateway</h1>'],
    ['answers other JSON', '{"state":"idle"}'],
    ['answers a forged number', JSON.stringify({ ...rests, current: { name: 1 } })],
  ])('%s is told of', async (_, text) => {
    publisher.say(text);
    for (const view of [await askOfEntry(), (await ask('/site-status')).data]) {
      expect(view.headline).toMatch(nobodySees);
      expect(view.headline).toContain('niezrozumiale');
      expect(view.details.join(' ')).toContain('administrator');
    }
  });

  test('does not answer is told of, soon', async () => {
    publisher.say(null);
    const begun = Date.now();
    expect((await askOfEntry()).headline).toMatch(nobodySees);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  test('knows of the change is believed, step by step', async () => {
    const [id = ''] = publisher.notices;
    const waiting = [{ id, type: 'entry.publish', title: 'Nowina' }];
    say({ state: 'waiting', waiting });
    expect((await askOfEntry()).headline).toBe('W kolejce');
    expect(publisher.asked.at(-1)).toBe(
      `/status?uid=api%3A%3A${NEWS.slice(5)}&documentId=${documentId}`,
    );
    say({ state: 'checking', waiting, running: { notices: [id] } as never });
    expect((await askOfEntry()).headline).toBe('Sprawdzanie');
    say({ entry: { id, type: 'entry.publish', liveAt, release: 'r1' } });
    const live = await askOfEntry('?changes=1');
    expect(live.headline).toMatch(/^Na stronie od /);
    expect(live.details).toEqual([
      expect.stringMatching(/^Od kliknięcia w panelu do zmiany na stronie: [\d,]+ s\.$/),
      'Zapisane zmiany w szkicu nie są jeszcze opublikowane.',
    ]);
    expect(live.link).toBe('https://strona.example.org/aktualnosci/nowina/');
  });

  test('names releases has them told with what changed and who changed it', async () => {
    say({ releases: [{ name: 'r1', createdAt: liveAt, notices: [...publisher.notices] }] });
    const { data } = await ask('/site-status');
    expect(data.headline).toBe('Strona jest aktualna');
    expect(data.link).toBe('https://strona.example.org');
    expect(data.releases).toMatchObject([
      { live: true, changes: [expect.stringMatching(/^„Nowina” – opublikowano \(.+\)$/)] },
    ]);
  });

  test('keeps releases lets an administrator go back, and nobody else', async () => {
    const wish = { from: 'r2', to: 'r1' };
    const editorToken = await redaktorToken();
    expect((await post('/site-status/rollback', wish, '')).status).toBe(401);
    expect((await post('/site-status/rollback', wish, editorToken)).status).toBe(403);
    expect((await post('/site-status/rollback', wish)).status).toBe(200);
    expect((await post('/site-status/rollback', { to: 'r1' })).status).toBe(400);
    publisher.answerRollback(409);
    const refused = await post('/site-status/rollback', wish);
    expect(refused.status).toBe(400);
    expect(refused.error.message).toContain('w międzyczasie');

    const releases = ['r1', 'r0'].map((name) => ({ name, createdAt: liveAt, notices: [] }));
    say({ releases });
    const offers = async (token?: string) =>
      (await ask('/site-status', token)).data.releases.map(
        ({ rollBackFrom }: { readonly rollBackFrom: string | null }) => rollBackFrom,
      );
    expect(await offers()).toEqual([null, 'r1']);
    expect(await offers(editorToken)).toEqual([null, null]);
  });

  test('refused a page names entry and field, at that entry and to everybody else', async () => {
    const cause = {
      uid: NEWS,
      documentId,
      type: 'Aktualność',
      title: 'Nowina',
      steps: [
        { attribute: 'image', index: null, component: null },
        { attribute: 'alternativeText', index: null, component: null },
      ],
    };
    const attempt = {
      outcome: 'failed',
      finishedAt: liveAt,
      seconds: 3,
      notices: ['msg_other'],
      kind: 'check-failed',
      findings: [
        { check: 'axe', message: 'Images must have alt', cause, forEditor: 'brak opisu. Dopisz.' },
        { check: 'axe', message: 'Elements must have contrast', cause: null, forEditor: null },
      ],
    };
    say({ state: 'failed', history: [attempt] });
    expect(await askOfEntry()).toMatchObject({
      tone: 'bad',
      headline: 'Przez ten wpis nowa wersja strony nie może się ukazać',
      findings: ['Obraz → Tekst zastępczy: brak opisu. Dopisz.'],
    });
    const { data } = await ask('/site-status');
    expect(data).toMatchObject({
      headline: 'Nowa wersja strony czeka, aż zostanie poprawiony wpis: Aktualność „Nowina”',
      refusal: {
        findings: [
          'Aktualność „Nowina”, Obraz → Tekst zastępczy: brak opisu. Dopisz.',
          expect.stringContaining('Usterka jest w samej stronie'),
        ],
      },
    });
    expect(JSON.stringify(data)).not.toContain('must have');
  });

  test('takes the entry down is told of', async () => {
    await editor.unpublish(NEWS, documentId);
    await vi.waitUntil(() => publisher.notices.length === 2, { timeout: 20_000 });
    const id = String(publisher.notices[1]);
    say({ waiting: [{ id, type: 'entry.unpublish', title: 'Nowina' }] });
    expect((await askOfEntry()).headline).toBe('Zdejmowanie ze strony: w kolejce');
    say({ entry: { id, type: 'entry.unpublish', liveAt, release: 'r1' } });
    expect(await askOfEntry()).toMatchObject({
      headline: expect.stringMatching(/^Szkic, zdjęte ze strony /),
      link: null,
    });
  });

  test('is gone leaves a new change noted and says that nothing is lost', async () => {
    await publisher.close();
    const { data } = await editor.create(NEWS, { ...news, title: 'Druga nowina' });
    await editor.publish(NEWS, String(data['documentId']), {});
    const { data: view } = await ask('/site-status');
    expect(view.headline).toMatch(nobodySees);
    expect(view.details.join(' ')).toContain('nie zginą');
    expect(view.waiting).toEqual([expect.stringContaining('„Druga nowina” – opublikowano')]);
  });
});

describe('a preview', () => {
  const urlFor = async (uid: string, id: string) =>
    (await ask(`/content-manager/preview/url/${uid}?documentId=${id}`)).data?.url;

  test('whose program is silent is a page that says so and what to do', async () => {
    const url = await urlFor(NEWS, documentId);
    expect(url).toBe('/preview-is-silent');
    const response = await fetch(strapi.url + url);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    const html = await response.text();
    expect(html).toContain('nie odpowiada');
    expect(html).toContain('powiadom administratora');
  });

  test('may stand in the panel, nothing else may', async () => {
    const { headers } = await fetch(`${strapi.url}/admin`);
    expect(headers.get('content-security-policy')).toContain(
      "frame-src 'self' http://127.0.0.1:9;",
    );
  });

  test('is told the findings by a link of the panel alone', async () => {
    const secret = strapi.environment['NOTICE_SECRET'] ?? '';
    const entry = { uid: NEWS, documentId, status: 'draft' } as const;
    const findings = (query: URLSearchParams) => ask(`/preview-findings?${query}`, '');
    const link = signPreviewLink(entry, secret, Date.now());
    const answer = await findings(link);
    expect(answer.status).toBe(200);
    expect(Array.isArray(answer.data.findings)).toBe(true);
    link.set('documentId', 'inny');
    expect((await findings(link)).status).toBe(403);
    const old = signPreviewLink(entry, secret, Date.now() - 2 * 3_600_000);
    expect((await findings(old)).status).toBe(403);
  });
});
