import { textOf } from '../elements.ts';
import { oncePerPage } from '../once-per-page.ts';

/** Text of the page's `<title>`; empty without one. An svg has titles too, which are not meant. */
export const titleOf = oncePerPage((page): string => {
  const title = page.elements.find(
    (element) =>
      element.tagName === 'title' &&
      element.parentNode !== null &&
      'tagName' in element.parentNode &&
      element.parentNode.tagName === 'head',
  );
  return title === undefined ? '' : textOf(title);
});
