/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

export interface Piece {
  /** The words, or the address of a link. */
  readonly what: string;
  readonly spot: Spot;
}

/** What a visitor can read and follow on a page. */
export interface WhatIsThere {
  readonly texts: readonly Piece[];
  readonly links: readonly Piece[];
}

/**
 * The texts of `<main>` that can be seen, but for names and help of controls, and all links that can
 * be followed, but for those with a query: what is folded counts, for it can be opened. Evaluated in the page after
 * `giveSpots`.
 */
export function whatIsThere(): WhatIsThere {
  const texts: Piece[] = [];
  const main = document.querySelector('main') ?? document.body;
  const isFolded = (element: Element) => element.closest('details:not([open])') !== null;
  /** A static site answers the same whatever the query is: only a script reads it. */
  const isForScript = (element: Element) => element.closest('a[href*="?"]') !== null;
  /** Help for a control belongs to it, and a control for a script is none without. */
  const isHelp = (element: Element) => {
    const described = element.closest('[id]')?.id;
    return (
      described !== undefined &&
      document.querySelector(`[aria-describedby~="${CSS.escape(described)}"]`) !== null
    );
  };
  const isThere = (element: Element) =>
    isFolded(element)
      ? element.closest('[hidden]') === null
      : element.checkVisibility({ visibilityProperty: true });
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const what = (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    if (element === null || what === '') continue;
    if (
      element.closest(
        'script, style, template, noscript, button, summary, select, label, legend, output, [role=status], [aria-live]',
      ) !== null
    )
      continue;
    if (isForScript(element) || isHelp(element)) continue;
    if (isThere(element)) texts.push({ what, spot: globalThis.spotOf(element) });
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter((link) => isThere(link) && !isForScript(link))
    .map((link) => ({ what: link.getAttribute('href') ?? '', spot: globalThis.spotOf(link) }));
  return { texts, links };
}
