import { expect, test } from 'vitest';
import { referredTypes } from './referred-types';

const place = { type: 'relation', target: 'api::place.place' };
const components = {
  'shared.slot': { attributes: { place, again: { type: 'component', component: 'shared.slot' } } },
  'blocks.text': { attributes: { text: { type: 'blocks' } } },
};

test('finds the types in fields, in components and in zones, once each', () => {
  const attributes = {
    grant: { type: 'relation', target: 'api::grant.grant' },
    author: { type: 'relation', target: 'admin::user' },
    slots: { type: 'component', component: 'shared.slot' },
    content: { type: 'dynamiczone', components: ['blocks.text', 'shared.slot'] },
  };
  expect(referredTypes(attributes, components)).toEqual(['api::grant.grant', 'api::place.place']);
  expect(referredTypes({ title: { type: 'string' } }, components)).toEqual([]);
});
