import { expect, it } from 'vitest';
import { article, event, occurrence, page } from '../../tests/fixture/defaults.ts';
import { pageAt, siteOf } from '../../tests/fixture/site.ts';
import type { LinkModel } from './page-models.ts';

const TITLE = 'We Are the World';
const foreign = { words: TITLE, lang: 'en' };
const start = '2026-12-01T17:00:00.000Z';
const site = siteOf({
  events: [
    event({
      documentId: 'e',
      title: TITLE,
      titleLanguage: 'en',
      slug: 'world',
      occurrences: [occurrence(start)],
    }),
  ],
  heritageArticles: [
    article({
      documentId: 'a',
      title: 'Shtetl',
      titleLanguage: 'yi',
      slug: 'shtetl',
      yearFrom: 1800,
      sources: [
        { title: 'Die Stadt', language: 'de', publisher: 'Verlag', url: null, year: '1900' },
      ],
    }),
  ],
  pages: [
    page({ documentId: 'p', title: 'Welcome', titleLanguage: 'en', slug: 'welcome', menu: 'main' }),
  ],
});
const linkTo = (links: readonly LinkModel[], href: string) =>
  links.find((link) => link.href === href);

it('a title says its language on its page', () => {
  expect(pageAt(site, '/wydarzenia/world/', 'event').headingLang).toBe('en');
  expect(pageAt(site, '/dziedzictwo/shtetl/', 'heritage-article').headingLang).toBe('yi');
});

it('on every card and in every link to it', () => {
  const [day] = pageAt(site, '/wydarzenia/', 'event-list').days;
  expect(day?.events[0]?.titleLang).toBe('en');
  expect(pageAt(site, '/dziedzictwo/', 'heritage-list').articles[0]?.titleLang).toBe('yi');
  const hits = pageAt(site, '/szukaj/', 'search').nearest;
  expect(linkTo(hits, '/wydarzenia/world/')).toMatchObject({ foreign });
  expect(linkTo(pageAt(site, '/szukaj/w/', 'search-letter').links, '/wydarzenia/world/')).toEqual({
    href: '/wydarzenia/world/',
    label: TITLE,
    foreign,
  });
  const offline = pageAt(site, '/offline/', 'offline').days[0]?.events[0]?.link;
  expect(offline?.foreign).toEqual(foreign);
  const next = pageAt(site, '/404/', 'not-found').events[0];
  expect(next).toMatchObject({ foreign, label: expect.stringMatching(/^We Are the World: /) });
});

it('in the menu, and of a source the title only', () => {
  const { mainNavigation } = pageAt(site, '/', 'front').site;
  expect(linkTo(mainNavigation, '/welcome/')?.foreign).toEqual({ words: 'Welcome', lang: 'en' });
  const [source] = pageAt(site, '/dziedzictwo/shtetl/', 'heritage-article').sources;
  expect(source).toEqual({
    text: 'Die Stadt, Verlag, 1900',
    href: null,
    foreign: { words: 'Die Stadt', lang: 'de' },
  });
});

it('and nothing is said of a Polish one', () => {
  const polish = event({
    documentId: 'e',
    title: 'Bal',
    slug: 'bal',
    occurrences: [occurrence(start)],
  });
  expect(JSON.stringify(siteOf({ events: [polish] }).routes)).not.toMatch(
    /"(?:titleL|headingL|l)ang"/,
  );
});
