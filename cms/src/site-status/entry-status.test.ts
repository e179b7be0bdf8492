import { describe, expect, test } from 'vitest';
import { entryInWords } from './entry-in-words';
import { type EntryState, isVisible, stateOfEntry } from './entry-state';
import { type Finding, finding as findingSchema } from './finding';
import { nameFields } from './name-fields';
import type { OutboxNotice } from './outbox-notices';
import {
  type PublisherAnswer,
  type PublisherStatus,
  readPublisherStatus,
} from './publisher-status';

const changedAt = '2026-11-24T13:31:57.600Z';
const liveAt = '2026-11-24T13:32:00.000Z';
const now = Date.parse('2026-11-24T15:00:00Z');

const notice = (changes: Partial<OutboxNotice> = {}): OutboxNotice => ({
  messageId: 'msg_1',
  type: 'entry.publish',
  title: 'Koncert',
  at: Date.parse(changedAt),
  state: 'delivered',
  attempts: 1,
  author: null,
  ...changes,
});

const says = (changes: Partial<PublisherStatus> = {}): PublisherAnswer => ({
  ok: true,
  status: {
    state: 'idle',
    waiting: [],
    running: null,
    heldBack: null,
    current: { name: '2026-11-24T133200Z-aaaa', releasedAt: liveAt, pages: 9 },
    history: [],
    releases: [],
    entry: null,
    ...changes,
  },
});
const waiting = [{ id: 'msg_1', type: 'entry.publish', title: 'Koncert' }];
const entry = {
  id: 'msg_1',
  type: 'entry.publish',
  liveAt,
  release: '2026-11-24T133200Z-aaaa',
};
const attempt = (kind: string, changes: object = {}) => ({
  outcome: 'failed' as const,
  finishedAt: liveAt,
  seconds: 3,
  notices: ['msg_1'],
  kind,
  findings: [],
  ...changes,
});

const key = { uid: 'api::event.event', documentId: 'event5' };
const view = (
  state: EntryState,
  link: string | null = null,
  hasUnpublishedChanges = false,
  obstacles: readonly Finding[] = [],
  standing: readonly Finding[] = [],
) => entryInWords(state, { key, link, hasUnpublishedChanges, obstacles, standing }, now);
const headline = (published: boolean, last: OutboxNotice | null, answer: PublisherAnswer) =>
  view(stateOfEntry(published, last, answer)).headline;

describe('an entry on its way to the visitors', () => {
  test.each<[string, string, OutboxNotice | null, PublisherAnswer]>([
    ['the outbox has it', 'Zapisano', notice({ state: 'pending', attempts: 0 }), says()],
    ['it waits', 'W kolejce', notice(), says({ state: 'waiting', waiting })],
    [
      'it is built',
      'Budowanie',
      notice(),
      says({ state: 'building', waiting, running: { notices: ['msg_1'] } }),
    ],
    [
      'it is checked',
      'Sprawdzanie',
      notice(),
      says({ state: 'checking', waiting, running: { notices: ['msg_1'] } }),
    ],
    [
      'it is released',
      'Wystawianie',
      notice(),
      says({ state: 'releasing', waiting, running: { notices: ['msg_1'] } }),
    ],
    [
      'another one is built',
      'W kolejce',
      notice(),
      says({ state: 'building', waiting, running: { notices: ['msg_0'] } }),
    ],
    [
      'the publisher was quicker than the row of the outbox',
      'W kolejce',
      notice({ state: 'pending' }),
      says({ waiting }),
    ],
    ['it is live', 'Na stronie od 14:32', notice(), says({ entry })],
    [
      'it was published again',
      'Zapisano',
      notice({ messageId: 'msg_2', state: 'pending' }),
      says({ entry }),
    ],
    ['it went live before the outbox forgot', 'Na stronie od 14:32', null, says({ entry })],
    ['nobody remembers', 'Na stronie', null, says()],
    ['the publisher lost its memory', 'Na stronie', notice(), says()],
    [
      'the secret is wrong',
      'Nieprzyjęte przez program, który składa stronę',
      notice({ state: 'refused' }),
      says(),
    ],
    [
      'GitHub builds',
      'Przekazano do GitHuba 14:32',
      notice(),
      says({ entry: { ...entry, release: null } }),
    ],
    [
      'somebody went back',
      'Nie na stronie: przywrócono wcześniejszą wersję',
      notice(),
      says({ entry, heldBack: { name: '2026-11-24T120000Z-zzzz', since: liveAt } }),
    ],
    [
      'somebody went back to a release that shows it',
      'Na stronie od 14:32',
      notice(),
      says({ entry, heldBack: { name: entry.release, since: liveAt } }),
    ],
  ])('%s: %s', (_, words, last, answer) => {
    expect(headline(true, last, answer)).toBe(words);
  });

  test('a draft that was never published needs no publisher', () => {
    const state = stateOfEntry(false, null, { ok: false, why: 'silent' });
    expect(view(state)).toMatchObject({ tone: 'neutral', headline: 'Szkic', askAgainAfter: null });
  });

  test('says how long it took, and where it is', () => {
    const state = stateOfEntry(true, notice(), says({ entry }));
    expect(view(state, 'https://www.example.org/wydarzenia/a/')).toEqual({
      tone: 'good',
      headline: 'Na stronie od 14:32',
      details: ['Od kliknięcia w panelu do zmiany na stronie: 2,4 s.'],
      findings: [],
      toMend: [],
      steps: [],
      link: 'https://www.example.org/wydarzenia/a/',
      askAgainAfter: null,
    });
  });

  test('an older day is named', () => {
    const old = says({ entry: { ...entry, liveAt: '2026-11-20T06:05:00.000Z' } });
    expect(headline(true, null, old)).toBe('Na stronie od 20 listopada, 7:05');
  });

  test('a draft with newer changes says that they are not live', () => {
    const state = stateOfEntry(true, notice(), says({ entry }));
    expect(view(state, null, true).details).toContain(
      'Zapisane zmiany w szkicu nie są jeszcze opublikowane.',
    );
  });

  test('shows its steps while it is under way, and is asked for again soon', () => {
    const state = stateOfEntry(
      true,
      notice(),
      says({ state: 'checking', waiting, running: { notices: ['msg_1'] } }),
    );
    const { steps, askAgainAfter } = view(state);
    expect(steps.map(({ name, at }) => `${name}: ${at}`)).toEqual([
      'zapisano: done',
      'w kolejce: done',
      'budowanie: done',
      'sprawdzanie: now',
      'wystawianie: ahead',
      'na stronie: ahead',
    ]);
    expect(askAgainAfter).toBeLessThanOrEqual(2000);
  });
});

