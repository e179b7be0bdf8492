import type { Passage } from './passages';
import { type Problem, warningAt } from './spot';

/** What everybody knows by its letters. */
const KNOWN = new Set(
  'PDF DVD CD USB TV VHS LED SMS MMS QR PIN WWW OK VIP DJ UE USA PRL RP NIP REGON KRS PESEL ZUS NFZ PKP PKS FM HD XL KB MB GB'.split(
    ' ',
  ),
);
const ROMAN = /^[IVXLCDM]+$/;
/** A name in quotation marks is a name, whatever its letters. */
const ACRONYM = /(?<![\p{L}\d.„"-])\p{Lu}{2,6}(?![\p{L}\d-])/gu;
const IN_CAPITALS = /\p{Lu}{2,}[\s,–-]+\p{Lu}{2,}/u;

/** Abbreviations of office language that are written out without any loss. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})nt\.(?=\s)/gu, 'na temat'],
  [/(?<!\p{L})tj\.(?=\s)/gu, 'to jest'],
  [/(?<!\p{L})wg(?=\s)/gu, 'według'],
  [/(?<!\p{L})ds\.(?=\s)/gu, 'do spraw'],
  [/(?<!\p{L})j\.\s?w\./gu, 'jak wyżej'],
  [/(?<!\p{L})m\.\s?in\.(?=\s)/gu, 'między innymi'],
];
/** These take an ending from their sentence, so only the editor can write them out. */
const WITH_ENDING = /(?<!\p{L})(?:ww\.|dot\.|tzw\.|zw\.|wz\.|ws\.)/u;

function writtenOut(text: string): string {
  return IN_WORDS.reduce((mended, [short, words]) => mended.replace(short, words), text);
}

/** "(ABC)", "ABC (…", "ABC – …", or words with these initials: then a reader can find out. */
function isExplained(acronym: string, text: string): boolean {
  if (text.includes(`(${acronym})`) || new RegExp(`${acronym} (\\(|[–-] )`, 'u').test(text)) {
    return true;
  }
  const initials = [...acronym].map((letter) => `${letter}\\p{L}+`).join('\\s+(?:i\\s+)?');
  return new RegExp(`(?<!\\p{L})${initials}`, 'iu').test(text);
}

/**
 * Abbreviations that an entry uses and nowhere explains, each told once.
 * @param known acronyms that need no explanation here, such as the institution's own
 */
export function unexplainedAbbreviations(
  passages: readonly Passage[],
  known: readonly string[],
): Problem[] {
  const whole = passages.map(({ text }) => text).join('\n');
  const told = new Set<string>(known);
  // A description of a picture has to be short.
  const own = passages.filter(
    ({ kind, attribute }) => kind !== 'quote' && attribute !== 'alternativeText',
  );
  return own.flatMap((passage) => [
    ...acronymsIn(passage)
      .filter((acronym) => {
        if (told.has(acronym) || isExplained(acronym, whole)) return false;
        told.add(acronym);
        return true;
      })
      .map((acronym) =>
        warningAt(
          passage.spot,
          passage.attribute,
          `skrót „${acronym}” nie jest wyjaśniony. Nie każdy go zna. Za pierwszym razem napisz pełną nazwę, a skrót w nawiasie.`,
          { place: passage.place },
        ),
      ),
    ...officeShort(passage),
  ]);
}

function acronymsIn({ text }: Passage): string[] {
  if (IN_CAPITALS.test(text)) return [];
  return [...text.matchAll(ACRONYM)]
    .map(([acronym]) => acronym)
    .filter((acronym) => !KNOWN.has(acronym) && !ROMAN.test(acronym) && !isWord(acronym));
}

/** "UWAGA" is a word in capitals; an acronym as long as this has hardly a vowel. */
function isWord(capitals: string): boolean {
  return capitals.length >= 5 && (capitals.match(/[AĄEĘIOÓUY]/gu) ?? []).length >= 2;
}

function officeShort(passage: Passage): Problem[] {
  const short = IN_WORDS.map(([pattern]) => passage.text.match(pattern)?.[0]).find(Boolean);
  const found = short ?? WITH_ENDING.exec(passage.text)?.[0];
  if (found === undefined) return [];
  return [
    warningAt(
      passage.spot,
      passage.attribute,
      `skrót „${found}” utrudnia czytanie i słuchanie. Napisz całe słowo.`,
      {
        place: passage.place,
        repair:
          short === undefined
            ? null
            : { label: 'Rozwiń skrót', value: passage.rewritten(writtenOut) },
      },
    ),
  ];
}
