import type { ForeignRun } from './detect-script.mjs';
import { languageOf } from './languages';
import { textsWithin } from './passages';
import { isPlainEntry, type PlainEntry } from './plain-entry';

/** The text of a block letter by letter, a line end in the place of each letter that has a mark. */
export function unmarkedText(block: PlainEntry): string {
  return textsWithin(block)
    .map((part) => {
      const text = String(part['text']);
      return languageOf(part['lang']) === null ? text : text.replace(/[^\n]/gu, blankOf);
    })
    .join('');
}

/** Of the same length: some letters count as two. */
function blankOf(letter: string): string {
  return '\n'.repeat(letter.length);
}

/** A block in which every run has the mark of its language; texts are divided where one begins or ends. */
export function withLanguages(block: PlainEntry, runs: readonly ForeignRun[]): PlainEntry {
  let at = 0;
  const marked = (node: PlainEntry): PlainEntry[] => {
    const { text, children } = node;
    if (typeof text === 'string') {
      const start = at;
      at += text.length;
      return divided(node, text, start, runs);
    }
    if (!Array.isArray(children)) return [node];
    const inside = children.filter(isPlainEntry).flatMap(marked);
    return [{ ...node, children: inside }];
  };
  const [whole] = marked(block);
  return whole ?? block;
}

function divided(
  node: PlainEntry,
  text: string,
  start: number,
  runs: readonly ForeignRun[],
): PlainEntry[] {
  const edges = runs
    .flatMap((run) => [run.start - start, run.end - start])
    .filter((edge) => edge > 0 && edge < text.length);
  const cuts = [...new Set([0, ...edges, text.length])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((cut, index) => {
    const run = runs.find((each) => each.start <= start + cut && start + cut < each.end);
    const part = { ...node, text: text.slice(cut, cuts[index + 1]) };
    const isMarked = languageOf(node['lang']) !== null;
    return run === undefined || isMarked ? part : { ...part, lang: run.language };
  });
}
