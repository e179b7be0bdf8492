import { stem } from './stem.ts';
import { wordsOf } from './words.ts';

export interface ExcerptPart {
  readonly text: string;
  /** One of the words that were looked for. */
  readonly found: boolean;
}

const LENGTH = 28;
const WORDS_BEFORE = 6;

/**
 * The part of a text that holds most of the words looked for, as it was written, cut between words.
 * Pure.
 */
export function excerptOf(text: string, stems: ReadonlySet<string>): readonly ExcerptPart[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const asked = [...stems];
  // Which stems a word answers; as in the index, a longer word that begins with a stem does.
  const answered = words.map((word) =>
    wordsOf(word).flatMap((part) => {
      const own = stem(part);
      return asked.filter((wanted) => own.startsWith(wanted));
    }),
  );
  let best = 0;
  let most = 0;
  answered.forEach((here, at) => {
    if (here.length === 0) return;
    const distinct = new Set(answered.slice(at, at + LENGTH - WORDS_BEFORE).flat()).size;
    if (distinct > most) {
      most = distinct;
      best = at;
    }
  });
  const from = Math.max(0, Math.min(best - WORDS_BEFORE, words.length - LENGTH));
  const to = Math.min(words.length, from + LENGTH);
  const parts: ExcerptPart[] = [];
  const add = (piece: string, found: boolean): void => {
    const last = parts.at(-1);
    if (last?.found === found) parts[parts.length - 1] = { text: last.text + piece, found };
    else parts.push({ text: piece, found });
  };
  if (from > 0) add('…', false);
  for (let at = from; at < to; at++) {
    add(words[at] ?? '', (answered[at]?.length ?? 0) > 0);
    if (at < to - 1) add(' ', false);
  }
  if (to < words.length) add('…', false);
  return parts;
}
