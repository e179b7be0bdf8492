import {
  defaultTreeAdapter,
  html,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { STRIP_STYLE } from './preview-strip.ts';

type Element = Tree.Element;

/** Of a page that is known to nobody else, installs nothing and runs nothing. */
const REMOVED_LINKS = new Set(['canonical', 'alternate', 'manifest', 'modulepreload']);

/**
 * A page of the site made into a preview: scripts and its own policy are gone (the answer's headers
 * carry a stricter one), links lead to the live site in a new tab, forms are inert, and the strip
 * stands first. Pure.
 *
 * @param page a whole page as the renderer gives it
 * @param siteUrl origin of the live site, without a slash at its end
 * @param path address of the page inside the site
 */
export function asPreview(page: string, siteUrl: string, path: string, strip: string): string {
  const document = parse(page);
  const address = new URL(path, siteUrl);
  for (const element of [...elementsOf(document)]) {
    if (isRemoved(element)) defaultTreeAdapter.detachNode(element);
    else if (element.tagName === 'form') set(element, 'inert', '');
    else if (element.tagName === 'a' || element.tagName === 'area') leadOut(element, address);
    else if (element.tagName === 'head') addTo(element, HEAD);
    else if (isPageTitle(element)) addFirst(element, 'Podgląd: ');
    else if (element.tagName === 'body') addFirst(element, strip);
  }
  return serialize(document);
}

const HEAD = `<meta name="robots" content="noindex, nofollow"><style>${STRIP_STYLE}</style>`;

function isRemoved(element: Element): boolean {
  switch (element.tagName) {
    case 'script':
      return true;
    case 'meta':
      return attribute(element, 'http-equiv') !== null || attribute(element, 'name') === 'robots';
    case 'link':
      return (attribute(element, 'rel') ?? '').split(/\s+/).some((rel) => REMOVED_LINKS.has(rel));
    default:
      return false;
  }
}

/** A drawing has a `title` of its own. */
function isPageTitle({ tagName, namespaceURI }: Element): boolean {
  return tagName === 'title' && namespaceURI === html.NS.HTML;
}

/** Links inside the page stay: they move the view and load nothing. */
function leadOut(link: Element, page: URL): void {
  const href = attribute(link, 'href');
  if (href === null || href.startsWith('#') || !URL.canParse(href, page.href)) return;
  set(link, 'href', new URL(href, page).href);
  set(link, 'target', '_blank');
  set(link, 'rel', 'noopener noreferrer');
}

function* elementsOf(node: Tree.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function addTo(parent: Element, markup: string): void {
  for (const child of [...parseFragment(markup).childNodes]) {
    defaultTreeAdapter.appendChild(parent, child);
  }
}

function addFirst(parent: Element, markup: string): void {
  const first = parent.childNodes[0];
  for (const child of [...parseFragment(markup).childNodes]) {
    if (first === undefined) defaultTreeAdapter.appendChild(parent, child);
    else defaultTreeAdapter.insertBefore(parent, child, first);
  }
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function set(element: Element, name: string, value: string): void {
  const known = element.attrs.find((each) => each.name === name);
  if (known === undefined) element.attrs.push({ name, value });
  else known.value = value;
}
