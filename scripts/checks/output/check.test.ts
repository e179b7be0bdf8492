import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { output } from './check.ts';

/** A whole site, to which the example is added. */
const front = readFileSync(
  join(import.meta.dirname, '../fixtures/passing-site/index.html'),
  'utf8',
);
const beside = {
  'index.html': front,
  '404.html': front,
  'sitemap-index.xml': '<sitemapindex></sitemapindex>',
  'sitemap-0.xml': '<urlset><url></url></urlset>',
  'wydarzenia/koncert/index.html': front,
  'wydarzenia/koncert.ics':
    'BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Warsaw:20261128T180000\r\nSUMMARY:Koncert\r\nEND:VEVENT\r\n',
};
const rulesWithout = (file: keyof typeof beside) => {
  const { [file]: _, ...rest } = beside;
  return output
    .run(siteAround({ file: 'przyklad/index.html', html: front }, rest))
    .map((fault) => fault.rule);
};

describe('output', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(output.run(siteAround(example, beside))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = output.run(siteAround(example, beside)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('does not take nothing for good', () => {
    expect(() => output.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });

  it('misses what no site can be without', () => {
    expect(rulesWithout('index.html')).toEqual(['no-front-page']);
    expect(rulesWithout('404.html')).toEqual(['no-404']);
    expect(rulesWithout('sitemap-index.xml')).toEqual(['no-sitemap']);
    expect(rulesWithout('sitemap-0.xml')).toEqual(['empty-sitemap']);
  });

  it('accepts an empty programme when nothing is to come', () => {
    const [example] = readExamples(import.meta.dirname, 'failing').filter(
      ({ expects }) => expects[0] === 'no-events',
    );
    if (example === undefined) throw new Error('the example of an empty programme is gone');
    const past = beside['wydarzenia/koncert.ics'].replace('20261128', '20261121');
    const site = siteAround(example, { ...beside, 'wydarzenia/koncert.ics': past });
    expect(output.run(site)).toEqual([]);
  });
});
