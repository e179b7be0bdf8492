import { attribute, type Element, elementsOf } from '../elements.ts';
import { oncePerPage } from '../once-per-page.ts';
import type { Page } from '../page.ts';

/** A link of a part that pages have in common. */
export interface Linked {
  readonly href: string;
  /** Its place among the elements of the page. */
  readonly place: number;
}

/**
 * The parts of a page that stand on others too, by name: each named navigation outside `<main>`,
 * the header and the footer of the page. A trail of breadcrumbs is each page's own. Pure.
 */
export const repeatedParts = oncePerPage((page): ReadonlyMap<string, readonly Linked[]> => {
  const parts = new Map<string, readonly Linked[]>();
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  for (const child of body?.childNodes ?? []) {
    if (!('tagName' in child) || child.tagName === 'main') continue;
    const isPart = child.tagName === 'header' || child.tagName === 'footer';
    for (const element of [child, ...elementsOf(child)]) {
      const label = element.tagName === 'nav' ? attribute(element, 'aria-label') : null;
      const name = label ?? (element === child && isPart ? child.tagName : null);
      if (name === null || parts.has(name) || isTrail(element)) continue;
      parts.set(name, linksOf(element, page));
    }
  }
  return parts;
});

function linksOf(part: Element, page: Page): readonly Linked[] {
  const seen = new Set<string>();
  return elementsOf(part).flatMap((element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    if (href === null || seen.has(href)) return [];
    seen.add(href);
    return [{ href, place: page.elements.indexOf(element) }];
  });
}

function isTrail(element: Element): boolean {
  return (
    elementsOf(element).some(
      (one) => attribute(one, 'aria-current') === 'page' && one.tagName !== 'a',
    ) || (attribute(element, 'class') ?? '').includes('breadcrumbs')
  );
}
