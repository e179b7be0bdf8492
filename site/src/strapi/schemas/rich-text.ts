import { z } from 'astro/zod';
import type { BlockNode, ListItemNode, ListNode, RichText } from '../../snapshot/rich-text.ts';
import { isLanguage } from '../../text/languages.ts';
import { address } from './fields.ts';

const mark = z.boolean().optional();

/** Leaves out marks that are off, so that equal texts are equal values. */
const text = z
  .object({
    type: z.literal('text'),
    text: z.string(),
    bold: mark,
    italic: mark,
    underline: mark,
    strikethrough: mark,
    code: mark,
    // A code that nobody can choose in the panel counts as no mark.
    lang: z.string().nullish().catch(null),
  })
  .transform(({ type, text: characters, lang, ...marks }) => ({
    type,
    text: characters,
    ...(marks.bold === true && { bold: true }),
    ...(marks.italic === true && { italic: true }),
    ...(marks.underline === true && { underline: true }),
    ...(marks.strikethrough === true && { strikethrough: true }),
    ...(marks.code === true && { code: true }),
    ...(lang != null && isLanguage(lang) && { lang }),
  }));

const link = z.object({ type: z.literal('link'), url: address, children: z.array(text) });
const inline = z.array(
  z.discriminatedUnion('type', [text, link], { error: 'zawiera element, którego strona nie zna' }),
);

const listItem = z.object({ type: z.literal('list-item'), children: inline });
const listNode = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  get children(): z.ZodType<(ListItemNode | ListNode)[]> {
    return z.array(z.discriminatedUnion('type', [listItem, listNode]));
  },
});

const headingLevel = z.union(
  [z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)],
  { error: 'nagłówek w treści może mieć poziom od 2 do 6: poziom 1 to tytuł strony' },
);

const block: z.ZodType<BlockNode> = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('paragraph'), children: inline }),
    z.object({ type: z.literal('heading'), level: headingLevel, children: inline }),
    z.object({ type: z.literal('quote'), children: inline }),
    z.object({ type: z.literal('code'), children: inline }),
    listNode,
  ],
  {
    error:
      'jest elementem, którego strona nie pokaże (obraz wstaw polem lub blokiem „Obraz”, nie w tekst)',
  },
);

/** Strapi's Blocks; empty when the editor wrote nothing. */
export const richText = z
  .array(block)
  .nullish()
  .transform((blocks): RichText => withoutBlankEnds(blocks ?? []));

/** The panel's editor leaves an empty paragraph behind the last word; nobody means it. */
function withoutBlankEnds(blocks: readonly BlockNode[]): RichText {
  return blocks.filter((node) => node.type !== 'paragraph' || node.children.some(hasText));
}

function hasText(node: {
  readonly type: string;
  readonly text?: string;
  readonly children?: readonly { readonly text: string }[];
}): boolean {
  return node.type === 'text'
    ? (node.text ?? '').trim() !== ''
    : (node.children ?? []).some((child) => child.text.trim() !== '');
}
