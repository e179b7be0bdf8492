import { expect, test } from 'vitest';
import type { Structure } from '../publishing-rules/structure';
import { differencesOf } from './differences';
import { cutToDifference, valueInWords } from './value-in-words';

const EVENT = 'api::event.event';
const NOW = Date.parse('2026-11-26T10:00:00Z');
const structure: Structure = {
  [EVENT]: {
    title: { kind: 'string' },
    example: { kind: 'other' },
    occurrences: { kind: 'component', of: 'event.occurrence', repeatable: true },
    image: { kind: 'component', of: 'shared.image', repeatable: false },
    content: { kind: 'zone', of: ['blocks.text', 'blocks.quote'] },
  },
  'event.occurrence': { start: { kind: 'other' }, note: { kind: 'string' } },
  'shared.image': { media: { kind: 'media' } },
  'blocks.text': { body: { kind: 'blocks' } },
  'blocks.quote': { text: { kind: 'text' } },
};
const between = (before: object, after: object) =>
  differencesOf(structure, EVENT, { ...before }, { ...after }, NOW).map(
    ({ where, before: one, after: other }) => `${where}: ${one} | ${other}`,
  );
const date = (day: number, note: string | null = null) => ({
  start: `2026-12-0${day}T17:00:00.000Z`,
  note,
});

test('fields are told by their labels, parts by their place', () => {
  expect(
    between(
      { title: 'Koncert', example: true, occurrences: [date(5), date(6)], image: null },
      {
        title: 'Recital',
        example: false,
        occurrences: [date(5), date(6, 'Sala')],
        image: { media: { id: 1, name: 'ratusz.jpg' } },
      },
    ),
  ).toEqual([
    'Tytuł: Koncert | Recital',
    'Treść przykładowa: tak | nie',
    'Terminy 2 → Uwagi do terminu: puste | Sala',
    'Obraz: puste | ratusz.jpg',
  ]);
});

test('a part put in at the front is one difference, not one for each part behind it', () => {
  expect(
    between({ occurrences: [date(6), date(7)] }, { occurrences: [date(5), date(6), date(7)] }),
  ).toEqual(['Terminy 1: nie było | 5 grudnia, 18:00']);
  expect(between({ occurrences: [date(5), date(6)] }, { occurrences: [date(5)] })).toEqual([
    'Terminy 2: 6 grudnia, 18:00 | nie ma',
  ]);
});

test('a block that became another kind is told whole', () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Zapraszamy.' }] }];
  expect(
    between(
      { content: [{ __component: 'blocks.text', body }] },
      { content: [{ __component: 'blocks.quote', text: 'Było pięknie.' }] },
    ),
  ).toEqual(['content 1: Zapraszamy. | Było pięknie.']);
});

test('a field of an older model is told by its own name', () => {
  expect(between({ subtitle: 'Wieczór' }, {})).toEqual(['subtitle: Wieczór | puste']);
});

test('a file that was only renamed is the same', () => {
  const image = (name: string) => ({ image: { media: { id: 1, name } } });
  expect(between(image('a.jpg'), image('b.jpg'))).toEqual([]);
});

test('long texts are cut where they begin to differ', () => {
  const same = 'Bardzo długi opis wydarzenia, który się nie zmienił. '.repeat(4);
  const [one, other] = cutToDifference(`${same}Wstęp wolny.`, `${same}Bilety w kasie.`);
  expect(one).toMatch(/^….{30}Wstęp wolny\.$/);
  expect(other).toMatch(/^….{30}Bilety w kasie\.$/);
});

test.each<[unknown, string]>([
  [[], 'puste'],
  ['17:30:00.000', '17:30'],
  [
    [
      { id: 'a', name: 'Kino' },
      { id: 'b', name: '' },
    ],
    'Kino, bez nazwy',
  ],
  [
    [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Plan' }] },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: '/', children: [{ type: 'text', text: 'tu' }] }],
      },
    ],
    'Plan tu',
  ],
  [{ stepFreeAccess: 'tak', note: null, isFree: false }, 'tak'],
])('%j in words', (value, words) => {
  expect(valueInWords(value, NOW)).toBe(words);
});
