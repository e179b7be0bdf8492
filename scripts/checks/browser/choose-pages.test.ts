import { describe, expect, it } from 'vitest';
import type { Standing } from '../check.ts';
import { makePage } from '../page.ts';
import { kindByAddress } from '../page-kind.ts';
import { choosePages } from './choose-pages.ts';

const page = (path: string, length: number) =>
  makePage(`${path}/index.html`, 'x'.repeat(length), ({ path: at }) => kindByAddress(at));
const pages = [
  page('wydarzenia/a', 10),
  page('wydarzenia/b', 30),
  page('wydarzenia/c', 20),
  page('zajecia/a', 5),
  page('o-nas', 1),
];
const chosen = (standings: Readonly<Record<string, Standing>>, all: number, filledUp = 0) =>
  choosePages(pages, ({ path }) => standings[path] ?? 'new', {
    all,
    changedOfKind: 1,
    filledUp,
  }).map(({ path }) => path);

describe('the pages that axe looks at', () => {
  it('are all that have not passed', () => {
    expect(chosen({ '/wydarzenia/a/': 'passed', '/o-nas/': 'passed' }, 10).sort()).toEqual([
      '/wydarzenia/b/',
      '/wydarzenia/c/',
      '/zajecia/a/',
    ]);
  });

  it('are under the limit one of each kind first, the longest', () => {
    expect(chosen({}, 4)).toEqual(['/wydarzenia/b/', '/zajecia/a/', '/o-nas/', '/wydarzenia/c/']);
  });

  it('hold one of each kind even where the limit is lower', () => {
    expect(chosen({}, 1)).toEqual(['/wydarzenia/b/', '/zajecia/a/', '/o-nas/']);
  });

  it('are new ones first, and a few of those that wait', () => {
    const standings = {
      '/wydarzenia/a/': 'waiting',
      '/wydarzenia/b/': 'waiting',
      '/zajecia/a/': 'waiting',
      '/o-nas/': 'passed',
    } as const;
    expect(chosen(standings, 10, 3)).toEqual(['/wydarzenia/c/', '/wydarzenia/b/', '/zajecia/a/']);
    expect(chosen(standings, 10, 1)).toEqual(['/wydarzenia/c/']);
  });

  it('are of those that changed one of each kind, the longest', () => {
    const standings = {
      '/wydarzenia/a/': 'changed',
      '/wydarzenia/b/': 'changed',
      '/wydarzenia/c/': 'new',
      '/zajecia/a/': 'changed',
      '/o-nas/': 'passed',
    } as const;
    expect(chosen(standings, 10)).toEqual(['/wydarzenia/c/', '/wydarzenia/b/', '/zajecia/a/']);
  });

  it('are none when all have passed', () => {
    const standings = Object.fromEntries(pages.map(({ path }) => [path, 'passed' as const]));
    expect(chosen(standings, 10, 10)).toEqual([]);
  });
});
