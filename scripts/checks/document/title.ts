import { textOf } from '../elements.ts';
import type { Page } from '../page.ts';

/** Text of the page's `<title>`; empty without one. An svg has titles too, which are not meant. */
export function titleOf(page: Page): string {
  const title = page.elements.find(
    (element) =>
      element.tagName === 'title' &&
      element.parentNode !== null &&
      'tagName' in element.parentNode &&
      element.parentNode.tagName === 'head',
  );
  return title === undefined ? '' : textOf(title);
}
