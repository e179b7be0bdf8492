import { describe, expect, test } from 'vitest';
import type { Structure } from '../publishing-rules/structure';
import { dataToRestore, type Today } from './data-to-restore';

const EVENT = 'api::event.event';
const structure: Structure = {
  [EVENT]: {
    title: { kind: 'string' },
    slug: { kind: 'uid' },
    kind: { kind: 'other' },
    image: { kind: 'component', of: 'shared.image', repeatable: false },
    gallery: { kind: 'component', of: 'shared.image', repeatable: true },
    partners: { kind: 'relation' },
    place: { kind: 'relation' },
    body: { kind: 'blocks' },
    content: { kind: 'zone', of: ['blocks.text'] },
    createdBy: { kind: 'relation' },
  },
  'shared.image': { media: { kind: 'media' }, caption: { kind: 'string' } },
  'blocks.text': { body: { kind: 'blocks' } },
};
const today: Today = {
  structure,
  valuesOf: (_uid, attribute) => (attribute === 'kind' ? ['koncert', 'warsztat'] : null),
  hasFile: (id) => id === 1,
  hasEntry: (id) => id === 'there',
  isAddressTaken: (slug) => slug === 'taken',
};
const restore = (content: object) => dataToRestore(today, EVENT, { ...content });
const picture = { id: 1, name: 'ratusz.jpg' };
const gone = { id: 2, name: 'stary.jpg' };

test('fields, components, blocks, files and entries come back', () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Zapraszamy.' }] }];
  const { data, lost } = restore({
    title: 'Koncert',
    slug: 'koncert',
    kind: 'koncert',
    image: { media: picture, caption: null },
    gallery: [],
    partners: [{ id: 'there', name: 'Biblioteka' }],
    place: null,
    body,
    content: [{ __component: 'blocks.text', body }],
  });
  expect(lost).toEqual([]);
  expect(data).toEqual({
    title: 'Koncert',
    slug: 'koncert',
    kind: 'koncert',
    image: { media: 1, caption: null },
    gallery: [],
    partners: ['there'],
    place: null,
    body,
    content: [{ __component: 'blocks.text', body }],
  });
});

test('what the version does not know is left alone', () => {
  expect(restore({ title: 'Koncert' }).data).toEqual({ title: 'Koncert' });
});

describe('is left out and told:', () => {
  test.each<[string, object, object, string]>([
    ['a field that is gone', { subtitle: 'Wieczór' }, {}, 'subtitle: tego pola już nie ma.'],
    [
      'a picture that was deleted',
      { gallery: [{ media: picture }, { media: gone }] },
      { gallery: [{ media: 1 }, { media: null }] },
      'Galeria 2 → Plik: pliku „stary.jpg” już nie ma.',
    ],
    [
      'an entry that was deleted',
      {
        partners: [
          { id: 'there', name: 'Biblioteka' },
          { id: 'x', name: 'Kino' },
        ],
      },
      { partners: ['there'] },
      'Partnerzy: wpisu „Kino” już nie ma.',
    ],
    [
      'a value that is offered no more',
      { kind: 'bal' },
      {},
      'wartości „bal” nie ma już na liście.',
    ],
    ['an address taken meanwhile', { slug: 'taken' }, {}, 'adres „taken” ma teraz inny wpis'],
    [
      'a block that is gone',
      { content: [{ __component: 'blocks.old', body: [] }] },
      { content: [] },
      'content 1: takiego bloku już nie ma.',
    ],
    [
      'a component that was a field',
      { image: 'plakat.jpg' },
      {},
      'Obraz: to pole jest dziś innego',
    ],
    ['a field that was a file', { title: picture }, {}, 'Tytuł: to pole jest dziś innego rodzaju.'],
  ])('%s', (_what, content, data, sentence) => {
    const restored = restore(content);
    expect(restored.data).toEqual(data);
    expect(restored.lost).toEqual([expect.stringContaining(sentence)]);
  });
});

test('nothing is told of an empty field that is gone', () => {
  expect(restore({ subtitle: null, tags: [], note: '' }).lost).toEqual([]);
});
