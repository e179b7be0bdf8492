import { describe, expect, it } from 'vitest';
import { titleMatches } from './title-matches.ts';

describe('titleMatches', () => {
  it.each([
    ['Zimowy koncert w Sokolni', 'koncert'],
    ['Zimowy koncert w Sokolni', 'sokolni zim'],
    ['Śpiewnik łowicki', 'spiewnik lowicki'],
  ])('finds %j by %j', (title, query) => expect(titleMatches(title, query)).toBe(true));

  it('does not find a word that is not there', () =>
    expect(titleMatches('Zimowy koncert', 'zimowy spektakl')).toBe(false));
});
