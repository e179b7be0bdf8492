import { describe, expect, it } from 'vitest';
import type { RunKind, Standing } from '../check.ts';
import { makeSite } from '../site.ts';
import { choosePages } from './choose-pages.ts';

const page = (path: string, length: number) => [`${path}/index.html`, 'x'.repeat(length)] as const;
const siteOf = (pages: ReadonlyArray<readonly [string, string]>) => {
  const texts = new Map(pages);
  return makeSite('/nowhere', texts.keys(), texts, new Date());
};

const few = siteOf([
  page('wydarzenia/a', 10),
  page('wydarzenia/b', 30),
  page('wydarzenia/c', 20),
  page('zajecia/a', 5),
  page('o-nas', 1),
]);

/** Each page holds something of its own; what a page is said to hold takes its place. */
const chosen = (
  standings: Readonly<Record<string, Standing>>,
  run: RunKind = 'gate',
  holds: Readonly<Record<string, readonly string[]>> = {},
  site = few,
) => {
  const standing = ({ path }: { path: string }) => standings[path] ?? 'new';
  const left = ({ path }: { path: string }) =>
    standing({ path }) === 'passed' ? [] : (holds[path] ?? [path]);
  const fresh = ({ path }: { path: string }) =>
    standing({ path }) === 'waiting' ? [] : left({ path });
  const failed = () => false;
  return choosePages(site, { standing, left, fresh, failed }, run).map(({ path }) => path);
};

describe('the pages to look at in a browser', () => {
  it('are in a gate those with something new, of a kind the new address and the longest first', () => {
    const standings = { '/wydarzenia/b/': 'changed', '/o-nas/': 'passed' } as const;
    expect(chosen(standings)).toEqual([
      '/wydarzenia/c/',
      '/zajecia/a/',
      '/wydarzenia/a/',
      '/wydarzenia/b/',
    ]);
  });

  it('are as few as hold all that is new: an entry with its page, and one list with its card', () => {
    const holds = {
      '/wydarzenia/a/': ['title', 'text'],
      '/wydarzenia/b/': ['title', 'card'],
      '/wydarzenia/c/': ['title', 'card'],
      '/zajecia/a/': ['title'],
      '/o-nas/': ['card'],
    };
    const changed = { '/wydarzenia/b/': 'changed', '/wydarzenia/c/': 'changed' } as const;
    const rest = { '/zajecia/a/': 'changed', '/o-nas/': 'changed' } as const;
    expect(chosen({ ...changed, ...rest }, 'gate', holds)).toEqual([
      '/wydarzenia/a/',
      '/wydarzenia/b/',
    ]);
  });

  it('are in a gate no more than an editor can wait for, and one of each kind even so', () => {
    const events = Array.from({ length: 60 }, (_, number) => page(`wydarzenia/w${number}`, 9));
    const many = siteOf([...events, page('zajecia/a', 5), page('o-nas', 1)]);
    const paths = chosen({}, 'gate', {}, many);
    expect(paths).toHaveLength(40);
    expect(paths).toEqual(expect.arrayContaining(['/zajecia/a/', '/o-nas/']));
  });

  it('are those that wait when nobody else does, a few at a time', () => {
    const events = Array.from({ length: 60 }, (_, number) => page(`wydarzenia/w${number}`, 9));
    const many = siteOf(events);
    const waiting = Object.fromEntries(many.pages.map(({ path }) => [path, 'waiting' as const]));
    expect(chosen(waiting, 'gate', {}, many)).toEqual([]);
    expect(chosen(waiting, 'catch-up', {}, many)).toHaveLength(8);
    expect(chosen({ '/o-nas/': 'waiting' }, 'catch-up')).toEqual(['/o-nas/']);
    expect(chosen(waiting, 'full', {}, many)).toHaveLength(60);
  });

  it('are none when all have passed', () => {
    const passed = Object.fromEntries(few.pages.map(({ path }) => [path, 'passed' as const]));
    expect(chosen(passed)).toEqual([]);
    expect(chosen(passed, 'full')).toEqual([]);
  });
});
