import { expect, it } from 'vitest';
import { makePage } from '../page.ts';
import { piecesOf } from './pieces.ts';

const pieces = (body: string, css = 'a{color:red}b{color:blue}') =>
  new Set(piecesOf(makePage('a.html', `<style>${css}</style>${body}`, () => 'kind')));
const few = pieces('<ul><li class="card"><a href="/a/">Koncert</a></li></ul>');

it('words, addresses and numbers make no new piece', () => {
  const many = '<li class="card"><a href="/b/">Film</a></li>'.repeat(3);
  expect(pieces(`<ul>${many}</ul>`)).toEqual(few);
  expect(
    pieces('<ul><li class="card"><a href="/a/">Koncert</a></li></ul>', 'a{color:red}'),
  ).not.toEqual(few);
});

it.each([
  ['a class', '<ul><li class="card sold-out"><a href="/a/">Koncert</a></li></ul>'],
  ['a state', '<ul><li class="card"><a href="/a/" aria-current="page">Koncert</a></li></ul>'],
  ['a parent', '<ol><li class="card"><a href="/a/">Koncert</a></li></ol>'],
  ['a script', '<ul><li class="card"><a href="/a/">Koncert</a></li></ul><script>1</script>'],
])('%s makes one', (_, body) => {
  expect([...pieces(body)].some((piece) => !few.has(piece))).toBe(true);
});
