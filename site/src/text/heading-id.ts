import type { InlineNode } from '../snapshot/rich-text.ts';
import { slugOf } from './fold.ts';

/** The words of a line without its links and emphasis. */
export function plainText(children: readonly InlineNode[]): string {
  return children
    .map((node) => (node.type === 'link' ? plainText(node.children) : node.text))
    .join('')
    .trim();
}

/** The id of a heading that an editor wrote: "Początki młyna" → "poczatki-mlyna". */
export function headingId(children: readonly InlineNode[]): string {
  return slugOf(plainText(children)) || 'rozdzial';
}
