import { expect, it } from 'vitest';
import { holding } from './held-back.ts';

const [a, b] = ['20261101T000000Z-aaaa', '20261102T000000Z-bbbb'];
const record = { name: a, since: '2026-11-03T10:00:00.000Z' };

it('holds the release somebody went back to, for as long as it is live', () => {
  expect(holding(record, a, null)).toBe(record);
  expect(holding(record, b, null)).toBeNull();
  expect(holding(record, null, null)).toBeNull();
  expect(holding(null, a, null)).toBeNull();
});

it('gives way to somebody who accepts the fall of pages from this release', () => {
  expect(holding(record, a, { liveRelease: a })).toBeNull();
  expect(holding(record, a, { liveRelease: b })).toBe(record);
});
