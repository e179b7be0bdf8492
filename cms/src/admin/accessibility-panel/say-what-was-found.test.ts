import { expect, test } from 'vitest';
import { sayWhatWasFound } from './say-what-was-found';

test.each([
  [0, 0, 'Wszystko w porządku.'],
  [1, 0, '1 błąd.'],
  [0, 1, '1 wskazówka.'],
  [2, 5, '2 błędy i 5 wskazówek.'],
  [12, 22, '12 błędów i 22 wskazówki.'],
])('%i errors and %i warnings', (errors, warnings, said) => {
  expect(sayWhatWasFound(errors, warnings)).toBe(said);
});
