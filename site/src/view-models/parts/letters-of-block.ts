import type { BlockNode, InlineNode, ListNode } from '../../snapshot/rich-text.ts';
import type { ContentBlock } from '../../snapshot/snapshot.ts';

/** A picture's markup with its files of all sizes weighs as much as so many letters. */
export const PICTURE = 400;
/** The same of a link, an item or a cell beside its words. */
const ITEM = 20;

function ofInline(nodes: readonly InlineNode[]): number {
  return nodes.reduce(
    (sum, node) =>
      sum + (node.type === 'link' ? node.url.length + ofInline(node.children) : node.text.length),
    0,
  );
}

function ofList({ children }: ListNode): number {
  return children.reduce(
    (sum, item) => sum + ITEM + (item.type === 'list' ? ofList(item) : ofInline(item.children)),
    0,
  );
}

/** How many letters a paragraph, a heading, a list weighs. Pure. */
export function lettersOfNode(node: BlockNode): number {
  return ITEM + (node.type === 'list' ? ofList(node) : ofInline(node.children));
}

/** The same of plain texts; null is none. */
export function lettersOf(texts: readonly (string | null)[]): number {
  return texts.reduce((sum, text) => sum + (text === null ? 0 : text.length + ITEM), 0);
}

/**
 * How many letters of prose a block weighs as much as, compressed: its own, and what its markup
 * takes. An estimate from the content alone, so that a page is split the same way in every build.
 */
export function lettersOfBlock(block: ContentBlock): number {
  switch (block.type) {
    case 'text':
      return block.body.reduce((sum, node) => sum + lettersOfNode(node), 0);
    case 'image':
      return ofPicture(block.image);
    case 'gallery':
      return block.images.reduce((sum, image) => sum + ofPicture(image), lettersOf([block.title]));
    case 'quote':
      return lettersOf([block.text, block.source]);
    case 'timeline-entry':
      return lettersOf([block.label, block.text]);
    case 'map-point':
      return PICTURE + lettersOf([block.label, block.description]);
    case 'audio':
      return PICTURE + lettersOf([block.title, block.transcript]);
    case 'video':
      return PICTURE + lettersOf([block.title, block.transcript, block.audioDescription]);
    case 'table':
      return lettersOf([block.caption, ...block.header, ...block.rows.flat()]);
    case 'file':
      return PICTURE + lettersOf([block.attachment.title, block.attachment.alternative]);
  }
}

function ofPicture(image: Extract<ContentBlock, { type: 'image' }>['image']): number {
  const { alternativeText, caption, credit, posterText } = image;
  return PICTURE + lettersOf([alternativeText, caption, credit, posterText]);
}
