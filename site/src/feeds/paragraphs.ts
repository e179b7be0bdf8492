import { sayLanguages } from '../render/say-languages.ts';

/** Plain lines as HTML paragraphs, with the language of other letters: readers take an item's content for HTML. */
export function paragraphs(lines: readonly string[]): string {
  return sayLanguages(lines.map((line) => `<p>${escaped(line)}</p>`).join(''));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