describe('an entry that is withdrawn', () => {
  const withdrawn = notice({ type: 'entry.unpublish' });

  test('is being taken down', () => {
    const answer = says({
      state: 'building',
      waiting,
      running: { notices: ['msg_1'] },
      entry: { ...entry, id: 'msg_0' },
    });
    const state = stateOfEntry(false, withdrawn, answer);
    expect(view(state).headline).toBe('Zdejmowanie ze strony: budowanie');
    expect(isVisible(state, answer)).toBe(true);
  });

  test('is gone', () => {
    const answer = says({ entry: { ...entry, type: 'entry.unpublish' } });
    const state = stateOfEntry(false, withdrawn, answer);
    expect(view(state).headline).toBe('Szkic, zdjęte ze strony 14:32');
    expect(isVisible(state, answer)).toBe(false);
  });
});

describe('an entry that does not come through', () => {
  const failed = (kind: string, changes: object = {}, state: 'failed' | 'waiting' = 'failed') =>
    view(stateOfEntry(true, notice(), says({ state, waiting, history: [attempt(kind, changes)] })));

  const brokenLink = findingSchema.parse({
    check: 'links',
    rule: 'no-such-fragment',
    page: '/wydarzenia/koncert/',
    message: '"#nie-ma": there is no id',
    cause: {
      uid: 'api::event.event',
      documentId: 'event5',
      type: 'Wydarzenie',
      title: 'Koncert',
      steps: [
        { attribute: 'gallery', index: 1, component: null },
        { attribute: 'alternativeText', index: null, component: null },
      ],
    },
    forEditor: 'odnośnik „#nie-ma” prowadzi donikąd. Popraw go.',
  });
  const refusedBy = (findings: readonly object[]) => {
    const told = says({
      state: 'failed',
      waiting,
      history: [
        { ...attempt('check-failed'), findings: findings.map((each) => findingSchema.parse(each)) },
      ],
    });
    return nameFields(told, {
      componentOf: (uid, name) =>
        uid === 'api::event.event' && name === 'gallery' ? 'shared.image' : null,
      isSingle: () => false,
    });
  };

  test('is told at its own entry what is wrong in which field', () => {
    expect(view(stateOfEntry(true, notice(), refusedBy([brokenLink])))).toMatchObject({
      tone: 'bad',
      headline: 'Odrzucone, bo kontrola dostępności i poprawności znalazła usterki',
      // It is open already.
      toMend: [],
      findings: [
        'Wydarzenie „Koncert”, Galeria 2 → Tekst zastępczy: odnośnik „#nie-ma” prowadzi donikąd. Popraw go.',
      ],
      askAgainAfter: null,
    });
  });

  test('because of another entry, waits and says for which', () => {
    const other = { ...brokenLink, cause: { ...brokenLink.cause, documentId: 'event6' } };
    expect(view(stateOfEntry(true, notice(), refusedBy([other])))).toMatchObject({
      headline:
        'Czeka, bo kontrola dostępności i poprawności znalazła usterki we wpisie: Wydarzenie „Koncert”',
      details: [
        'Na stronie pozostaje poprzednia wersja.',
        expect.stringContaining('W tym wpisie nic nie trzeba zmieniać'),
      ],
      toMend: [
        {
          name: 'Wydarzenie „Koncert”',
          path: '/content-manager/collection-types/api::event.event/event6',
        },
      ],
    });
  });

  test('though it is live itself, is told that the site waits for it', () => {
    const state = stateOfEntry(true, null, says());
    expect(view(state, null, false, [brokenLink])).toMatchObject({
      tone: 'bad',
      headline: 'Przez ten wpis nowa wersja strony nie może się ukazać',
      details: ['Na stronie.', expect.stringContaining('Popraw to')],
      findings: [expect.stringContaining('„#nie-ma”')],
    });
    const other = findingSchema.parse({
      ...brokenLink,
      cause: { ...brokenLink.cause, documentId: 'event6' },
    });
    expect(view(state, null, false, [other])).toMatchObject({
      headline: 'Na stronie',
      findings: [],
    });
  });

  test('is told the same of a rule that the build finds broken', () => {
    const broken = refusedBy([brokenLink]);
    if (!broken.ok) throw new Error('a status');
    const history = broken.status.history.map((each) => ({ ...each, kind: 'content-invalid' }));
    const told = { ok: true, status: { ...broken.status, history } } as const;
    expect(view(stateOfEntry(true, notice(), told))).toEqual(
      view(stateOfEntry(true, notice(), broken)),
    );
  });

  test('though it is live and nobody waits for it, is told which rule it breaks', () => {
    const state = stateOfEntry(true, null, says());
    expect(view(state, null, false, [], [brokenLink])).toMatchObject({
      tone: 'warning',
      headline: 'Na stronie',
      details: [expect.stringContaining('nie spełnia zasad')],
      findings: [expect.stringContaining('„#nie-ma”')],
    });
    const other = findingSchema.parse({
      ...brokenLink,
      cause: { ...brokenLink.cause, documentId: 'event6' },
    });
    expect(view(state, null, false, [], [other])).toMatchObject({ tone: 'good', findings: [] });
  });

  test('for a fault of the site itself, is not told what no editor can mend', () => {
    const ofSite = { page: '/', message: 'Elements must have sufficient contrast', selector: '#a' };
    const told = view(stateOfEntry(true, notice(), refusedBy([ofSite])));
    expect(told).toMatchObject({
      headline: 'Odrzucone, bo kontrola znalazła usterkę w samej stronie',
      findings: [expect.stringContaining('nie w treści')],
    });
    expect(JSON.stringify(told)).not.toContain('contrast');
  });

  test('names the entry that is at fault, whichever it is', () => {
    const message = 'wydarzenie „Inny koncert”, pole „Cena”: jest puste';
    expect(failed('content-invalid', { findings: [{ field: 'price', message }] }).findings).toEqual(
      [message],
    );
    expect(failed('content-invalid', { reason: message }).findings).toEqual([message]);
  });

  test('is tried again by itself when the trouble may pass', () => {
    const { headline: words, askAgainAfter } = failed('source-unavailable', {}, 'waiting');
    expect(words).toMatch(/^Jeszcze nie, bo /);
    expect(askAgainAfter).toBeLessThanOrEqual(2000);
  });

  test('for a reason that nobody foresaw, is still told of', () => {
    expect(failed('a-new-kind').headline).toBe('Odrzucone, bo coś poszło nie tak');
  });

  test('has a limit to what is listed', () => {
    const findings = Array.from({ length: 60 }, () => ({
      message: 'x'.repeat(5000),
    })).map((each, index) => ({ message: `${index}${each.message}` }));
    const told = failed('content-invalid', { findings }).findings;
    expect(told).toHaveLength(6);
    expect(told.at(-1)).toBe('i jeszcze: 55');
    expect(told[0]?.length).toBeLessThanOrEqual(400);
  });
});

