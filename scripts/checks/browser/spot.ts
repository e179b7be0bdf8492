/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Where something is, as a fault tells it. */
export interface Spot {
  readonly selector: string;
  /** The element with its words; an editor's field is known by them (decision 0020). */
  readonly snippet: string;
}

declare global {
  var spotOf: (element: Element) => Spot;
  var wordsOf: (element: Element) => string;
}

/**
 * Gives a page `spotOf` and `wordsOf`, for the functions that measure in it. Evaluated in the page:
 * it knows nothing of this file.
 */
export function giveSpots(): void {
  const selectorOf = (element: Element): string => {
    if (/^[A-Za-z][\w-]*$/.test(element.id)) return `#${element.id}`;
    const parent = element.parentElement;
    if (parent === null) return element.localName;
    const alike = [...parent.children].filter((child) => child.localName === element.localName);
    const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
    return `${selectorOf(parent)} > ${element.localName}${place}`;
  };
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  globalThis.wordsOf = (element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  globalThis.spotOf = (element) => {
    const attributes = ['class', 'href', 'src', 'type', 'role'].flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [` ${name}="${escaped(value)}"`];
    });
    const words = globalThis.wordsOf(element).slice(0, 400);
    const name = element.localName;
    return {
      selector: selectorOf(element),
      snippet: `<${name}${attributes.join('')}>${escaped(words)}</${name}>`,
    };
  };
}
