import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** All elements below a node in the order of the document, those in templates included. */
export function elementsOf(node: Tree.ParentNode): readonly Element[] {
  const found: Element[] = [];
  const walk = (parent: Tree.ParentNode) => {
    for (const child of parent.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      walk(child);
      if ('content' in child) walk(child.content);
    }
  };
  walk(node);
  return found;
}

/** The value of an attribute, or null when it is not there. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((entry) => nameOf(entry) === name)?.value ?? null;
}

/** The text an element holds, spaces folded. */
export function textOf(node: Tree.ParentNode): string {
  return rawTextOf(node).replaceAll(/\s+/g, ' ').trim();
}

/** The text an element holds, as it stands there; what CSP hashes are made of. */
export function rawTextOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      return 'childNodes' in child ? rawTextOf(child) : '';
    })
    .join('');
}

/** The opening tag, shortened: enough to know the element again. */
export function openingTag(element: Element): string {
  const attributes = element.attrs.map((entry) => ` ${nameOf(entry)}="${entry.value}"`).join('');
  const tag = `<${element.tagName}${attributes}>`;
  return tag.length > 200 ? `${tag.slice(0, 199)}…` : tag;
}

/** A CSS selector that leads to the element: from the nearest id down. */
export function selectorOf(element: Element): string {
  const id = attribute(element, 'id');
  if (id !== null && /^[A-Za-z][\w-]*$/.test(id)) return `#${id}`;
  const parent = element.parentNode;
  if (parent === null || !('tagName' in parent)) return element.tagName;
  const alike = parent.childNodes.filter(
    (child): child is Element => 'tagName' in child && child.tagName === element.tagName,
  );
  const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  return `${selectorOf(parent)} > ${element.tagName}${place}`;
}

function nameOf(entry: Element['attrs'][number]): string {
  return entry.prefix === undefined ? entry.name : `${entry.prefix}:${entry.name}`;
}
