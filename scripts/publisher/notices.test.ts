import { expect, it } from 'vitest';
import type { Notice } from './notices.ts';
import { acceptNotice, emptyState, isKnown, settle } from './notices.ts';

const notice = (id: string, receivedAt = '2026-11-23T10:00:00.000Z'): Notice => ({
  id,
  type: 'entry.publish',
  uid: 'api::event.event',
  documentId: 'd',
  title: 't',
  receivedAt,
});

it('accepts an id once, live or not', () => {
  const one = acceptNotice(emptyState, notice('a')) ?? emptyState;
  expect(one.waiting).toHaveLength(1);
  expect(acceptNotice(one, notice('a'))).toBeNull();
  const done = settle(one, one.waiting, null);
  expect(done.waiting).toEqual([]);
  expect(acceptNotice(done, notice('a'))).toBeNull();
});

it('forgets ids after an hour, but none that still waits', () => {
  const first = acceptNotice(emptyState, notice('a')) ?? emptyState;
  const later = acceptNotice(first, notice('b', '2026-11-23T11:00:01.000Z')) ?? emptyState;
  expect(later.seen.map((each) => each.id)).toEqual(['b']);
  expect(isKnown(later, 'a')).toBe(true);
  expect(isKnown(settle(later, later.waiting, null), 'a')).toBe(false);
});

it('crosses out what the build began with, and nothing that came meanwhile', () => {
  const one = acceptNotice({ ...emptyState, buildAsked: 'why' }, notice('a')) ?? emptyState;
  const both = acceptNotice(one, notice('b')) ?? emptyState;
  const done = settle(both, one.waiting, 'why');
  expect(done.waiting.map((each) => each.id)).toEqual(['b']);
  expect(done.buildAsked).toBeNull();
  expect(settle(both, one.waiting, null).buildAsked).toBe('why');
});
