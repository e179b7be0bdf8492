import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { hoverContent } from './check.ts';

/** What the examples are compared with. */
const beside = {
  'index.html': readFileSync(
    join(import.meta.dirname, 'examples/passing/shown-on-focus-too.html'),
    'utf8',
  ),
};

describe('hover-content', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(hoverContent.run(siteAround(example, beside))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = hoverContent.run(siteAround(example, beside)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('does not take nothing for good', () => {
    expect(() => hoverContent.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });
});
