import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { ambiguousLinks } from './check.ts';

describe('ambiguous-links', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(ambiguousLinks.run(siteAround(example))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = ambiguousLinks.run(siteAround(example)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('blames the link in the text, not the one in the menu', () => {
    const [example] = readExamples(import.meta.dirname, 'failing').filter(
      ({ name }) => name === 'as-in-the-menu',
    );
    if (example === undefined) throw new Error('the example as-in-the-menu is gone');
    expect(ambiguousLinks.run(siteAround(example))).toMatchObject([
      { selector: '#tresc > p > a', snippet: '<a href="/projekty/teatr/">Projekty</a>' },
    ]);
  });

  it('lets chapters be that are called like a page, on the second page of a text too', () => {
    const chapters = '<a href="/szukaj/">Szukaj</a><a href="/statut/#szukaj">Szukaj</a>';
    const example = { html: `<main><h1>Statut</h1>${chapters}</main>` };
    for (const file of ['statut/index.html', 'statut/2/index.html']) {
      expect(ambiguousLinks.run(siteAround({ ...example, file }))).toEqual([]);
    }
    expect(ambiguousLinks.run(siteAround({ ...example, file: 'inna/index.html' }))).toHaveLength(1);
  });

  it('lets two events of one name be, and not a link that borrows the name', () => {
    const event = '<main><h1>Bal</h1></main>';
    const files = { 'bal-1/index.html': event, 'bal-2/index.html': event };
    const list = (third: string) => ({
      file: 'lista/index.html',
      html: `<main><ul><li><a href="/bal-1/">Bal</a><li><a href="/bal-2/">Odwołane Bal</a><li><a href="/bal-2/">Bal</a>${third}</ul></main>`,
    });
    expect(ambiguousLinks.run(siteAround(list(''), files))).toEqual([]);
    expect(
      ambiguousLinks.run(siteAround(list('<li><a href="/galeria/">Bal</a>'), files)),
    ).toMatchObject([{ snippet: '<a href="/galeria/">Bal</a>' }]);
  });

  it('does not take nothing for good', () => {
    expect(() => ambiguousLinks.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });
});
