import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyNotice } from './verify-notice.ts';

// A vector of our own, made with node:crypto and not with the library under test.
const key = Buffer.from('0123456789abcdef0123456789abcdef');
const secret = `whsec_${key.toString('base64')}`;
const now = new Date('2026-11-23T10:00:00Z');
const timestamp = now.getTime() / 1000;
const body = Buffer.from(
  '{"type":"entry.publish","timestamp":"2026-11-23T10:00:00.000Z","data":{"uid":"api::event.event","documentId":"d1","title":"Zażółć"}}',
);

function headers(change: Record<string, string> = {}, signed = body, at = timestamp) {
  const text = `msg_1.${at}.${signed.toString()}`;
  const signature = `v1,${createHmac('sha256', key).update(text).digest('base64')}`;
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(at),
    'webhook-signature': signature,
    ...change,
  };
}

describe('a notice', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is taken when the signature, its time and its shape are right', () => {
    const read = verifyNotice(body, headers(), secret);
    expect(read).toMatchObject({ ok: true, id: 'msg_1', body: { data: { title: 'Zażółć' } } });
  });

  it('is taken when one of several signatures is right, as while a secret changes', () => {
    const several = `v1,AAAA ${headers()['webhook-signature']}`;
    expect(verifyNotice(body, headers({ 'webhook-signature': several }), secret).ok).toBe(true);
  });

  it.each([
    ['another body', Buffer.from('{}'), headers()],
    ['another id', body, headers({ 'webhook-id': 'msg_2' })],
    ['another time', body, headers({ 'webhook-timestamp': String(timestamp + 1) })],
    ['no signature', body, headers({ 'webhook-signature': '' })],
    ['half a signature', body, headers({ 'webhook-signature': 'v1' })],
    [
      'another version',
      body,
      headers({ 'webhook-signature': headers()['webhook-signature'].replace('v1', 'v0') }),
    ],
    ['no time', body, headers({ 'webhook-timestamp': 'soon' })],
    ['a time 301 s ago', body, headers({}, body, timestamp - 301)],
    ['a time 301 s ahead', body, headers({}, body, timestamp + 301)],
  ])('is not trusted with %s', (_, bytes, given) => {
    expect(verifyNotice(bytes, given, secret)).toMatchObject({ ok: false, status: 401 });
  });

  it.each([
    ['no JSON', '{"type":'],
    ['another type', body.toString().replace('entry.publish', 'entry.explode')],
    ['a field missing', body.toString().replace('"documentId":"d1",', '')],
  ])('is malformed with %s, though it is signed', (_, text) => {
    const bytes = Buffer.from(text);
    expect(verifyNotice(bytes, headers({}, bytes), secret)).toMatchObject({
      ok: false,
      status: 400,
    });
  });
});