describe('a publisher that tells nothing', () => {
  test.each(['not-set', 'silent', 'nonsense'] as const)(
    '%s: is told of, with what to do',
    (why) => {
      const words = view(stateOfEntry(true, notice(), { ok: false, why }));
      expect(words.headline).toMatch(/^Nie widać, co dzieje się ze stroną: /);
      expect(words.details.join(' ')).toMatch(/nie zginą.*(dministrator)/s);
      expect(words.askAgainAfter).toBeGreaterThan(2000);
    },
  );
});

describe('the answer of the publisher', () => {
  test.each([
    ['no JSON', '<html>502</html>'],
    ['nothing', ''],
    ['JSON of something else', '{"status":"ok"}'],
    [
      'a moment that is none',
      JSON.stringify({ ...statusOf(says()), heldBack: { name: 'a', since: 'wczoraj' } }),
    ],
    ['a state nobody knows', JSON.stringify({ ...statusOf(says()), state: 'dancing' })],
  ])('%s is nonsense', (_, text) => {
    expect(readPublisherStatus(text)).toEqual({ ok: false, why: 'nonsense' });
  });

  test('is read, and what the panel does not show is left out', () => {
    const text = JSON.stringify({ ...statusOf(says({ entry })), last: null });
    expect(readPublisherStatus(text)).toEqual(says({ entry }));
  });
});

function statusOf(answer: PublisherAnswer): PublisherStatus {
  if (!answer.ok) throw new Error('There is no status in it.');
  return answer.status;
}
