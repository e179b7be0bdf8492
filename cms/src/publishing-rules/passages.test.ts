import { expect, test } from 'vitest';
import { passagesOf } from './passages';
import { entrySpot } from './spot';
import type { Structure } from './structure';

const structure: Structure = {
  'api::event.event': {
    title: { kind: 'string' },
    body: { kind: 'blocks' },
    slug: { kind: 'uid' },
  },
};
const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const block = (type: string, ...children: object[]) => ({ type, children });
const body = [
  block('paragraph', text('')),
  block('heading', text('Bilety')),
  block('paragraph', text('W kasie'), text(' od piątku', { bold: true })),
  block(
    'list',
    block('list-item', text('ulgowe')),
    block('list', block('list-item', text('dla dzieci'))),
    block('list-item', block('link', text('grupowe'))),
  ),
  block('quote', text('Warto!')),
  block('paragraph', text('Zapraszamy')),
];
const entry = { title: ' Koncert ', slug: 'koncert', body };
const passages = passagesOf(structure, [entrySpot('api::event.event', entry)]);

test('passages are told as an editor counts them, empty paragraphs left out', () => {
  expect(passages.map(({ place, text: words }) => [place, words])).toEqual([
    [null, 'Koncert'],
    ['nagłówek „Bilety”', 'Bilety'],
    ['akapit 1', 'W kasie od piątku'],
    ['lista 1, punkt 1', 'ulgowe'],
    ['lista 1, punkt 2', 'dla dzieci'],
    ['lista 1, punkt 3', 'grupowe'],
    ['cytat 1', 'Warto!'],
    ['akapit 2', 'Zapraszamy'],
  ]);
});

test('a rewritten passage leaves everything else as it is', () => {
  const loud = passages[4]?.rewritten((words) => words.toUpperCase());
  expect(loud).toEqual([
    ...body.slice(0, 3),
    block(
      'list',
      block('list-item', text('ulgowe')),
      block('list', block('list-item', text('DLA DZIECI'))),
      block('list-item', block('link', text('grupowe'))),
    ),
    ...body.slice(4),
  ]);
  expect(passages[0]?.rewritten((words) => `${words}!`)).toBe('Koncert!');
});
