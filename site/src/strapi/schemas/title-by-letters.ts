import { languageByLetters } from '../../text/language-by-letters.ts';
import type { Language } from '../../text/languages.ts';

/** An entry whose title says its language by its letters, where the editor has chosen none. */
export function titleByLetters<
  Entry extends { readonly title: string; readonly titleLanguage: Language | null },
>(entry: Entry): Entry {
  const titleLanguage = entry.titleLanguage ?? languageByLetters(entry.title);
  return { ...entry, titleLanguage };
}
