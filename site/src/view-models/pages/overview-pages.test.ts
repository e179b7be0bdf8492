import { expect, it } from 'vitest';
import { event, occurrence, page, place } from '../../../tests/fixture/defaults.ts';
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

it('tells entries of one title apart by their date, else by their kind', () => {
  const dated = (slug: string, start: string) =>
    event({ documentId: slug, title: 'Bal', slug, occurrences: [occurrence(start)] });
  const site = siteOf({
    events: [dated('bal', '2026-12-01T17:00:00.000Z'), dated('bal-2', '2027-01-09T17:00:00.000Z')],
    pages: [page({ documentId: 'p', title: 'Park', slug: 'park' })],
    places: [place({ documentId: 'l', name: 'Park', slug: 'park' })],
  });
  const wanted = [
    { href: '/wydarzenia/bal/', label: 'Bal, 1 grudnia 2026' },
    { href: '/wydarzenia/bal-2/', label: 'Bal, 9 stycznia 2027' },
    { href: '/park/', label: 'Park, strona' },
    { href: '/miejsca/park/', label: 'Park, miejsce' },
  ];
  const search = pageAt(site, '/szukaj/', 'search').letters.flatMap(({ links }) =>
    links.map(({ href, label }) => ({ href, label })),
  );
  const siteMap = pageAt(site, '/mapa-strony/', 'site-map').sections.flatMap(({ links }) => links);
  expect(search).toEqual(expect.arrayContaining(wanted));
  expect(siteMap).toEqual(expect.arrayContaining(wanted));
});
