import type { EditorsWords } from './say.ts';
import { WORDS_ABOUT_LANGUAGES } from './words-about-languages.ts';
import { WORDS_ABOUT_LINKS } from './words-about-links.ts';
import { WORDS_ABOUT_PAGES } from './words-about-pages.ts';
import { WORDS_ABOUT_PICTURES } from './words-about-pictures.ts';
import { WORDS_ABOUT_STRUCTURE } from './words-about-structure.ts';

/**
 * The rules that the content of an entry can break, by check and rule. A rule that is not here is
 * broken by the site itself only (`template-only.ts`): no editor can mend it, and no editor is told.
 */
export const EDITORS_WORDS: Readonly<Record<string, EditorsWords>> = {
  ...WORDS_ABOUT_LANGUAGES,
  ...WORDS_ABOUT_LINKS,
  ...WORDS_ABOUT_PICTURES,
  ...WORDS_ABOUT_STRUCTURE,
  ...WORDS_ABOUT_PAGES,
};
