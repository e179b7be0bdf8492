import { expect, test } from 'vitest';
import { everySpot, populateAll, type Structure } from './structure';

const structure: Structure = {
  'api::page.page': {
    title: { kind: 'string' },
    content: { kind: 'zone', of: ['blocks.gallery', 'blocks.text'] },
    logo: { kind: 'component', of: 'shared.image', repeatable: false },
    related: { kind: 'relation' },
  },
  'blocks.gallery': { images: { kind: 'component', of: 'shared.image', repeatable: true } },
  'blocks.text': { body: { kind: 'blocks' } },
  'shared.image': { media: { kind: 'media' }, role: { kind: 'other' } },
};

test('finds every component, however deep, with its way', () => {
  const entry = {
    title: 'O nas',
    content: [
      { __component: 'blocks.text', body: [] },
      { __component: 'blocks.gallery', images: [{ role: 'logo' }, { role: 'plakat' }] },
    ],
    logo: null,
  };
  expect(
    everySpot(structure, 'api::page.page', entry).map(({ uid, path }) => [uid, ...path]),
  ).toEqual([
    ['api::page.page'],
    ['blocks.text', 'content', 0],
    ['blocks.gallery', 'content', 1],
    ['shared.image', 'content', 1, 'images', 0],
    ['shared.image', 'content', 1, 'images', 1],
  ]);
});

test('an unknown type has only itself', () => {
  expect(everySpot({}, 'api::new.new', { parts: [{}] })).toHaveLength(1);
});

test('loads components and files to the bottom', () => {
  expect(populateAll(structure, 'api::page.page')).toEqual({
    content: {
      on: {
        'blocks.gallery': { populate: { images: { populate: { media: true } } } },
        'blocks.text': { populate: {} },
      },
    },
    logo: { populate: { media: true } },
    related: true,
  });
});
