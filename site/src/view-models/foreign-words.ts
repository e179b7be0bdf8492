/** What of a title or a label is not Polish, for templates to say so (WCAG 2.2, 3.1.2). */
import type { Language } from '../text/languages.ts';
import type { ForeignWords } from './page-models.ts';

/** For a card or another model with a title of its own; nothing when it is Polish. */
export function titleLang(language: Language | null): { readonly titleLang?: Language } {
  return language === null ? {} : { titleLang: language };
}

/**
 * For a label that begins with a title; nothing when it is Polish.
 *
 * @param words the title as it stands in the label
 */
export function foreignWords(
  words: string,
  lang: Language | null | undefined,
): { readonly foreign?: ForeignWords } {
  return lang == null ? {} : { foreign: { words, lang } };
}
