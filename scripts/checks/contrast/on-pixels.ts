import type { Page as Tab } from 'playwright-core';
import { type Box, meet, partsOf } from './boxes.ts';
import { MARK, type Picture, worstContrast } from './letters.ts';
import { colourTexts, type PlacedText, placeTexts, scrollScrollers } from './place-texts.ts';

/** A text and how it stands out from what the browser draws below it. */
export interface Measured {
  readonly text: PlacedText;
  /** At the worst of its pixels; null when nothing of the text is seen. */
  readonly contrast: number | null;
}

/**
 * Measures texts whose ground no style sheet tells, on two pictures of the page: one without the texts,
 * one with them in a colour that is theirs alone. Where that shows is a letter, and what was there before
 * is its ground. A text that its scroller hides is scrolled to. The page is left as it was, at its top.
 *
 * @param selectors of the elements the texts stand in
 * @param known texts that need no second look
 */
export async function measureOnPixels(
  tab: Tab,
  selectors: readonly string[],
  known: ReadonlySet<string>,
): Promise<readonly Measured[]> {
  const placed = selectors.length === 0 ? [] : await tab.evaluate(placeTexts, selectors);
  const unknown = placed.filter(({ standing }) => !known.has(standing));
  const seen = await measure(tab, unknown);
  const settled: Measured[] = [];
  for (const one of seen) {
    if (one.contrast !== null) {
      settled.push(one);
      continue;
    }
    const { selector } = one.text;
    await tab.evaluate(scrollScrollers, [selector, true] as const);
    settled.push(...(await measure(tab, await tab.evaluate(placeTexts, [selector]))));
    await tab.evaluate(scrollScrollers, [selector, false] as const);
  }
  return settled;
}

async function measure(tab: Tab, all: readonly PlacedText[]): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const texts of apart(all)) {
    const those = texts.map(({ selector }) => selector);
    const parts = partsOf(texts.flatMap(({ boxes }) => boxes));
    await tab.evaluate(colourTexts, [those, 'transparent'] as const);
    const grounds = await picturesOf(tab, parts);
    await tab.evaluate(colourTexts, [those, `rgb(${MARK.join(' ')})`] as const);
    const marked = await picturesOf(tab, parts);
    await tab.evaluate(colourTexts, [those, null] as const);
    for (const text of texts)
      measured.push({ text, contrast: worstContrast(text, grounds, marked) });
  }
  return measured;
}

/** Groups of texts whose boxes do not meet: a letter in a box must be of the text in question. */
function apart(texts: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const groups: PlacedText[][] = [];
  for (const text of texts) {
    const free = groups.find((group) => !group.some((other) => meet(text.boxes, other.boxes)));
    if (free === undefined) groups.push([text]);
    else free.push(text);
  }
  return groups;
}

async function picturesOf(tab: Tab, parts: readonly Box[]): Promise<readonly Picture[]> {
  const { default: sharp } = await import('sharp');
  const pictures: Picture[] = [];
  for (const clip of parts) {
    const png = await tab.screenshot({
      clip,
      fullPage: true,
      scale: 'css',
      animations: 'disabled',
    });
    const { data, info } = await sharp(png)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // What juts out of the page is not drawn.
    pictures.push({ box: { ...clip, width: info.width, height: info.height }, pixels: data });
  }
  return pictures;
}
