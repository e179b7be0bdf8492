import { describe, expect, it } from 'vitest';
import { releasesToRemove } from './prune.ts';
import { mayBeForgotten } from './prune-compressed.ts';

const names = Array.from(
  { length: 13 },
  (_, index) => `202611${String(index + 1).padStart(2, '0')}T000000Z-aaaa`,
);

describe('which releases may go', () => {
  it('keeps the newest ten', () => {
    expect(releasesToRemove(names, names.at(-1) ?? null)).toEqual(names.slice(0, 3));
    expect(releasesToRemove(names.slice(0, 10), null)).toEqual([]);
  });

  it('never names the live one, however old', () => {
    expect(releasesToRemove(names, names[1] ?? null)).toEqual([names[0], names[2]]);
  });
});

describe('which compressed forms may be forgotten', () => {
  const now = new Date('2026-11-20T00:00:00Z');
  const old = new Date('2026-11-01T00:00:00Z');
  it.each([
    [1, old, true],
    [2, old, false],
    [1, new Date('2026-11-19T00:00:00Z'), false],
  ])('with %i names, changed %s: %s', (links, modified, may) => {
    expect(mayBeForgotten(links, modified, now)).toBe(may);
  });
});
