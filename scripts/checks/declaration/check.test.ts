import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { declaration } from './check.ts';

describe('declaration', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(declaration.run(siteAround(example))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = declaration.run(siteAround(example)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('says that there is no declaration', () => {
    const [elsewhere] = readExamples(import.meta.dirname, 'passing');
    const site = siteAround({ file: 'inna/index.html', html: elsewhere?.html ?? '' });
    expect(declaration.run(site).map(({ rule }) => rule)).toEqual(['no-declaration']);
  });

  it('does not take nothing for good', () => {
    expect(() => declaration.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });
});
