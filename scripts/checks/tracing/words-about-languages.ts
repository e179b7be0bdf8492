import { type EditorsWords, forRules } from './say.ts';

/** Words in another language than the page says. */
export const WORDS_ABOUT_LANGUAGES: Readonly<Record<string, EditorsWords>> = {
  ...forRules(
    ['language-of-parts/foreign-words'],
    'words',
    (what) =>
      `w tekście „${what}” są słowa w obcym języku bez oznaczenia, więc czytnik ekranu przeczyta je polskimi głoskami. Zaznacz je i wybierz „Język zaznaczenia”, a przy tytule lub cytacie wybierz język z listy.`,
  ),
  ...forRules(
    ['language-of-parts/foreign-description'],
    'words',
    (what) =>
      `w opisie zdjęcia albo na liście wyboru „${what}” są słowa w innym alfabecie. Można tam podać tylko jeden język, więc czytnik ekranu przeczyta je polskimi głoskami. Napisz je polskimi literami albo po polsku, a oryginał daj w podpisie albo w opisie.`,
  ),
};
