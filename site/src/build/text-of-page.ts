/** The words of a built page that the full-text search finds. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageText {
  readonly title: string;
  /** Text as it was written, one space between words. */
  readonly text: string;
}

/** What a visitor does not read as part of the text. */
const SKIPPED = new Set(['script', 'style', 'template', 'svg', 'nav', 'button', 'form']);

/** Null for a page without `data-pagefind-body`: it is not to be found. Pure. */
export function textOfPage(html: string): PageText | null {
  const body = elements(parse(html)).find((element) => has(element, 'data-pagefind-body'));
  if (body === undefined) return null;
  const heading = elements(body).find(({ tagName }) => tagName === 'h1');
  return {
    title: heading === undefined ? '' : wordsIn(heading),
    text: wordsIn(body),
  };
}

function* descendants(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isElementNode(child)) yield child;
    yield* descendants(child);
  }
}

function elements(node: Node): Element[] {
  return [...descendants(node)];
}

function has(element: Element, name: string): boolean {
  return element.attrs.some((attribute) => attribute.name === name);
}

function wordsIn(element: Element): string {
  return textIn(element).replace(/\s+/g, ' ').trim();
}

const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 's', 'strong', 'time', 'u']);

/** A span with a language stands within a line; others may lie beside each other like blocks. */
function isInline(node: Element): boolean {
  return INLINE.has(node.tagName) || (node.tagName === 'span' && has(node, 'lang'));
}

/** Words of two blocks do not grow together; those of one word with emphasis in it do. */
function textIn(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!defaultTreeAdapter.isElementNode(node)) return '';
  if (SKIPPED.has(node.tagName) || has(node, 'data-pagefind-ignore')) return ' ';
  const inner = node.childNodes.map(textIn).join('');
  return isInline(node) ? inner : ` ${inner} `;
}
