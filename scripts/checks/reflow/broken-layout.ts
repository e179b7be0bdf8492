/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

/** One thing that does not fit; `beside` is what a text lies on. */
export interface Misfit {
  readonly rule: 'sideways' | 'text-cut' | 'text-overlap';
  readonly spot: Spot;
  readonly by: number;
}

/**
 * Measures the page as it is shown now: what is wider than the window (and not in a scroller of its
 * own), texts that their box cuts off, texts that lie on one another. Evaluated in the page, after
 * `giveSpots`: it knows nothing of this file.
 */
export function brokenLayout(): readonly Misfit[] {
  const MOST = 5;
  const found: Misfit[] = [];
  const tell = (rule: Misfit['rule'], element: Element, by: number) => {
    if (found.filter((one) => one.rule === rule).length < MOST) {
      found.push({ rule, spot: globalThis.spotOf(element), by: Math.round(by) });
    }
  };
  const page = document.documentElement;
  /** Texts for a screen reader alone, drawings, and what stands off the page until it has the focus. */
  const unseen = new Set<Element>();
  const scrolled = new Set<Element>();
  const afloat = new Set<Element>();
  const wide: Element[] = [];
  let above: { element: Element; texts: DOMRect } | null = null;

  for (const element of document.querySelectorAll('body, body *')) {
    const parent = element.parentElement;
    const within = (set: ReadonlySet<Element>) => parent !== null && set.has(parent);
    if (!(element instanceof HTMLElement) || within(unseen) || !element.checkVisibility()) {
      unseen.add(element);
      continue;
    }
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const tiny = box.width <= 1 || box.height <= 1;
    if (
      style.visibility === 'hidden' ||
      (tiny && style.overflow !== 'visible') ||
      box.bottom + scrollY < 0
    ) {
      unseen.add(element);
      continue;
    }
    if (within(scrolled) || /auto|scroll/.test(style.overflowX)) scrolled.add(element);
    if (within(afloat) || /absolute|fixed|sticky/.test(style.position) || style.float !== 'none')
      afloat.add(element);

    if (box.right > innerWidth + 1 && !within(scrolled)) wide.push(element);
    const words = element.textContent?.trim() ?? '';
    if (words !== '' && element !== document.body) {
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const across = clips(style.overflowX) ? element.scrollWidth - element.clientWidth : 0;
      const down = clips(style.overflowY) ? element.scrollHeight - element.clientHeight : 0;
      if (style.display !== 'inline' && (across > 1 || down > 4)) {
        tell('text-cut', element, Math.max(across, down));
        // What is cut off lies on nothing.
        above = null;
        continue;
      }
    }

    if (afloat.has(element) || style.display.startsWith('inline')) continue;
    const range = document.createRange();
    const rects = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      .flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
    if (rects.length === 0) continue;
    // The box of a letter is higher than the letter; where lines are close, boxes overlap and
    // letters do not.
    const letters = Number.parseFloat(style.fontSize) * 0.7;
    const spare = ({ height }: DOMRect) => Math.max(0, (height - letters) / 2);
    const left = Math.min(...rects.map((rect) => rect.left));
    const top = Math.min(...rects.map((rect) => rect.top + spare(rect)));
    const texts = new DOMRect(
      left,
      top,
      Math.max(...rects.map((rect) => rect.right)) - left,
      Math.max(...rects.map((rect) => rect.bottom - spare(rect))) - top,
    );
    if (above !== null && !above.element.contains(element)) {
      const one = above.texts;
      const across = Math.min(one.right, texts.right) - Math.max(one.left, texts.left);
      const down = Math.min(one.bottom, texts.bottom) - Math.max(one.top, texts.top);
      if (across > 1 && down > 1) tell('text-overlap', element, down);
    }
    above = { element, texts };
  }

  if (page.scrollWidth > page.clientWidth) {
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    // Something wide may be no element, such as the content of one.
    for (const element of innermost.length > 0 ? innermost : [document.body]) {
      tell('sideways', element, page.scrollWidth - page.clientWidth);
    }
  }
  return found;
}
