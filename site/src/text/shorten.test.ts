import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

it.each([
  ['Koncert na dwa głosy', 20, 'Koncert na dwa głosy'],
  ['Koncert na dwa głosy, fortepian', 24, 'Koncert na dwa głosy…'],
  [' Koncert\n na  dwa ', 20, 'Koncert na dwa'],
  ['Konstantynopolitańczykowianeczka', 10, 'Konstanty…'],
])('shortens %j to %i characters', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
