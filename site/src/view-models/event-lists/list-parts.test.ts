import { describe, expect, it } from 'vitest';
import { listParts } from './list-parts.ts';

function entries(...counts: readonly (readonly [day: string, count: number])[]) {
  return counts.flatMap(([day, count]) =>
    Array.from({ length: count }, (_, nth) => ({ day, name: `${day} ${nth}` })),
  );
}

describe('a long list', () => {
  it('stays whole as long as it fits', () => {
    expect(listParts('/a/', entries(['2026-12-01', 3]), 3)).toMatchObject([
      { path: '/a/', label: '1 grudnia 2026', entries: { length: 3 } },
    ]);
  });

  it('is parted between days', () => {
    const parts = listParts(
      '/a/',
      entries(['2026-12-01', 2], ['2026-12-03', 1], ['2026-12-04', 2]),
      4,
    );
    expect(parts.map(({ path, label, entries: { length } }) => [path, label, length])).toEqual([
      ['/a/', 'od 1 do 3 grudnia 2026', 3],
      ['/a/2/', '4 grudnia 2026', 2],
    ]);
  });

  it('parts a day that is too long by itself, and tells the parts apart', () => {
    const parts = listParts('/a/', entries(['2026-12-01', 5]), 2);
    expect(parts.map(({ label }) => label)).toEqual([
      '1 grudnia 2026, część 1 z 3',
      '1 grudnia 2026, część 2 z 3',
      '1 grudnia 2026, część 3 z 3',
    ]);
  });

  it('loses nothing and repeats nothing', () => {
    const all = entries(
      ['2026-12-01', 7],
      ['2026-12-02', 1],
      ['2026-12-05', 30],
      ['2026-12-06', 9],
    );
    expect(listParts('/a/', all, 8).flatMap((part) => part.entries)).toEqual(all);
    expect(listParts('/a/', all, 8).every((part) => part.entries.length <= 8)).toBe(true);
  });

  it('has one empty part when it is empty', () => {
    expect(listParts('/a/', [])).toEqual([{ path: '/a/', label: '', entries: [] }]);
  });
});
