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

  it('does not take nothing for good', () => {
    expect(() => ambiguousLinks.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });
});
