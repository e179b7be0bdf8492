import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { wording } from './check.ts';

describe('wording', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(wording.run(siteAround(example))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = wording.run(siteAround(example)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('does not take nothing for good', () => {
    expect(() => wording.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });
});
