import { expect, test } from 'vitest';
import { entryAsEdited } from './entry-as-edited';
import type { Structure } from './structure';

const structure: Structure = {
  'api::class.class': {
    title: { kind: 'string' },
    slug: { kind: 'uid' },
    season: { kind: 'relation', required: true },
    groups: { kind: 'component', of: 'class.group', repeatable: true },
  },
  'class.group': { place: { kind: 'relation' } },
};
const edited = (entry: object) => entryAsEdited(structure, 'api::class.class', { ...entry });

test('a relation is there when something is chosen', () => {
  const none = { connect: [], disconnect: [] };
  expect(edited({ season: none })).toEqual({ season: null });
  expect(edited({ season: { count: 0 } })).toEqual({ season: null });
  expect(edited({ season: { count: 1 } })['season']).not.toBeNull();
  expect(edited({ season: { ...none, connect: [{ id: 1 }] } })['season']).not.toBeNull();
  expect(edited({ season: { ...none, count: 1, disconnect: [{ id: 1 }] } })['season']).toBeNull();
  expect(edited({ groups: [{ place: none }] })).toEqual({ groups: [{ place: null }] });
});

test('an address that is not entered is made when the entry is saved', () => {
  expect(edited({ title: 'Chór', slug: null })).toEqual({ title: 'Chór' });
  expect(edited({ slug: 'chor' })).toEqual({ slug: 'chor' });
});
