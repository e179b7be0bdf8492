import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { languageOfParts } from './check.ts';

describe('language of parts', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(languageOfParts.run(siteAround(example))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = languageOfParts.run(siteAround(example)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('does not take nothing for good', () => {
    expect(() => languageOfParts.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });
});
