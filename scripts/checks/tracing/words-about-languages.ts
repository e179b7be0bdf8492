import { type EditorsWords, forRules } from './say.ts';

/** Words in another language than the page says. */
export const WORDS_ABOUT_LANGUAGES: Readonly<Record<string, EditorsWords>> = forRules(
  ['language-of-parts/foreign-script', 'language-of-parts/foreign-words'],
  'words',
  (what) =>
    `w tekście „${what}” są słowa w obcym języku bez oznaczenia, więc czytnik ekranu przeczyta je polskimi głoskami. Zaznacz je i wybierz „Język zaznaczenia”, a przy tytule lub cytacie wybierz język z listy.`,
);
