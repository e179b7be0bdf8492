import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExamples, siteAround } from '../examples.ts';
import { links } from './check.ts';

/** The site an example stands on. */
const page = readFileSync(join(import.meta.dirname, '../fixtures/passing-site/index.html'), 'utf8');
const beside = {
  'index.html': page,
  'wydarzenia/index.html': page,
  'deklaracja-dostepnosci/index.html': page,
  'kontakt/index.html': page.replace('<h1>', '<h1 id="mapa">'),
  'żółw/index.html': page,
  'kalendarz.ics': '',
  'media/a.webp': '',
  'media/b.webp': '',
  'redirects.json': JSON.stringify([{ from: '/dawne/', to: '/kontakt/', status: 301 }]),
};
const good = { file: 'przyklad/index.html', html: page };
const rulesWith = (files: Readonly<Record<string, string>>) =>
  links.run(siteAround(good, { ...beside, ...files })).map(({ rule, page: at }) => [rule, at]);

describe('links', () => {
  it.each(readExamples(import.meta.dirname, 'passing'))('lets $name through', (example) => {
    expect(links.run(siteAround(example, beside))).toEqual([]);
  });

  it.each(readExamples(import.meta.dirname, 'failing'))('finds $expects in $name', (example) => {
    const rules = links.run(siteAround(example, beside)).map((fault) => fault.rule);
    expect([...new Set(rules)].sort()).toEqual([...example.expects]);
  });

  it('does not take nothing for good', () => {
    expect(() => links.run(siteAround({ file: 'robots.txt', html: '' }))).toThrow(
      'no page to look at',
    );
  });

  it('follows redirects, sitemaps and style sheets', () => {
    expect(rulesWith({ 'redirects.json': '[{"from":"/dawne/","to":"/nie-ma/"}]' })).toEqual([
      ['no-such-address', '/redirects.json'],
    ]);
    expect(rulesWith({ 'redirects.json': '{' })).toEqual([
      ['redirects-unreadable', '/redirects.json'],
    ]);
    expect(rulesWith({ 'sitemap-0.xml': '<loc>https://example.org/nie-ma/</loc>' })).toEqual([
      ['no-such-address', '/sitemap-0.xml'],
    ]);
    expect(rulesWith({ '_astro/a.css': 'a{background:url(../media/nie-ma.svg)}' })).toEqual([
      ['no-such-address', '/_astro/a.css'],
    ]);
  });
});
