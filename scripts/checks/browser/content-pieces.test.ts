import { describe, expect, it } from 'vitest';
import { makePage } from '../page.ts';
import { contentPiecesOf } from './content-pieces.ts';

const pieces = (body: string) =>
  new Set(contentPiecesOf(makePage('a.html', `<main>${body}</main>`, () => 'kind')));
const isNew = (body: string, before: string) => {
  const known = pieces(before);
  return [...pieces(body)].some((piece) => !known.has(piece));
};

const card =
  '<h2>Koncert</h2><p class="when">12 marca</p><a href="/a/"><img alt="Afisz" src="a.avif"></a>';

describe('a page holds something new', () => {
  it.each([
    ['a text', card.replace('Koncert', 'Wystawa')],
    ['a value', card.replace('/a/', '/b/')],
    ['a value that is empty now', card.replace('alt="Afisz"', 'alt=""')],
    ['an attribute', card.replace('<p ', '<p lang="en" ')],
    ['a value programs go by', card.replace('class="when"', 'class="moved"')],
    ['an element where it was not before', card.replace('Koncert', '<b>Koncert</b>')],
    ['a heading that skips a level', `${card}<h4>Koncert</h4>`],
    ['a longer word than before', card.replace('Koncert', 'Konstantynopolitańczykowianeczka')],
    ['more children than before', `${card}${card}${card}`],
  ])('%s', (_, body) => {
    expect(isNew(body, card)).toBe(true);
  });
});

describe('a page holds nothing new', () => {
  it.each([
    ['with other figures', card, card.replace('12', '9')],
    ['with less of the same', '<h2>Koncert</h2>', card],
    ['with a word of a size that had room', card, `${card}<h2>Przedstawienie</h2><h2>Bal</h2>`],
    [
      'with another drawing inside an icon',
      '<svg><path d="M1"/></svg>',
      '<svg><path d="M2"/></svg>',
    ],
  ])('%s', (_, body, before) => {
    expect(isNew(body, before)).toBe(false);
  });
});
