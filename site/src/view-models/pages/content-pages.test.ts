import { expect, it } from 'vitest';
import { page } from '../../../tests/fixture/defaults.ts';
import { longArticle } from '../../../tests/fixture/long-article.ts';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';

const { content } = longArticle('Statut', 'statut');
const lead = 'Jak działamy.';
const site = siteOf({
  pages: [{ ...page({ documentId: 's', title: 'Statut', slug: 'statut' }), lead, content }],
});
const parts = ['/statut/', '/statut/2/', '/statut/3/', '/statut/4/', '/statut/5/'].map((path) =>
  pageAt(site, path, 'content'),
);

it('lays a long page of blocks on several, each with its own title and way back', () => {
  expect(parts.map(({ documentTitle }) => documentTitle)).toEqual(
    [1, 2, 3, 4, 5].map((number) => `Statut, część ${number} z 5 – Dom Kultury`),
  );
  expect(parts.map((part) => part.lead)).toEqual([lead, null, null, null, null]);
  expect(parts[1]?.breadcrumbs.map(({ href }) => href)).toEqual(['/', '/statut/', '/statut/2/']);
  expect(parts[1]?.part?.next?.href).toBe('/statut/3/');
  expect(parts.flatMap(({ blocks }) => blocks).length).toBeGreaterThanOrEqual(5);
});

it('lists it once on the site map', () => {
  const { sections } = pageAt(site, '/mapa-strony/', 'site-map');
  const links = sections.flatMap((section) => section.links.map(({ href }) => href));
  expect(links.filter((href) => href.startsWith('/statut/'))).toEqual(['/statut/']);
});
