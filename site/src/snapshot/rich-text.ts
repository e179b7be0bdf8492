import type { Language } from '../text/languages.ts';

/** Strapi's Blocks format, narrowed to what an editor may publish (pictures are blocks of their own). */

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
  /** Words in another language than Polish. */
  readonly lang?: Language;
}

export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ListNode {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly children: readonly (ListItemNode | ListNode)[];
}

export interface ListItemNode {
  readonly type: 'list-item';
  readonly children: readonly InlineNode[];
}

export type BlockNode =
  | { readonly type: 'paragraph'; readonly children: readonly InlineNode[] }
  | {
      readonly type: 'heading';
      readonly level: 2 | 3 | 4 | 5 | 6;
      readonly children: readonly InlineNode[];
    }
  | { readonly type: 'quote'; readonly children: readonly InlineNode[] }
  | { readonly type: 'code'; readonly children: readonly InlineNode[] }
  | ListNode;

export type RichText = readonly BlockNode[];
