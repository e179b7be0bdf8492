import { expect, test } from 'vitest';
import { consequences } from './consequences';

const ARTICLE = 'api::heritage-article.heritage-article';
const entries = [{ name: 'Wydarzenia: Spacer', path: '/spacer' }];

test('nothing is said where nothing refers to the entry', () => {
  expect(consequences(ARTICLE, false, { pointing: [], linking: [] })).toEqual([]);
});

test('a card disappears, a link stays and leads to word of the withdrawal', () => {
  const groups = consequences(ARTICLE, false, { pointing: entries, linking: entries });
  expect(groups.map(({ consequence }) => consequence)).toEqual([
    expect.stringMatching(/^Karta tego artykułu zniknie.+ponownie opublikować\.$/),
    expect.stringMatching(/^Mają w treści odnośnik.+że stronę wycofano/),
  ]);
});

test('what the panel refuses to delete is told as such', () => {
  const [group] = consequences('api::place.place', true, { pointing: entries, linking: [] });
  expect(group).toEqual({ consequence: expect.stringContaining('nie pozwoli'), entries });
});
