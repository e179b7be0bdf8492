import { expect, test } from 'vitest';
import { readStructure } from './read-structure';

test('keeps of a schema what the rules need', () => {
  const schema = {
    attributes: {
      title: { type: 'string', required: true },
      email: { type: 'email', required: false },
      slug: { type: 'uid', targetField: 'title' },
      body: { type: 'blocks' },
      groups: { type: 'component', component: 'class.group', repeatable: true },
      price: { type: 'component', component: 'shared.price' },
      content: { type: 'dynamiczone', components: ['blocks.text'] },
      place: { type: 'relation', relation: 'manyToOne' },
      order: { type: 'integer' },
    },
  };
  expect(readStructure({ 'api::x.x': schema })).toEqual({
    'api::x.x': {
      title: { kind: 'string', required: true },
      email: { kind: 'email' },
      slug: { kind: 'uid' },
      body: { kind: 'blocks' },
      groups: { kind: 'component', of: 'class.group', repeatable: true },
      price: { kind: 'component', of: 'shared.price', repeatable: false },
      content: { kind: 'zone', of: ['blocks.text'] },
      place: { kind: 'relation' },
      order: { kind: 'other' },
    },
  });
});
