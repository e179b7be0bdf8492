import type { Passage } from './passages';
import { type Problem, warningAt } from './spot';

const WORDS_IN_CAPITALS = /\p{Lu}{2,}(?:[\s,–-]+\p{Lu}+)*(?!\p{L})/gu;
const ROMAN = /^[IVXLCDM]+$/;

/** Whether a run of capitals is written loud, and no acronym, numeral or two of them. */
function isLoud(run: string): boolean {
  const words = run.split(/[\s,–-]+/).filter((word) => !ROMAN.test(word));
  const letters = words.join('').length;
  return words.some((word) => word.length >= 5) && letters >= 8;
}

/** The texts in capitals of a passage. */
export function loudTexts(text: string): string[] {
  return [...text.matchAll(WORDS_IN_CAPITALS)].map(([run]) => run).filter(isLoud);
}

/** Small letters, with a capital where a sentence begins. */
function quiet(text: string): string {
  return text.replace(WORDS_IN_CAPITALS, (run: string, at: number) => {
    if (!isLoud(run)) return run;
    const small = run.toLocaleLowerCase('pl');
    const begins = /(^|[.!?…]\s+)["„(]*$/.test(text.slice(0, at));
    return begins ? small.charAt(0).toLocaleUpperCase('pl') + small.slice(1) : small;
  });
}

/** Words in capitals are slow to read, and some screen readers spell them. */
export function capitalsIn(passage: Passage): Problem[] {
  const [first] = loudTexts(passage.text);
  if (first === undefined || passage.kind === 'quote') return [];
  return [
    warningAt(
      passage.spot,
      passage.attribute,
      `„${first}” stoi wielkimi literami. Czyta się je wolniej, a czytnik ekranu może je literować. Napisz to zwykłymi literami; nazwy własne zacznij wielką.`,
      {
        place: passage.place,
        repair: { label: 'Zamień na małe litery', value: passage.rewritten(quiet) },
      },
    ),
  ];
}
