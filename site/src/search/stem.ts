/** Endings of Polish nouns and adjectives, folded, the longest first. */
const ENDING =
  /(?:iego|iemu|iami|iach|ego|emu|ymi|imi|ych|ich|ami|ach|iom|iem|iej|mi|ie|ia|io|iu|ii|ej|ym|im|om|em|a|e|i|o|u|y)$/;

/** What has to be left of a word. */
const LEAST = 3;

function cut(word: string, pattern: RegExp, by = ''): string {
  const shorter = word.replace(pattern, by);
  return shorter.length < LEAST ? word : shorter;
}

/**
 * The common beginning of a word's inflected forms: "książka", "książek" and "książce" are one. It is
 * no word and is never shown. Takes a folded word, so that spellings with and without diacritics
 * cannot differ; forms whose vowel changes ("miasto", "mieście") stay apart. Pure.
 */
export function stem(word: string): string {
  if (word.length <= LEAST || /\d/.test(word)) return word;
  let rest = cut(cut(word, ENDING), /ow$/);
  // Softened ends: teatrze, bibliotece, koncercie, ogrodzie, drodze.
  rest = cut(rest, /rz$/, 'r').replace(/(?:dz|[dg])$/, 'd');
  rest = rest.replace(/[kt]$/, 'c').replace(/(.)\1$/, '$1');
  // The e that comes and goes: książek, taniec, źródeł, okien; kościół, kościele.
  return cut(rest, /(?<=[^aeiouy])(?:i?e|io(?=l))(?=[ckdlmnrw]$)/);
}
