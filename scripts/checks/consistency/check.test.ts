import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { consistency } from './check.ts';

/** What the examples are compared with. */
const beside = {
  'index.html': readFileSync(join(import.meta.dirname, 'examples/passing/same-order.html'), 'utf8'),
};

describe('consistency', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(consistency.run(siteAround(example, beside))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = consistency.run(siteAround(example, beside)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('does not take nothing for good', () => {
    expect(() => consistency.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });
});
