import { html } from 'parse5';
import { textOf } from '../elements.ts';
import { oncePerPage } from '../once-per-page.ts';

/**
 * Text of the page's `<title>`, the first in the page wherever it stands, as HTML has it; empty without
 * one. An svg has titles too, which are not meant.
 */
export const titleOf = oncePerPage((page): string => {
  const title = page.elements.find(
    (element) => element.tagName === 'title' && element.namespaceURI === html.NS.HTML,
  );
  return title === undefined ? '' : textOf(title);
});
