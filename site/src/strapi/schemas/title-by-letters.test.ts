import { expect, it } from 'vitest';
import { titleByLetters } from './title-by-letters.ts';

it.each([
  ['Вечір пісні', null, 'uk'],
  ['Москва', 'ru', 'ru'],
  ['Wieczór: Вечір', null, null],
  ['An Evening', null, null],
  ['An Evening', 'en', 'en'],
] as const)('%s, marked as %s: %s', (title, titleLanguage, language) => {
  expect(titleByLetters({ title, titleLanguage }).titleLanguage).toBe(language);
});
