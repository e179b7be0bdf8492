import type { InlineNode } from '../snapshot/rich-text.ts';
import { slugOf } from './fold.ts';

/** Stands before the id of every heading that an editor wrote, and before no other. */
export const HEADING_PREFIX = 'r-';

/** The words of a line without its links and emphasis. */
export function plainText(children: readonly InlineNode[]): string {
  return children
    .map((node) => (node.type === 'link' ? plainText(node.children) : node.text))
    .join('')
    .trim();
}

/**
 * The id of a heading that an editor wrote: "Początki młyna" → "r-poczatki-mlyna". No id of the
 * templates begins so: an editor's "Treść" must not take the id of the main part of the page.
 */
export function headingId(children: readonly InlineNode[]): string {
  return `${HEADING_PREFIX}${slugOf(plainText(children)) || 'rozdzial'}`;
}
