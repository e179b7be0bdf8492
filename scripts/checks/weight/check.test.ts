import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { RunKind } from '../check.ts';
import { readExamples, siteAround } from '../examples.ts';
import { makeSite } from '../site.ts';
import { weight } from './check.ts';

const look = (html: string, file = 'przyklad/index.html', run: RunKind = 'full') =>
  weight.run(siteAround({ file, html }), async () => brotliCompressSync(html).length, run);

describe('the weight of a page', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', async (example) => {
    expect(await look(example.html, example.file, 'gate')).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))(
    'finds $expects in $name',
    async (example) => {
      const rules = (await look(example.html, example.file, 'gate')).map(({ rule }) => rule);
      expect([...new Set(rules)]).toEqual([...example.expects]);
    },
  );

  it('does not take nothing for good', async () => {
    const empty = siteAround({ file: 'robots.txt', html: '' });
    await expect(weight.run(empty, async () => 1, 'gate')).rejects.toThrow('no page to look at');
  });

  it('grows with a text that is on one page whatever its length, and with nothing else', async () => {
    const html = longText('news-item');
    expect(brotliCompressSync(html).length).toBeGreaterThan(14_000);
    expect(await look(html, 'aktualnosci/dluga/index.html', 'gate')).toEqual([]);
    const asAttribute = html.replace(/<p>(.*?)<\/p>/g, '<p data-text="$1"></p>');
    const [fault] = await look(asAttribute, 'aktualnosci/dluga/index.html', 'gate');
    expect(fault).toMatchObject({ rule: 'page-too-heavy', page: '/aktualnosci/dluga/' });
    expect(fault?.message).toMatch(/weighs 1\d\.\d kB .* at most 14\.0 kB may/);
  });

  it.each(['heritage-article', 'content'])(
    'does not grow with the blocks of a page of kind %s, which are laid on several',
    async (kind) => {
      const [fault] = await look(longText(kind), 'dlugi/index.html', 'gate');
      expect(fault).toMatchObject({ rule: 'page-too-heavy', page: '/dlugi/' });
    },
  );
});

/** The example of a long text that is not divided, on a page of another kind. */
function longText(kind: string): string {
  const html = readExamples(import.meta.dirname, 'failing')
    .find(({ name }) => name === 'undivided-article')
    ?.html.replace('heritage-article', kind);
  if (html === undefined) throw new Error('the example of a long text is gone');
  return html;
}

/** A site of so many pages of a kind, each with its own picture, with weights by file. */
function siteOf(kind: string, count: number, weights: Readonly<Record<string, number>>) {
  const page = (number: number) =>
    `<html><body data-kind="${kind}"><main>Tekst<img src="/media/${number}.avif"></main></body></html>`;
  const texts = new Map(
    Array.from({ length: count }, (_, number) => [`${number}/index.html`, page(number)] as const),
  );
  const site = makeSite('/nowhere', [...texts.keys(), ...Object.keys(weights)], texts, new Date());
  const run = async (kindOfRun: RunKind) =>
    await weight.run(site, async (file) => weights[file] ?? 5000, kindOfRun);
  return run;
}

describe('the weight of the site', () => {
  it('may be beyond the common measure on one page in ten, not on two', async () => {
    const one = siteOf('content', 10, { '0/index.html': 9000 });
    expect(await one('full')).toEqual([]);
    const two = siteOf('content', 10, { '0/index.html': 9000, '1/index.html': 8100 });
    expect(await two('full')).toMatchObject([
      { rule: 'pages-too-heavy', page: '/0/', message: expect.stringContaining('up to 8.1 kB') },
    ]);
    expect(await two('gate')).toEqual([]);
  });

  it('has light event pages, all they load included', async () => {
    const posters = Object.fromEntries(
      Array.from({ length: 20 }, (_, number) => [`media/${number}.avif`, 20_500 - number * 10]),
    );
    expect(await siteOf('event', 20, posters)('full')).toMatchObject([
      { rule: 'events-too-heavy', page: '/0/', message: expect.stringContaining('25.5 kB') },
    ]);
    const light = Object.fromEntries(Object.keys(posters).map((file) => [file, 10_000]));
    expect(await siteOf('event', 20, { ...light, 'media/0.avif': 40_000 })('full')).toEqual([]);
  });

  it.each(['front', 'event-list', 'class-list', 'heritage-list', 'news-list'])(
    'has no list of kind %s with heavy pictures',
    async (kind) => {
      const heavy = siteOf(kind, 1, { 'media/0.avif': 56_000 });
      expect(await heavy('full')).toMatchObject([
        { rule: 'list-too-heavy', page: '/0/', message: expect.stringContaining('pictures 56.0') },
      ]);
      expect(await heavy('gate')).toEqual([]);
    },
  );

  it('has no list so long that its words outweigh a page', async () => {
    const html = longText('event-list');
    expect(await look(html, 'lista/index.html', 'gate')).toEqual([]);
    const rules = (await look(html, 'lista/index.html')).map(({ rule }) => rule);
    expect(rules).toContain('list-too-long');
  });

  it('has few bytes of fonts in all', async () => {
    const fonts = siteOf('content', 1, { 'fonts/a.woff2': 8000, 'fonts/b.woff2': 8000 });
    expect(await fonts('gate')).toMatchObject([{ rule: 'fonts-too-heavy' }]);
  });
});
