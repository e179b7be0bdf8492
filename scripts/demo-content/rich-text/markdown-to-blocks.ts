import type { BlockContent, DefinitionContent, List, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, ListBlock, ListItem, TextNode } from './blocks.ts';

const supported =
  'paragraphs, ## and ### headings, lists, **bold**, *italic*, [links](https://…), [foreign words](lang:en) and > quotes';

/** Markdown that the panel's rich text cannot hold; `line` counts from 1 within the text. */
export class UnsupportedMarkdown extends Error {
  readonly line: number;
  constructor(what: string, line: number) {
    super(`line ${line}: ${what}; expected Markdown with ${supported}`);
    this.line = line;
  }
}

type Style = { bold?: true; italic?: true; lang?: string };
type Positioned = { position?: { start: { line: number } } | undefined };

function unsupported(what: string, node: Positioned): UnsupportedMarkdown {
  return new UnsupportedMarkdown(what, node.position?.start.line ?? 1);
}

/**
 * Turns Markdown (CommonMark) into Strapi's Blocks JSON. Words of another language are written like a
 * link to it: `[Good evening](lang:en)`.
 * @throws UnsupportedMarkdown for anything the panel's editor has no block for, and for links to
 * anything but http, https, mailto, tel or an address of the site itself.
 */
export function markdownToBlocks(markdown: string): Block[] {
  return fromMarkdown(markdown).children.map((node) => {
    switch (node.type) {
      case 'paragraph':
        return { type: 'paragraph', children: inlines(node.children, {}) };
      case 'heading':
        if (node.depth !== 2 && node.depth !== 3) {
          throw unsupported(`a heading of level ${node.depth}`, node);
        }
        return { type: 'heading', level: node.depth, children: inlines(node.children, {}) };
      case 'list':
        return listBlock(node, 0);
      case 'blockquote':
        return { type: 'quote', children: singleParagraph(node.children, node, 'a quote') };
      default:
        throw unsupported(`"${node.type}" is not supported`, node);
    }
  });
}

function listBlock(list: List, indentLevel: number): ListBlock {
  const children = list.children.flatMap((item): (ListItem | ListBlock)[] => {
    const nested = item.children.filter((child) => child.type === 'list');
    const own = item.children.filter((child) => child.type !== 'list');
    return [
      { type: 'list-item', children: singleParagraph(own, item, 'a list item') },
      ...nested.map((child) => listBlock(child, indentLevel + 1)),
    ];
  });
  return { type: 'list', format: list.ordered ? 'ordered' : 'unordered', indentLevel, children };
}

/** The panel keeps quotes and list items as one run of text: more than a paragraph has no place. */
function singleParagraph(
  content: (BlockContent | DefinitionContent)[],
  parent: Positioned,
  what: string,
): Inline[] {
  const [only] = content;
  if (content.length !== 1 || only?.type !== 'paragraph') {
    throw unsupported(`${what} must be exactly one paragraph`, parent);
  }
  return inlines(only.children, {});
}

function inlines(nodes: PhrasingContent[], style: Style): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type !== 'link') return texts(node, style);
    const language = /^lang:([a-z]{2})$/.exec(node.url)?.[1];
    if (language !== undefined) {
      return node.children.flatMap((child) => texts(child, { ...style, lang: language }));
    }
    if (!/^(https?:\/\/|mailto:|tel:|\/(?!\/))/.test(node.url)) {
      throw unsupported(`a link to "${node.url}"`, node);
    }
    return [
      { type: 'link', url: node.url, children: node.children.flatMap((n) => texts(n, style)) },
    ];
  });
}

function texts(node: PhrasingContent, style: Style): TextNode[] {
  switch (node.type) {
    case 'text':
      // A line end inside a paragraph is only how the file is wrapped.
      return [{ type: 'text', text: node.value.replace(/\s*\n\s*/g, ' '), ...style }];
    case 'break':
      return [{ type: 'text', text: '\n', ...style }];
    case 'strong':
      return node.children.flatMap((child) => texts(child, { ...style, bold: true }));
    case 'emphasis':
      return node.children.flatMap((child) => texts(child, { ...style, italic: true }));
    default:
      throw unsupported(`"${node.type}" is not supported here`, node);
  }
}
