import { expect, test } from 'vitest';
import { publicAddress } from './public-address';

test.each([
  ['api::event.event', '/wydarzenia/a/'],
  ['api::class.class', '/zajecia/a/'],
  ['api::heritage-article.heritage-article', '/dziedzictwo/a/'],
  ['api::news-item.news-item', '/aktualnosci/a/'],
  ['api::page.page', '/a/'],
  ['api::place.place', '/miejsca/a/'],
  ['api::event-series.event-series', '/wydarzenia/cykle/a/'],
  ['api::grant.grant', '/projekty/a/'],
  ['api::topic.topic', null],
  ['api::alert.alert', null],
])('%s', (uid, address) => {
  expect(publicAddress(uid, 'a')).toBe(address);
});

test('without a slug there is no address', () => {
  expect(publicAddress('api::page.page', '')).toBeNull();
});
