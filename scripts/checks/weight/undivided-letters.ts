import { type Element, textOf } from '../elements.ts';
import type { Page } from '../page.ts';

/** Texts that the site lays on several pages when they are long, but never breaks within a block. */
const IN_PARTS = ['heritage-article', 'content'];
const BLOCKS = ['p', 'ul', 'ol', 'dl', 'table', 'pre', 'blockquote', 'details'];

/**
 * How many letters of a page the site cannot lay on another: of an article or a page of blocks
 * its longest block, of any other kind all that stands in `<main>`. Pure.
 */
export function undividedLetters(page: Page): number {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  if (main === undefined) return 0;
  if (!IN_PARTS.includes(page.kind)) return textOf(main).length;
  const blocks = page.elements.filter(
    (element) => BLOCKS.includes(element.tagName) && isWithin(element, main),
  );
  return Math.max(0, ...blocks.map((block) => textOf(block).length));
}

function isWithin({ parentNode }: Element, main: Element): boolean {
  if (parentNode === null || !('tagName' in parentNode)) return false;
  return parentNode === main || isWithin(parentNode, main);
}
