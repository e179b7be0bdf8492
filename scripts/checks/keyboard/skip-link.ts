/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page as Tab } from 'playwright-core';
import type { Spot } from '../browser/spot.ts';
import { toBeginning } from './walk.ts';

/** What is wrong with the way past the menus; null when nothing is. */
export async function trySkipLink(tab: Tab): Promise<{ spot: Spot; detail: string } | null> {
  await toBeginning(tab);
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(() => {
    const link = document.activeElement;
    if (link === null || link === document.body) return null;
    const box = link.getBoundingClientRect();
    const seen = box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0;
    const skips = link.getAttribute('href')?.startsWith('#') === true;
    return { spot: globalThis.spotOf(link), seen, skips };
  });
  // A page without stops has nothing to skip.
  if (first === null) return null;
  const { spot, seen, skips } = first;
  if (!skips) return { spot, detail: 'the first stop of the focus is no skip link' };
  if (!seen) return { spot, detail: 'it cannot be seen when it has the focus' };
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  const arrived = await tab.evaluate(() => {
    const main = document.querySelector('main');
    const stop = document.activeElement;
    if (main === null || stop === null || stop === document.body) return true;
    const after = main.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
    return main.contains(stop) || after !== 0;
  });
  // The address has the fragment now; it must not stay for the looks that come after.
  await tab.evaluate(() => history.replaceState(null, '', location.pathname + location.search));
  await toBeginning(tab);
  return arrived ? null : { spot, detail: 'after it the focus goes on before <main>' };
}
