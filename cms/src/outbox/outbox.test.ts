import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { judgeAnswer } from './answer';
import { pauseAfter } from './next-attempt';
import { LONGEST_SLEEP, nextStep } from './next-step';
import { createNotice } from './notice';
import { readOutboxSettings } from './settings';

describe('the pause before the next attempt', () => {
  test.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [9, 256_000],
    [10, 300_000],
    [5_000, 300_000],
  ])('after attempt %i: %i ms', (attempts, pause) => {
    expect(pauseAfter(attempts)).toBe(pause);
  });
});

describe('an answer', () => {
  test.each([200, 202, 204, 409])('%i is delivered', (status) => {
    expect(judgeAnswer({ status, body: '' }, 1)).toEqual({ outcome: 'delivered' });
  });
  test.each([408, 425, 429, 500, 503])('%i passes', (status) => {
    expect(judgeAnswer({ status, body: '' }, 2)).toEqual({
      outcome: 'later',
      pause: 2_000,
      reason: `HTTP ${status}`,
    });
  });
  test('none at all passes', () => {
    expect(judgeAnswer({ failure: 'fetch failed: ECONNREFUSED' }, 1)).toEqual({
      outcome: 'later',
      pause: 1_000,
      reason: 'fetch failed: ECONNREFUSED',
    });
  });
  test.each([301, 400, 401, 404, 413])('%i needs a person', (status) => {
    const verdict = judgeAnswer({ status, body: 'no' }, 1);
    expect(verdict).toMatchObject({ outcome: 'refused', pause: 300_000 });
    expect('reason' in verdict && verdict.reason).toMatch(new RegExp(`^HTTP ${status}: no\\. `));
  });
});

describe('what the sender does next', () => {
  const now = 1_000_000;
  const row = (id: number, nextAttemptAt: number, claimedUntil: number | null = null) => ({
    id,
    nextAttemptAt,
    claimedUntil,
  });
  test.each([
    ['nothing waits', null, null, { sleep: LONGEST_SLEEP }],
    ['the oldest is due', row(1, now), null, { send: 1 }],
    ['the oldest waits for its next try', row(1, now + 700), null, { sleep: 700 }],
    ['another process has it', row(1, now, now + 900), null, { sleep: 900 }],
    ['a claim has lapsed', row(1, now, now - 1), null, { send: 1 }],
    ['a refused one holds up nobody', row(2, now), row(1, now + 300_000), { send: 2 }],
    ['a refused one has its turn', row(2, now + 5), row(1, now), { send: 1 }],
    ['both wait', row(2, now + 900), row(1, now + 400), { sleep: 400 }],
  ])('%s', (_name, pending, refused, step) => {
    expect(nextStep(pending, refused, now)).toEqual(step);
  });
});

test('a notice carries what changed under an id of its own', () => {
  const data = { uid: 'api::event.event', documentId: 'abc', title: 'Koncert' };
  const at = new Date('2026-11-23T08:00:00Z');
  const notice = createNotice('entry.publish', data, at);
  expect(notice.payload).toEqual({ type: 'entry.publish', timestamp: at.toISOString(), data });
  expect(notice.messageId).not.toBe(createNotice('entry.publish', data, at).messageId);
});

describe('settings', () => {
  const NOTICE_SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
  test('whole', () => {
    const settings = readOutboxSettings({ PUBLISHER_URL: 'http://127.0.0.1:4322/', NOTICE_SECRET });
    expect(settings).toEqual({ endpoint: 'http://127.0.0.1:4322/notices', secret: NOTICE_SECRET });
    expect(() => new Webhook(settings?.secret ?? '')).not.toThrow();
  });
  test('without a publisher nothing is sent', () => {
    expect(readOutboxSettings({ NOTICE_SECRET })).toBeNull();
  });
  test.each([
    ['PUBLISHER_URL', { PUBLISHER_URL: 'publisher', NOTICE_SECRET }],
    ['PUBLISHER_URL', { PUBLISHER_URL: 'ftp://publisher', NOTICE_SECRET }],
    ['NOTICE_SECRET', { PUBLISHER_URL: 'http://127.0.0.1:4322' }],
    ['NOTICE_SECRET', { PUBLISHER_URL: 'http://127.0.0.1:4322', NOTICE_SECRET: 'secret' }],
    ['NOTICE_SECRET', { PUBLISHER_URL: 'http://127.0.0.1:4322', NOTICE_SECRET: 'whsec_c2hvcnQ=' }],
  ])('a fault in %s is named', (name, env) => {
    expect(() => readOutboxSettings(env)).toThrow(name);
  });
});
