/** Rich text as Strapi's Blocks editor stores it. */
export type TextNode = { type: 'text'; text: string; bold?: true; italic?: true; lang?: string };
export type LinkNode = { type: 'link'; url: string; children: TextNode[] };
export type Inline = TextNode | LinkNode;
export type ListItem = { type: 'list-item'; children: Inline[] };
export type ListBlock = {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel: number;
  children: (ListItem | ListBlock)[];
};
export type Block =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | ListBlock;
