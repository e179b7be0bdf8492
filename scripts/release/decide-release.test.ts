import { describe, expect, it } from 'vitest';
import { decideRelease } from './decide-release.ts';
import type { ReleaseRecord } from './release-record.ts';

function record(name: string, treeHash: string, pages: number): ReleaseRecord {
  return { name, createdAt: '2026-11-01T00:00:00Z', pages, files: pages, treeHash, notices: [] };
}

const older = record('20261101T000000Z-aaaa', 'old', 100);
const live = record('20261102T000000Z-bbbb', 'live', 100);
const newer = record('20261103T000000Z-cccc', 'new', 100);

describe('what to do with a built site', () => {
  const decide = (pages: number, treeHash: string, accepted: string | null = null) =>
    decideRelease(
      { pages, treeHash },
      live,
      [older, live, newer],
      accepted === null ? null : { liveRelease: accepted },
    );

  it('publishes the first site and a changed one', () => {
    expect(decideRelease({ pages: 1, treeHash: 'x' }, null, [], null)).toEqual({ do: 'publish' });
    expect(decide(101, 'x')).toEqual({ do: 'publish' });
  });

  it('does nothing when nothing changed', () => {
    expect(decide(100, 'live')).toEqual({ do: 'nothing' });
  });

  it('uses a newer release that is the same, and makes an older one anew', () => {
    expect(decide(100, 'new')).toEqual({ do: 'switch', name: newer.name });
    expect(decide(100, 'old')).toEqual({ do: 'publish' });
  });

  it('refuses no page at all, accepted or not', () => {
    expect(decide(0, 'x', live.name)).toMatchObject({ do: 'refuse' });
    expect(decideRelease({ pages: 0, treeHash: 'x' }, null, [], null).do).toBe('refuse');
  });

  it('refuses a fall by more than 40 % until it is accepted for this very release', () => {
    expect(decide(60, 'x')).toEqual({ do: 'publish' });
    expect(decide(59, 'x')).toMatchObject({ do: 'refuse' });
    expect(decide(59, 'x', older.name)).toMatchObject({ do: 'refuse' });
    expect(decide(59, 'x', live.name)).toEqual({ do: 'publish' });
  });

  it('lets a small site lose ten pages', () => {
    const small = record(live.name, 'live', 12);
    expect(decideRelease({ pages: 2, treeHash: 'x' }, small, [small], null).do).toBe('publish');
    expect(decideRelease({ pages: 1, treeHash: 'x' }, small, [small], null).do).toBe('refuse');
  });
});
