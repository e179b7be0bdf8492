/** Polish typography that HTML cannot do by itself. */

const nbsp = '\u00A0';
/** A one-letter word (a, i, o, u, w, z) after the beginning, a space, a dash or an opening mark. */
const oneLetterWord = /(?<=^|[\s(„«–—-])([aiouwz])[ \t]+(?=\S)/giu;

/**
 * Binds one-letter words to the word that follows, so that no line of a heading or a lead ends with
 * a lone "w" or "z". Applying it twice changes nothing.
 */
export function bindOneLetterWords(text: string): string {
  return text.replace(oneLetterWord, `$1${nbsp}`);
}
