import { describe, expect, it } from 'vitest';
import { isOneTypoAway } from './typo.ts';

describe('isOneTypoAway', () => {
  it.each([
    ['koncert', 'konceert', 'one more'],
    ['koncert', 'kocert', 'one less'],
    ['koncert', 'kancert', 'another'],
    ['koncert', 'kocnert', 'two exchanged'],
    ['koncert', 'koncer', 'the last missing'],
    ['koncert', 'okncert', 'the first two exchanged'],
  ])('finds %s in %s (%s)', (word, typed) => {
    expect(isOneTypoAway(word, typed)).toBe(true);
    expect(isOneTypoAway(typed, word)).toBe(true);
  });

  it.each([
    ['koncert', 'koncert'],
    ['koncert', 'kncetr'],
    ['koncert', 'koncerty2'],
    ['lato', 'tola'],
    ['abcd', 'badc'],
  ])('%s and %s are not one letter apart', (a, b) => expect(isOneTypoAway(a, b)).toBe(false));
});
