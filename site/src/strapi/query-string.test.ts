import { expect, it } from 'vitest';
import { queryString } from './query-string.ts';

it('writes nested queries with brackets, as Strapi reads them', () => {
  const query = {
    sort: 'documentId:asc',
    populate: { image: { populate: { media: { fields: ['url', 'name'] } } } },
  };
  expect(decodeURIComponent(queryString(query))).toBe(
    'sort=documentId:asc&populate[image][populate][media][fields][0]=url&populate[image][populate][media][fields][1]=name',
  );
});
