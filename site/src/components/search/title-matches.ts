import { foldDiacritics } from '../../text/fold.ts';

/** True when every word of the query begins a word of the title, in any order. */
export function titleMatches(title: string, query: string): boolean {
  const words = foldDiacritics(title).split(/[^\p{L}\p{N}]+/u);
  return foldDiacritics(query)
    .trim()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
