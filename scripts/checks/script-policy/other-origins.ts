import { addressesOfSet, addressesOfStyle } from '../address-lists.ts';
import { attribute, type Element, openingTag, rawTextOf, selectorOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { LOADING } from './policy.ts';

/**
 * Everything a page loads comes from the site itself: another origin would cost a visitor on a
 * slow line a connection, and tell a third party of the visit (GDPR). Pure.
 *
 * @param origin the site's public origin, whose full addresses are its own
 */
export function originFaults(page: Page, origin: string | null): readonly Fault[] {
  return page.elements.flatMap((element) =>
    loadedBy(element)
      .filter((address) => isElsewhere(address, page, origin))
      .map((address) => ({
        rule: 'other-origin',
        page: page.path,
        message: `The page loads ${address} from elsewhere. Serve it from the site, or link to it.`,
        selector: selectorOf(element),
        snippet: openingTag(element),
      })),
  );
}

function loadedBy(element: Element): readonly string[] {
  const sets = ['srcset', 'imagesrcset'].flatMap((name) =>
    addressesOfSet(attribute(element, name) ?? ''),
  );
  const singles = namesOfLoading(element).flatMap((name) => attribute(element, name) ?? []);
  const styles = element.tagName === 'style' ? addressesOfStyle(rawTextOf(element)) : [];
  return [...singles, ...sets, ...styles];
}

function namesOfLoading(element: Element): readonly string[] {
  switch (element.tagName) {
    case 'link': {
      const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
      return relations.some((relation) => LOADING.includes(relation)) ? ['href'] : [];
    }
    case 'object':
      return ['data'];
    case 'video':
      return ['src', 'poster'];
    case 'use':
    case 'image':
      return ['href', 'xlink:href'];
    default:
      return ['src'];
  }
}

function isElsewhere(address: string, page: Page, origin: string | null): boolean {
  const base = new URL(encodeURI(page.path), origin ?? 'http://site.invalid');
  if (/^data:/i.test(address) || !URL.canParse(address, base.href)) return false;
  return new URL(address, base).origin !== base.origin;
}
