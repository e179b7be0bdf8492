import { describe, expect, test } from 'vitest';
import type { OutboxNotice } from './outbox-notices';
import type { PublisherStatus } from './publisher-status';
import { siteInWords } from './site-in-words';

const now = Date.parse('2026-11-24T15:00:00Z');
const current = { name: 'r2', releasedAt: '2026-11-24T13:32:00.000Z', pages: 120 };
const rests: PublisherStatus = {
  state: 'idle',
  waiting: [],
  running: null,
  heldBack: null,
  current,
  history: [],
  releases: [],
};

const notice = (messageId: string, changes: Partial<OutboxNotice> = {}): OutboxNotice => ({
  messageId,
  type: 'entry.publish',
  title: `Koncert ${messageId}`,
  at: 0,
  state: 'delivered',
  attempts: 1,
  author: 'Anna Nowak',
  ...changes,
});

const words = (
  status: Partial<PublisherStatus>,
  named: OutboxNotice[] = [],
  unsent: OutboxNotice[] = [],
  mayRollBack = false,
) =>
  siteInWords(
    { ok: true, status: { ...rests, ...status } },
    { named, unsent },
    null,
    mayRollBack,
    now,
  );

test('at rest the site is up to date, and nobody asks again', () => {
  expect(words({})).toMatchObject({
    tone: 'good',
    headline: 'Strona jest aktualna',
    details: ['Obecna wersja jest na stronie od 14:32; podstron: 120.'],
    waiting: [],
    refusal: null,
    askAgainAfter: null,
  });
});

test('a release says when, how long, what and who', () => {
  const releases = [
    { name: 'r2', createdAt: '2026-11-24T13:32:00.000Z', notices: ['a'] },
    { name: 'r1', createdAt: '2026-11-23T23:00:00.000Z', notices: [] },
  ];
  const history = [
    {
      outcome: 'released' as const,
      finishedAt: '2026-11-24T13:32:00.000Z',
      seconds: 2.41,
      notices: ['a'],
      release: 'r2',
      findings: [],
    },
  ];
  expect(words({ releases, history }, [notice('a')]).releases).toEqual([
    {
      name: 'r2',
      when: '14:32',
      took: '2,4 s',
      live: true,
      rollBackFrom: null,
      changes: ['„Koncert a” – opublikowano (Anna Nowak)'],
    },
    {
      name: 'r1',
      when: '0:00',
      took: null,
      live: false,
      rollBackFrom: null,
      changes: ['bez zmian w panelu (nowy dzień, termin albo nowa wersja programu)'],
    },
  ]);
});

test('what is live and has to be mended is told with its entry, until a try finds it no more', () => {
  const finding = {
    message: 'Aktualność „Jarmark”, Obraz: brak opisu.',
    cause: {
      uid: 'api::news-item.news-item',
      documentId: 'j',
      type: 'Aktualność',
      title: 'Jarmark',
      steps: [],
    },
    forEditor: 'brak opisu.',
    where: 'Obraz',
    path: '/content-manager/collection-types/api::news-item.news-item/j',
  };
  const attempt = {
    finishedAt: '2026-11-24T13:32:00.000Z',
    seconds: 2,
    notices: [],
    findings: [],
  };
  const history = [
    { ...attempt, outcome: 'failed' as const, kind: 'build-fault' },
    { ...attempt, outcome: 'released' as const, findings: [finding] },
  ];
  expect(words({ history }).standing).toEqual({
    findings: ['Aktualność „Jarmark”, Obraz: brak opisu.'],
    toMend: [{ name: 'Aktualność „Jarmark”', path: finding.path }],
  });
  const mended = [{ ...attempt, outcome: 'released' as const }, ...history];
  expect(words({ history: mended }).standing).toEqual({ findings: [], toMend: [] });
});

test('of many changes the newest are named and the rest is counted', () => {
  const ids = Array.from({ length: 30 }, (_, index) => `n${index}`);
  const releases = [{ name: 'r2', createdAt: '2026-11-24T13:32:00.000Z', notices: ids }];
  const [release] = words(
    { releases },
    ids.map((id) => notice(id, { author: null })),
  ).releases;
  expect(release?.changes[0]).toBe('„Koncert n29” – opublikowano');
  expect(release?.changes.at(-1)).toBe('i jeszcze zmian: 26');
  expect(words({ releases }).releases[0]?.changes).toEqual(['zmian w panelu: 30']);
});

