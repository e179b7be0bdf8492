import { expect, it } from 'vitest';
import { event, page } from '../../../tests/fixture/defaults.ts';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';

it('sorts every entry under its Polish letter, with ASCII ids and a folded form to match', () => {
  const titled = ['Łódka', 'Lato', 'Ćma', '3 po 3', 'ławka', 'Zebra', '„Cisza”'];
  const site = siteOf({
    events: titled.map((title, index) =>
      event({ documentId: `e-${index}`, title, slug: `e-${index}` }),
    ),
    pages: [page({ documentId: 'p', title: 'Lista', slug: 'lista' })],
    classes: [],
    heritageArticles: [],
    newsItems: [],
    places: [],
    grants: [],
    eventSeries: [],
  });
  const { letters } = pageAt(site, '/szukaj/', 'search');
  expect(letters.map(({ letter, links }) => [letter, links.map(({ label }) => label)])).toEqual([
    ['Ć', ['Ćma']],
    ['L', ['Lato', 'Lista']],
    ['Ł', ['ławka', 'Łódka']],
    ['Z', ['Zebra']],
    ['0–9 i inne', ['„Cisza”', '3 po 3']],
  ]);
  expect(letters.map(({ id }) => id)).toEqual([
    'litera-u0107',
    'litera-l',
    'litera-u0142',
    'litera-z',
    'litera-inne',
  ]);
  expect(letters[2]?.links[1]?.sort).toBe('lodka');
});
