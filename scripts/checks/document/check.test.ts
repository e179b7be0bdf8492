import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { document } from './check.ts';

/** The site an example stands on: its title must differ from the front page's. */
const beside = {
  'index.html': readFileSync(
    join(import.meta.dirname, '../fixtures/passing-site/index.html'),
    'utf8',
  ),
};

describe('document', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(document.run(siteAround(example, beside))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = document.run(siteAround(example, beside)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('does not take nothing for good', () => {
    expect(() => document.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });
});