describe('what waits', () => {
  const waiting = [{ id: 'a', type: 'entry.unpublish', title: 'Koncert' }];

  test('is named once, with what the panel knows of it', () => {
    const pending = notice('a', { type: 'entry.unpublish', state: 'pending' });
    const further = notice('b', { state: 'pending', author: null });
    expect(words({ state: 'waiting', waiting }, [pending], [pending, further])).toMatchObject({
      waiting: ['„Koncert a” – zdjęto ze strony (Anna Nowak)', '„Koncert b” – opublikowano'],
      askAgainAfter: 1500,
    });
  });

  test('is named when only the publisher knows of it', () => {
    expect(words({ waiting }).waiting).toEqual(['„Koncert” – zdjęto ze strony']);
  });

  test('is told as well when the publisher is silent', () => {
    const known = { named: [], unsent: [notice('a', { state: 'pending' })] };
    const view = siteInWords({ ok: false, why: 'silent' }, known, null, false, now);
    expect(view.headline).toContain('nie odpowiada');
    expect(view.waiting).toEqual(['„Koncert a” – opublikowano (Anna Nowak)']);
  });

  test('because it was refused needs an administrator', () => {
    const { details } = words({}, [], [notice('a', { state: 'refused' })]);
    expect(details.join(' ')).toContain('Powiadom administratora');
  });
});

test('the last refusal is told with its reason, and whether it is mended', () => {
  const failed = {
    outcome: 'failed' as const,
    finishedAt: '2026-11-24T13:00:00.000Z',
    seconds: 3,
    notices: [],
    kind: 'page-drop',
    reason: 'the site would fall from 100 to 3 pages',
    findings: [],
  };
  const good = { ...failed, outcome: 'released' as const, kind: undefined, reason: undefined };
  expect(words({ state: 'failed', history: [failed] })).toMatchObject({
    tone: 'bad',
    refusal: {
      headline: '14:00: ze strony zniknęłoby naraz bardzo dużo podstron',
      details: [expect.stringContaining('npm run accept-drop')],
    },
  });
  expect(words({ history: [good, failed] }).refusal?.details).toEqual([
    'Późniejsza próba się udała.',
  ]);
});

test('a site that waits for an entry says for which', () => {
  const cause = {
    uid: 'api::page.page',
    documentId: 'p',
    type: 'Strona',
    title: 'Bilety',
    steps: [],
  };
  const failed = {
    outcome: 'failed' as const,
    finishedAt: '2026-11-24T13:00:00.000Z',
    seconds: 3,
    notices: [],
    kind: 'check-failed',
    findings: [
      { cause, forEditor: 'odnośnik prowadzi donikąd.', where: 'Treść 2 → Tekst', path: '/p' },
    ],
  };
  expect(words({ state: 'failed', history: [failed] })).toMatchObject({
    tone: 'bad',
    headline: 'Nowa wersja strony czeka, aż zostanie poprawiony wpis: Strona „Bilety”',
    refusal: {
      findings: ['Strona „Bilety”, Treść 2 → Tekst: odnośnik prowadzi donikąd.'],
      toMend: [{ name: 'Strona „Bilety”', path: '/p' }],
    },
  });
});

test('a release that is held back is told of', () => {
  const heldBack = { name: 'r1', since: '2026-11-24T14:00:00.000Z' };
  expect(words({ heldBack })).toMatchObject({
    tone: 'warning',
    headline: expect.stringContaining('przywrócona przez administratora 15:00'),
  });
});

test('going back is offered to those who may, to releases that are not live', () => {
  const releases = ['r2', 'r1'].map((name) => ({
    name,
    createdAt: current.releasedAt,
    notices: [],
  }));
  const offered = (mayRollBack: boolean) =>
    words({ releases }, [], [], mayRollBack).releases.map(({ rollBackFrom }) => rollBackFrom);
  expect(offered(true)).toEqual([null, 'r2']);
  expect(offered(false)).toEqual([null, null]);
});
