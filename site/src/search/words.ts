/** How texts and queries become words: the same for the build and for the browser. */
import { foldDiacritics } from '../text/fold.ts';

/** "Źródło – koncert nr 3" → ["zrodlo", "koncert", "nr", "3"]: no marks, so both spellings are one. */
export function wordsOf(text: string): string[] {
  return foldDiacritics(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const STOP_WORDS = new Set(
  'a albo bez co czy dla do i ich jak jest kto ktory na nad nie o od oraz po pod przez przy sa sie ta te to u w we z za ze'.split(
    ' ',
  ),
);

/** True of a word that says nothing about what is looked for. `word` is folded. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
