import { counted } from './counted';
import type { Passage } from './passages';
import { type Problem, warningAt } from './spot';

const MOST_WORDS = 25;
const WORDS = { one: 'słowo', few: 'słowa', many: 'słów' };
/** Descriptions of pictures have a limit of their own; cells of a table are no sentences. */
const OTHERWISE = ['alternativeText', 'content'];
/** A full stop after these ends no sentence: "ul. Warszawska", "im. Chopina", "J. Kowalska". */
const NO_END =
  /(?:^|[\s(„])(?:ul|al|pl|os|św|im|dr|prof|ks|mgr|inż|np|tel|nr|godz|ok|por|red)\.$/iu;
const INITIAL = /(?:^|[\s(„])\p{Lu}\.$/u;
const END = /[.!?…]+[”"')]*(?=\s)|\n/gu;

/** The sentences of a text; in doubt shorter ones. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const before = text.slice(start, end);
    const next = text.slice(end).trimStart();
    const isLine = match[0] === '\n';
    if (!isLine && (NO_END.test(before) || INITIAL.test(before) || /^\p{Ll}/u.test(next))) continue;
    sentences.push(before.trim());
    start = end;
  }
  return [...sentences, text.slice(start).trim()];
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** Long sentences lose tired readers, children and people who learn Polish. */
export function longSentencesIn(passage: Passage): Problem[] {
  return sentencesOver(
    passage,
    MOST_WORDS,
    `Długie zdania trudno zrozumieć, zwłaszcza ze słuchu. Podziel je na krótsze, do ${MOST_WORDS} słów.`,
  );
}

/**
 * Sentences of more words than a text may have.
 * @param advice what follows on how long the sentence is
 */
export function sentencesOver(passage: Passage, most: number, advice: string): Problem[] {
  if (passage.kind === 'quote' || OTHERWISE.includes(passage.attribute)) return [];
  return sentencesOf(passage.text).flatMap((sentence) => {
    const words = wordCount(sentence);
    if (words <= most) return [];
    const beginning = sentence.split(/\s+/).slice(0, 5).join(' ');
    return [
      warningAt(
        passage.spot,
        passage.attribute,
        `zdanie „${beginning}…” ma ${counted(words, WORDS)}. ${advice}`,
        { place: passage.place },
      ),
    ];
  });
}
