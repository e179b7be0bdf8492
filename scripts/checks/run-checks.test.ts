import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshBrowsers } from './browser/browsers.ts';
import { choosePages } from './browser/choose-pages.ts';
import type { PageCheck, RunKind } from './check.ts';
import type { Exception } from './exception.ts';
import { Memories } from './memory.ts';
import { runChecks } from './run-checks.ts';
import { makeSite } from './site.ts';

const bad: Exception = {
  rule: 'bad',
  page: '/a/',
  contains: 'bad',
  reason: 'an example',
  affected: 'nobody',
  link: 'https://example.org/',
};

describe('a page check', () => {
  let memory = '';
  let memories = new Memories();
  let looked: string[] = [];
  let told: string[] = [];

  beforeEach(async () => {
    memories = new Memories();
    memory = await mkdtemp(join(tmpdir(), 'checks-memory-'));
  });
  afterEach(() => rm(memory, { recursive: true, force: true }));

  /** Stands in for html-validity, whose folder makes its version: finds the word "bad". */
  const check = (changes: Partial<PageCheck> = {}): PageCheck => ({
    name: 'html-validity',
    scope: 'page',
    samples: false,
    onlyInFullRun: false,
    exceptions: [],
    engines: ['engine 1'],
    choose: (site, { standing }) => site.pages.filter((page) => standing(page) !== 'passed'),
    run: async (pages) => {
      looked = pages.map(({ path }) => path);
      return pages
        .filter(({ html }) => html.includes('bad'))
        .map(({ path }) => ({ rule: 'bad', page: path, message: 'bad' }));
    },
    ...changes,
  });

  const browser = () => Promise.reject(new Error('no browser here'));

  const run = async (
    pages: Readonly<Record<string, string>>,
    changes: Partial<PageCheck> = {},
    kind: RunKind = 'gate',
  ) => {
    looked = [];
    told = [];
    const texts = new Map(Object.entries(pages));
    const later: (() => Promise<void>)[] = [];
    const [outcome] = await runChecks({
      site: makeSite('/nowhere', texts.keys(), texts, new Date()),
      checks: [check(changes)],
      run: kind,
      memories,
      memory,
      browser,
      browsers: freshBrowsers(browser),
      hasNews: false,
      weigh: async () => 0,
      tell: (line) => told.push(line),
      later: (work) => later.push(work),
    });
    for (const work of later) await work();
    return outcome;
  };

  const two = { 'a/index.html': 'good', 'b/index.html': 'good too' };

  it('looks at a page that passed only when it changes', async () => {
    expect(await run(two)).toMatchObject({ pages: 2, remembered: 0 });
    expect(await run(two)).toMatchObject({ pages: 0, remembered: 2, findings: [] });
    expect(looked).toEqual([]);
    await run({ ...two, 'b/index.html': 'good again' });
    expect(looked).toEqual(['/b/']);
    await run(two);
    expect(looked).toEqual([]);
  });

  it('that goes by pieces lets a page pass whose pieces passed elsewhere, and forgets no failure', async () => {
    const byPieces: Partial<PageCheck> = {
      piecesOf: ({ html }) => html.split(' '),
      choose: (site, { left }) => site.pages.filter((page) => left(page).length > 0),
    };
    await run({ 'a/index.html': 'card poster' }, byPieces);
    const more = { 'a/index.html': 'card poster', 'b/index.html': 'poster', 'c/index.html': 'map' };
    expect(await run(more, byPieces)).toMatchObject({ pages: 1, remembered: 2 });
    expect(looked).toEqual(['/c/']);
    const broken = { ...more, 'd/index.html': 'bad film', 'e/index.html': 'film' };
    await run(broken, byPieces);
    const again = { ...broken, 'f/index.html': 'film' };
    expect((await run(again, byPieces))?.findings).toMatchObject([{ page: '/d/' }]);
    expect(looked).toEqual(['/d/', '/f/']);
  });

  /** As few pages as hold everything new; what waits, when nobody else does. */
  const byContent: Partial<PageCheck> = {
    piecesOf: ({ html }) => html.split(' '),
    eachPageInFullRun: true,
    choose: choosePages,
  };

  it('does not forget what was found on a page when its pieces pass on another', async () => {
    const broken = { 'a/index.html': 'bad film' };
    await run({ 'a/index.html': 'card' }, byContent);
    await run(broken, byContent);
    // Stands for a check that finds nothing in "bad" by itself: only the two together are a fault.
    const together: Partial<PageCheck> = {
      ...byContent,
      run: async (pages) => {
        looked = pages.map(({ path }) => path);
        return pages
          .filter(({ html }) => html === 'bad film')
          .map(({ path }) => ({ rule: 'bad', page: path, message: 'bad' }));
      },
    };
    const more = { ...broken, 'b/index.html': 'bad card', 'c/index.html': 'film map more' };
    expect((await run(more, together))?.findings).toMatchObject([{ page: '/a/' }]);
    expect((await run(more, together))?.findings).toMatchObject([{ page: '/a/' }]);
    expect((await run({ ...more, 'a/index.html': 'film' }, together))?.findings).toEqual([]);
  });

  it('lets no catch-up take a page that failed, or is new, for one that waits', async () => {
    const broken = { 'a/index.html': 'bad film' };
    await run(broken, byContent);
    expect(await run({ ...broken, 'b/index.html': 'new' }, byContent, 'catch-up')).toMatchObject({
      pages: 0,
      left: 0,
    });
    expect((await run(broken, byContent))?.findings).toMatchObject([{ page: '/a/' }]);
  });

  it('lets pieces stand for pages only where an editor waits, when it says so', async () => {
    const inGate: Partial<PageCheck> = {
      piecesOf: ({ html }) => html.split(' '),
      eachPageInFullRun: true,
      choose: (site, { left }) => site.pages.filter((page) => left(page).length > 0),
    };
    const pages = { 'a/index.html': 'card poster', 'b/index.html': 'poster' };
    await run({ 'a/index.html': 'card poster' }, inGate);
    expect(await run(pages, inGate)).toMatchObject({ pages: 0, remembered: 2 });
    expect(await run(pages, inGate, 'full')).toMatchObject({ pages: 1, remembered: 1 });
    expect(looked).toEqual(['/b/']);
    expect(await run(pages, inGate, 'full')).toMatchObject({ pages: 0, remembered: 2 });
  });

  it('looks again at a page that failed', async () => {
    const broken = { ...two, 'b/index.html': 'bad' };
    expect((await run(broken))?.findings).toMatchObject([{ check: 'html-validity', page: '/b/' }]);
    expect((await run(broken))?.findings).toHaveLength(1);
    expect(looked).toEqual(['/b/']);
  });

  it('looks at a page again when its style sheet changes', async () => {
    const page = '<link rel="stylesheet" href="/_astro/a.css">';
    await run({ 'index.html': page, '_astro/a.css': 'a{}' });
    await run({ 'index.html': page, '_astro/a.css': 'a{}' });
    expect(looked).toEqual([]);
    await run({ 'index.html': page, '_astro/a.css': 'b{}' });
    expect(looked).toEqual(['/']);
  });

  it('looks at everything again with another engine', async () => {
    await run(two);
    await run(two, { engines: ['engine 2'] });
    expect(looked).toEqual(['/a/', '/b/']);
  });

  it.each(['', '{"version":', '{"version":"x","passed":[["key"]],"waiting":[]}'])(
    'goes on without a memory that holds %j, and says so',
    async (content) => {
      await writeFile(join(memory, 'html-validity.json'), content);
      expect(await run(two)).toMatchObject({ pages: 2, findings: [] });
      expect(told[0]).toMatch(/html-validity\.json is not used/);
      expect(await run(two)).toMatchObject({ remembered: 2 });
    },
  );

  it('says when it cannot remember, and is no worse for it', async () => {
    await rm(memory, { recursive: true });
    await writeFile(memory, 'a file stands in the way');
    expect(await run(two)).toMatchObject({ pages: 2, findings: [] });
    expect(told.join('\n')).toMatch(/could not be remembered/);
  });

  it('keeps what passed when a part of the pages is left for later, and knows what waits', async () => {
    const asked: string[] = [];
    const one: Partial<PageCheck> = {
      choose: (site, { standing }) => {
        asked.push(site.pages.map(standing).join(' '));
        return site.pages.filter((page) => standing(page) !== 'passed').slice(0, 1);
      },
    };
    expect(await run(two, one)).toMatchObject({ pages: 1, remembered: 0, left: 1 });
    expect(await run(two, one)).toMatchObject({ pages: 1, remembered: 1, left: 0 });
    expect(await run(two, one)).toMatchObject({ pages: 0, remembered: 2, left: 0 });
    expect(asked).toEqual(['new new', 'passed waiting', 'passed passed']);
  });

  it('tells a page that changed since it passed from one that is new or failed', async () => {
    const asked: string[] = [];
    const noted: Partial<PageCheck> = {
      choose: (site, { standing }) => {
        asked.push(site.pages.map(standing).join(' '));
        return site.pages.filter((page) => standing(page) !== 'passed');
      },
    };
    await run(two, noted);
    await run({ ...two, 'a/index.html': 'bad' }, noted);
    await run({ ...two, 'a/index.html': 'bad still' }, noted);
    expect(asked).toEqual(['new new', 'changed passed', 'new passed']);
  });

  it('remembers which exceptions a page needed, and finds one that none needs', async () => {
    const broken = { ...two, 'a/index.html': 'bad' };
    const excused = { exceptions: [bad] };
    expect((await run(broken, excused, 'full'))?.findings).toEqual([]);
    expect((await run(broken, excused, 'full'))?.findings).toEqual([]);
    expect(looked).toEqual([]);
    expect((await run(two, excused, 'full'))?.findings).toMatchObject([
      { rule: 'unused-exception' },
    ]);
    expect((await run(two, excused, 'gate'))?.findings).toEqual([]);
  });

  it('refuses a site without pages', async () => {
    await expect(run({ 'robots.txt': '' })).rejects.toThrow('no page to look at');
  });

  it('leaves one whole file behind', async () => {
    await run(two);
    const text = await readFile(join(memory, 'html-validity.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ passed: [expect.any(String), expect.any(String)] });
  });
});
