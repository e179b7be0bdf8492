import { expect, it } from 'vitest';
import { wordsOfAddress } from './words-of-address.ts';

it.each([
  ['/wydarzenia/koncert-noworoczny-2027/', 'koncert noworoczny'],
  ['/wydarzenia/koncert-noworoczny', 'koncert noworoczny'],
  ['/wydarzenia//a_b//', 'a b'],
  ['/index.php/25-aktualnosci.html', 'aktualnosci'],
  ['/zaj%C4%99cia/%C5%82y%C5%BCwy/', 'łyżwy'],
  ['/2027/', ''],
  ['/', ''],
  ['/zaj%C4/', ''],
])('finds in %s the words "%s"', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
