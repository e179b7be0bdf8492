import type { BlockNode, RichText } from '../../snapshot/rich-text.ts';
import { headingId } from '../../text/heading-id.ts';

/**
 * The id of every second-level heading that a table of contents links to. Of equal headings only
 * the first has one: an id stands once on a page.
 */
export function headingAnchors(texts: readonly RichText[]): ReadonlyMap<BlockNode, string> {
  const anchors = new Map<BlockNode, string>();
  const taken = new Set<string>();
  for (const node of texts.flat()) {
    if (node.type !== 'heading' || node.level !== 2) continue;
    const id = headingId(node.children);
    if (taken.has(id)) continue;
    taken.add(id);
    anchors.set(node, id);
  }
  return anchors;
}
