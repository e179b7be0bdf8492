import { describe, expect, it } from 'vitest';
import { pageAt, pagesOf, siteOf } from '../../tests/fixture/site.ts';
import { translations } from './feed-models.ts';

describe('alternates of a page', () => {
  it('name the feeds where they belong', () => {
    const site = siteOf();
    const types = (path: '/' | '/aktualnosci/') =>
      pagesOf(site)
        .find((page) => page.path === path)
        ?.alternates.map(({ type }) => type);
    expect(types('/')).toContain('application/rss+xml');
    expect(types('/aktualnosci/')).toEqual(['application/rss+xml', 'application/feed+json']);
    expect(pageAt(site, '/kontakt/', 'contact').alternates).toEqual([]);
  });

  it('name no language while there is one, and every one when there are two', () => {
    expect(translations({ pl: 'https://kultura.example/' })).toEqual([]);
    const two = { pl: 'https://kultura.example/', uk: 'https://kultura.example/uk/' };
    expect(translations(two).map(({ hreflang, href }) => [hreflang, href])).toEqual(
      Object.entries(two),
    );
  });
});
