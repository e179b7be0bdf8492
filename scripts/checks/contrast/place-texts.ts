/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Box } from './boxes.ts';
import type { Rgb } from './ratio.ts';

/** A text of the page, with all that is asked of it but its ground. */
export interface PlacedText {
  readonly selector: string;
  readonly snippet: string;
  /** Where the words are that stand in this element and in none within it. */
  readonly boxes: readonly Box[];
  readonly colour: Rgb;
  /** How much of its colour is seen, from 0 to 1. */
  readonly share: number;
  /** Large text (WCAG): from 24 px on, bold from 18.66 px on. */
  readonly large: boolean;
  /** Its words and what they stand in, from the page down: alike, it looks alike on another page. */
  readonly standing: string;
}

/** Finds the texts of elements. Evaluated in the page after `giveSpots`: it knows nothing of this file. */
export function placeTexts(selectors: readonly string[]): PlacedText[] {
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colourOf = (css: string): readonly [number, number, number, number] => {
    if (pen === null) throw new Error('The browser draws nothing.');
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const opacityOf = (element: Element | null): number =>
    element === null
      ? 1
      : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
  const boxesOf = (element: Element): Box[] =>
    [...element.childNodes]
      .filter((child) => child.nodeType === Node.TEXT_NODE && (child.nodeValue ?? '').trim() !== '')
      .flatMap((child) => {
        const range = document.createRange();
        range.selectNodeContents(child);
        return [...range.getClientRects()];
      })
      .filter(({ width, height }) => width >= 1 && height >= 1)
      .map(({ x, y, width, height }) => ({ x: x + scrollX, y: y + scrollY, width, height }));
  const standingOf = (element: Element): string => {
    const { localName, className, parentElement } = element;
    const own = `${localName}.${className} ${element.getAttribute('aria-current') ?? ''}`;
    return parentElement === null ? own : `${standingOf(parentElement)} > ${own}`;
  };
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`There is no ${selector} on ${location.pathname}.`);
    const { webkitTextFillColor, fontSize, fontWeight } = getComputedStyle(element);
    const [red, green, blue, alpha] = colourOf(webkitTextFillColor);
    const size = Number.parseFloat(fontSize);
    return {
      selector,
      snippet: globalThis.spotOf(element).snippet,
      boxes: boxesOf(element),
      colour: [red, green, blue],
      share: alpha * opacityOf(element),
      standing: `${standingOf(element)} ${globalThis.wordsOf(element)}`,
      large: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700),
    };
  });
}

/**
 * Gives the texts of elements a colour, without their lines and shadows; null gives them back their own.
 * A colour has been drawn when it ends: a busy machine takes its picture of the frame before. Evaluated in
 * the page.
 */
export async function colourTexts([selectors, colour]: readonly [
  readonly string[],
  string | null,
]): Promise<void> {
  const set = (element: HTMLElement | SVGElement, name: string, value: string) => {
    if (colour !== null) return element.style.setProperty(name, value, 'important');
    element.style.removeProperty(name);
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  };
  for (const selector of selectors) {
    const text = document.querySelector<HTMLElement>(selector);
    if (text === null) continue;
    set(text, 'transition', 'none');
    set(text, '-webkit-text-fill-color', colour ?? '');
    set(text, 'text-shadow', 'none');
    // A line under a text is drawn by whichever element around it asked for it.
    for (let at: HTMLElement | null = text; at !== null; at = at.parentElement) {
      set(at, 'text-decoration-color', 'transparent');
    }
  }
  if (colour === null) return;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
}

/** Scrolls what scrolls around an element to it, or back to its beginning. Evaluated in the page. */
export function scrollScrollers([selector, there]: readonly [string, boolean]): void {
  const element = document.querySelector(selector);
  if (there) element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  for (let at = element?.parentElement ?? null; !there && at !== null; at = at.parentElement) {
    at.scrollTo({ left: 0, top: 0, behavior: 'instant' });
  }
}
