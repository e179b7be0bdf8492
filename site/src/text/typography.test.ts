import { describe, expect, it } from 'vitest';
import { bindOneLetterWords } from './typography.ts';

const shown = (text: string): string => bindOneLetterWords(text).replaceAll('\u00A0', '~');

describe('bindOneLetterWords', () => {
  it.each([
    ['W sobotę i w niedzielę', 'W~sobotę i~w~niedzielę'],
    ['Kino z napisami', 'Kino z~napisami'],
    ['Koncert „O zmierzchu”', 'Koncert „O~zmierzchu”'],
    ['Spotkanie (z autorem)', 'Spotkanie (z~autorem)'],
    ['Teatr – a dlaczego nie', 'Teatr – a~dlaczego nie'],
    ['Bajka o o', 'Bajka o~o'],
    ['Grupa A', 'Grupa A'],
    ['Vitamin i', 'Vitamin i'],
    ['sala 2 x 3', 'sala 2 x 3'],
    ['kino', 'kino'],
    ['', ''],
  ])('%s → %s', (text, bound) => {
    expect(shown(text)).toBe(bound);
  });

  it('changes nothing the second time, and nothing but spaces', () => {
    const words = ['a', 'I', 'o', 'u', 'w', 'Z', 'kino', 'dom', '–', '„w', '(z', 'łąka'];
    for (let seed = 0; seed < 500; seed += 1) {
      const text = Array.from(
        { length: 7 },
        (_, at) => words[(seed * (at + 3) + at) % words.length],
      ).join(' ');
      const once = bindOneLetterWords(text);
      expect(bindOneLetterWords(once)).toBe(once);
      expect(once.replaceAll('\u00A0', ' ')).toBe(text);
      expect(once).not.toMatch(/(?:^|[\s„(])[aiouwz] \S/iu);
    }
  });
});
