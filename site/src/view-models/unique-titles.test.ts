import { expect, it } from 'vitest';
import { event, newsItem, occurrence } from '../../tests/fixture/defaults.ts';
import { pagesOf, siteOf } from '../../tests/fixture/site.ts';

function titles(slugs: readonly string[], at: readonly string[]): readonly string[] {
  const events = slugs.map((slug, index) =>
    event({
      documentId: `e-${slug}`,
      title: 'Bal',
      slug,
      occurrences: [occurrence(at[index] ?? '')],
    }),
  );
  return pagesOf(siteOf({ events }))
    .filter(({ path }) => slugs.some((slug) => path === `/wydarzenia/${slug}/`))
    .map(({ documentTitle }) => documentTitle);
}

it('adds the date, then the hour, then the address', () => {
  expect(titles(['bal'], ['2026-12-01T17:00:00.000Z'])).toEqual(['Bal – Dom Kultury']);
  const [morning, evening] = ['2026-12-01T09:00:00.000Z', '2026-12-01T17:00:00.000Z'];
  expect(titles(['bal-1', 'bal-2'], [morning, evening])).toEqual([
    'Bal, 1 grudnia 2026, godz. 10:00 – Dom Kultury',
    'Bal, 1 grudnia 2026, godz. 18:00 – Dom Kultury',
  ]);
  expect(titles(['bal-1', 'bal-2'], [evening, evening])).toEqual([
    'Bal, 1 grudnia 2026, godz. 18:00, koncert (/wydarzenia/bal-1/) – Dom Kultury',
    'Bal, 1 grudnia 2026, godz. 18:00, koncert (/wydarzenia/bal-2/) – Dom Kultury',
  ]);
});

it('tells a news item and an event of one title apart by what they are', () => {
  const shared = siteOf({
    events: [
      event({
        documentId: 'e',
        title: 'Bal',
        slug: 'bal',
        occurrences: [occurrence('2026-12-01T17:00:00.000Z')],
      }),
    ],
    newsItems: [
      newsItem({ documentId: 'n', title: 'Bal', slug: 'bal', publishedOn: '2026-11-20' }),
    ],
  });
  const found = pagesOf(shared)
    .map(({ documentTitle }) => documentTitle)
    .filter((title) => title.startsWith('Bal'));
  expect(found).toEqual(['Bal, aktualność – Dom Kultury', 'Bal, 1 grudnia 2026 – Dom Kultury']);
});
