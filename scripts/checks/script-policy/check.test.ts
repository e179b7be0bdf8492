import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { scriptPolicy } from './check.ts';

const beside = {
  'index.html': readFileSync(
    join(import.meta.dirname, '../fixtures/passing-site/index.html'),
    'utf8',
  ),
};

describe('script-policy', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(scriptPolicy.run(siteAround(example, beside))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = scriptPolicy.run(siteAround(example, beside)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('does not take nothing for good', () => {
    expect(() => scriptPolicy.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });
});
