import { languageOfScript } from '../../../cms/src/publishing-rules/detect-script.mts';
import { isLanguage, type Language } from './languages.ts';

/** The language of words whose every letter is of one other script; null for all that may be Polish. */
export function languageByLetters(words: string): Language | null {
  const language = languageOfScript(words);
  return language !== null && isLanguage(language) ? language : null;
}
