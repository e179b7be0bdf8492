/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

export interface PrintFault {
  readonly rule: 'print-missing' | 'print-navigation' | 'print-cut';
  readonly spot: Spot;
}

declare global {
  var shownOnScreen: readonly { readonly element: Element; readonly words: readonly string[] }[];
}

/** Notes the texts of the page's main part that are seen now. Evaluated in the page. */
export function markShown(): void {
  const TEXTS = 'main :is(h1, h2, h3, p, li, dt, dd, td, th, figcaption)';
  // What works on a screen only may say so.
  const ON_SCREEN_ONLY = 'nav, form, button, dialog, video, audio, [hidden], .no-print';
  globalThis.shownOnScreen = [...document.querySelectorAll<HTMLElement>(TEXTS)]
    .filter(
      (text) =>
        text.checkVisibility({ visibilityProperty: true }) &&
        text.closest(ON_SCREEN_ONLY) === null &&
        text.querySelector(ON_SCREEN_ONLY) === null,
    )
    .map((element) => ({
      element,
      // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is what this asks for.
      words: element.innerText.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    }));
}

/** What is wrong on paper, after `markShown`. Evaluated in the page: it knows nothing of this file. */
export function printFaults(): PrintFault[] {
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const fault = (rule: PrintFault['rule']) => (element: Element) => ({
    rule,
    spot: globalThis.spotOf(element),
  });
  // The same may stand on paper in another form: a list by days as a table.
  const onPaper = new Set(
    document
      .querySelector('main')
      // biome-ignore lint/performance/useDomNodeTextContent: as above.
      ?.innerText.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const missing = globalThis.shownOnScreen
    .filter(({ element, words }) => {
      const lost = words.filter((word) => !onPaper.has(word)).length;
      return !seen(element) && lost * 2 > words.length;
    })
    .map(({ element }) => element);
  const useless = [...document.querySelectorAll('nav, form, button, .skip')].filter(seen);
  const cut = [...document.querySelectorAll('main, main *')].filter((element) => {
    const { overflowX, display } = getComputedStyle(element);
    // What is there for screen readers alone is no more than a dot.
    const holdsBack =
      overflowX !== 'visible' &&
      display !== 'inline' &&
      element.clientWidth > 1 &&
      element.clientHeight > 1;
    return holdsBack && element.scrollWidth > element.clientWidth + 1 && seen(element);
  });
  return [
    ...missing.map(fault('print-missing')),
    ...useless
      .filter((one) => one.parentElement?.closest('nav, form') === null)
      .map(fault('print-navigation')),
    ...cut.map(fault('print-cut')),
  ];
}
