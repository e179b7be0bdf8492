import type { BlockNode, InlineNode, ListNode } from '../snapshot/rich-text.ts';
import type { ContentBlock, Image } from '../snapshot/snapshot.ts';
import type { DocumentPart } from './odt-file.ts';

/**
 * The words of a page's blocks, in their order: of pictures what they are described by, of recordings
 * what is said in them. Pure.
 *
 * @param page full address of the page; the addresses of links are told in full, for whoever reads the
 *   file has no site around it
 */
export function partsOfBlocks(
  blocks: readonly ContentBlock[],
  page: string,
): readonly DocumentPart[] {
  return joinedLists(blocks.flatMap((block) => partsOf(block, page))).filter(isHeadingOfSomething);
}

/** Entries of a timeline are blocks of their own, and one list. */
function joinedLists(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const joined: DocumentPart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (part.type === 'list' && before?.type === 'list') {
      joined.splice(-1, 1, { type: 'list', items: [...before.items, ...part.items] });
    } else joined.push(part);
  }
  return joined;
}

function partsOf(block: ContentBlock, page: string): readonly DocumentPart[] {
  switch (block.type) {
    case 'text':
      return block.body.flatMap((node) => nodeParts(node, page));
    case 'image':
      return pictureParts(block.image);
    case 'gallery':
      return [...titled(block.title), ...block.images.flatMap(pictureParts)];
    case 'quote':
      return paragraphs(block.source === null ? block.text : `${block.text} (${block.source})`);
    case 'timeline-entry':
      return list([`${block.label}: ${block.text}`]);
    case 'map-point':
      return paragraphs([block.label, block.description].flatMap((one) => one ?? []).join(': '));
    case 'audio':
      return [...titled(block.title), ...paragraphs(block.transcript)];
    case 'video':
      return [
        ...titled(block.title),
        ...paragraphs(block.audioDescription ?? ''),
        ...paragraphs(block.transcript ?? ''),
        ...(block.url === null ? [] : paragraphs(`Film: ${block.url}`)),
      ];
    case 'table':
      return [
        ...paragraphs(block.caption),
        ...list(
          block.rows.map((row) =>
            row.map((cell, column) => `${block.header[column] ?? ''}: ${cell}`).join('; '),
          ),
        ),
      ];
    case 'file':
      return paragraphs(`Plik na stronie: ${block.attachment.title}`);
  }
}

/** A chapter of which nothing could be told, such as one of decorative pictures, is not announced. */
function isHeadingOfSomething(
  part: DocumentPart,
  place: number,
  all: readonly DocumentPart[],
): boolean {
  const next = all[place + 1];
  return part.type !== 'heading' || (next !== undefined && next.type !== 'heading');
}

function nodeParts(node: BlockNode, page: string): readonly DocumentPart[] {
  if (node.type === 'list') return list(itemsOf(node, page));
  const text = wordsOf(node.children, page);
  // One below the title of the page, whatever the editor chose.
  return node.type === 'heading' && text !== '' ? titled(text) : paragraphs(text);
}

function itemsOf(node: ListNode, page: string): readonly string[] {
  return node.children.flatMap((child) =>
    child.type === 'list' ? itemsOf(child, page) : [wordsOf(child.children, page)],
  );
}

function wordsOf(nodes: readonly InlineNode[], page: string): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      const words = wordsOf(node.children, page);
      const address = addressInFull(node.url, page);
      return words === address ? words : `${words} (${address})`;
    })
    .join('')
    .trim();
}

/** What one can type, call or write to. */
function addressInFull(url: string, page: string): string {
  return /^(?:mailto|tel):/i.test(url) ? url.replace(/^\w+:/, '') : new URL(url, page).href;
}

function pictureParts(image: Image): readonly DocumentPart[] {
  const said = [image.alternativeText, image.posterText, image.caption];
  if (image.role === 'decorative') return paragraphs(image.caption ?? '');
  return paragraphs(`Obraz: ${said.flatMap((one) => one ?? []).join(' ')}`);
}

const titled = (title: string | null): readonly DocumentPart[] =>
  title === null ? [] : [{ type: 'heading', level: 3, text: title }];

/** One for each line that is not blank. */
function paragraphs(text: string): readonly DocumentPart[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', text: line.trim() }));
}

const list = (items: readonly string[]): readonly DocumentPart[] =>
  items.length === 0 ? [] : [{ type: 'list', items }];
