import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One element of a page: what the checks need to know of it. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text inside, white space collapsed; raw for style and script. */
  readonly text: string;
  /** What the pictures inside are described by. */
  readonly descriptions: string;
}

/** A page of the built site. `path` is its address: "/wydarzenia/". */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every element of a document in document order; the content of templates is left out. */
export function htmlElements(html: string): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  visit(parse(html), found);
  return found;
}

function visit(node: Node, found: HtmlElement[]): void {
  if (isElement(node)) {
    const raw = textOf(node);
    found.push({
      tag: node.tagName,
      attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      text: node.tagName === 'style' || node.tagName === 'script' ? raw : collapse(raw),
      descriptions: collapse(descriptionsIn(node).join(' ')),
    });
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, found);
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function descriptionsIn(node: Node): string[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => {
    const alt = isElement(child)
      ? child.attrs.find(({ name }) => name === 'alt')?.value
      : undefined;
    return [...(alt === undefined ? [] : [alt]), ...descriptionsIn(child)];
  });
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
