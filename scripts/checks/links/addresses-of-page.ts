import { addressesOfSet, addressesOfStyle } from '../address-lists.ts';
import { attribute, type Element, rawTextOf } from '../elements.ts';
import type { Page } from '../page.ts';
import { refreshTarget } from '../site.ts';

/** One address that stands on a page. */
export interface AddressOnPage {
  readonly address: string;
  readonly element: Element;
  /** Where on the element: `href`, `srcset`, … */
  readonly attribute: string;
}

/** Attributes that hold one address, by element; `*` is any other. */
const SINGLE: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  object: ['data'],
  form: ['action'],
  video: ['src', 'poster'],
  '*': ['src'],
};

/** Facts about a page for people and machines elsewhere, whose address must be a full one. */
const ELSEWHERE = /^(og:(image|url)|twitter:image|deklaracja-dostępności)/;

/** Every address a page leads to or loads, in the order of the document. Pure. */
export function addressesOf(page: Page): readonly AddressOnPage[] {
  return page.elements.flatMap((element) => [
    ...singles(element),
    ...sets(element),
    ...metas(page, element),
    ...styles(element),
  ]);
}

function singles(element: Element): AddressOnPage[] {
  const names = SINGLE[element.tagName] ?? SINGLE['*'] ?? [];
  return names.flatMap((name) => {
    const address = attribute(element, name);
    return address === null ? [] : [{ address, element, attribute: name }];
  });
}

function sets(element: Element): AddressOnPage[] {
  return ['srcset', 'imagesrcset'].flatMap((name) =>
    addressesOfSet(attribute(element, name) ?? '').map((address) => ({
      address,
      element,
      attribute: name,
    })),
  );
}

function metas(page: Page, element: Element): AddressOnPage[] {
  if (element.tagName !== 'meta') return [];
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  const content = attribute(element, 'content') ?? '';
  if (ELSEWHERE.test(name) && /^https?:/.test(content)) {
    return [{ address: content, element, attribute: 'content' }];
  }
  const refresh = attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
  const target = refresh ? refreshTarget(page) : null;
  return target === null ? [] : [{ address: target, element, attribute: 'content' }];
}

function styles(element: Element): AddressOnPage[] {
  if (element.tagName !== 'style') return [];
  return addressesOfStyle(rawTextOf(element)).map((address) => ({
    address,
    element,
    attribute: 'url()',
  }));
}
