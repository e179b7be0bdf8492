import { describe, expect, it } from 'vitest';
import type { Standing } from '../check.ts';
import { makePage } from '../page.ts';
import { chooseByPieces } from './choose-by-pieces.ts';

const page = (path: string, length: number) =>
  makePage(`${path}/index.html`, 'x'.repeat(length), () => 'kind');
const pages = [page('a', 10), page('b', 30), page('c', 20), page('d', 40)];
const pieces: Readonly<Record<string, readonly string[]>> = {
  '/a/': ['card', 'poster'],
  '/b/': ['card', 'poster', 'map'],
  '/c/': ['card', 'film'],
  '/d/': ['card'],
};
const chosen = (
  standings: Readonly<Record<string, Standing>> = {},
  passed: readonly string[] = [],
) =>
  chooseByPieces(
    pages,
    ({ path }) => standings[path] ?? 'changed',
    ({ path }) => (pieces[path] ?? []).filter((piece) => !passed.includes(piece)),
  ).map(({ path }) => path);

describe('the pages that stand for all', () => {
  it('hold each piece once, that with most first', () => {
    expect(chosen()).toEqual(['/b/', '/c/']);
  });

  it('are those with pieces that have not passed', () => {
    expect(chosen({}, ['card', 'poster', 'map'])).toEqual(['/c/']);
    expect(chosen({}, ['card', 'poster', 'map', 'film'])).toEqual([]);
  });

  it('are of equals those that failed or are new, then the longest', () => {
    expect(chosen({}, ['poster', 'map', 'film'])).toEqual(['/d/']);
    expect(chosen({ '/a/': 'new' }, ['poster', 'map', 'film'])).toEqual(['/a/']);
  });
});
