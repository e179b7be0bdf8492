import { sentencesOver } from './long-sentences';
import type { Passage } from './passages';
import { type PlainEntry, textOf } from './plain-entry';
import { type Problem, warningAt } from './spot';

/** The page whose text is to be easy to read: the site and the law know it by this address. */
const SLUG = 'tekst-latwy-etr';
const MOST_WORDS = 12;

const HABITS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /(?<!\p{L})(?:np|itd|itp|tzn|tel|godz|ul|m\.\s?in)\./iu,
    (found) => `skrót „${found}” jest tu za trudny. Napisz całe słowo.`,
  ],
  [
    /\d+\s?%/u,
    (found) =>
      `„${found}” trudno sobie wyobrazić. Napisz na przykład „połowa” albo „jedna z 10 osób”.`,
  ],
  [/;/u, () => 'średnik łączy tu dwie myśli. Zrób z nich dwa zdania.'],
  [/\(/u, () => 'nawias przerywa zdanie. Napisz to samo w osobnym zdaniu.'],
  [
    /(?<!\p{L})[IVX]{2,}(?!\p{L})/u,
    (found) => `cyfry rzymskie „${found}” nie każdy zna. Napisz cyfry zwykłe.`,
  ],
];

/** Whether the whole text of an entry is to be easy to read. */
export function isEasyText(uid: string, entry: PlainEntry): boolean {
  return uid === 'api::page.page' && textOf(entry, 'slug') === SLUG;
}

/**
 * What makes the easy text hard: the rules of "Information for all. European standards for making
 * information easy to read and understand" (Inclusion Europe) that a program can judge: one thought a
 * sentence, no abbreviations, percentages, brackets, semicolons and Roman figures. Whether it is
 * understood, only readers with an intellectual disability can tell.
 */
export function hardToRead(passage: Passage): Problem[] {
  const { spot, attribute, place, text } = passage;
  return [
    ...sentencesOver(
      passage,
      MOST_WORDS,
      `W tekście łatwym do czytania jedno zdanie to jedna myśl, do ${MOST_WORDS} słów.`,
    ),
    ...HABITS.flatMap(([pattern, sentence]) => {
      const [found] = pattern.exec(text) ?? [];
      return found === undefined ? [] : [warningAt(spot, attribute, sentence(found), { place })];
    }),
  ];
}
