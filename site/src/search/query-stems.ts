import { stem } from './stem.ts';
import { isStopWord, wordsOf } from './words.ts';

/** What a query asks the full text for; the words of the text were treated alike. Pure. */
export function queryStems(query: string): readonly string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

/** The full text as it is indexed: one stem per word, in the order of the words. Pure. */
export function stemmedText(text: string): string {
  return wordsOf(text).map(stem).join(' ');
}
