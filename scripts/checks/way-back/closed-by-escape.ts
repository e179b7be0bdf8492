/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page as Tab } from 'playwright-core';
import type { Spot } from '../browser/spot.ts';

interface Overlay {
  readonly rule: 'esc-keeps-open' | 'esc-loses-focus';
  readonly spot: Spot;
}

/** What opens over the page and does not close at Esc, or does and loses the focus. */
export async function closedByEscape(tab: Tab): Promise<readonly Overlay[]> {
  const openers = await tab.evaluate(openersOfOverlays);
  const found: Overlay[] = [];
  for (const spot of openers) {
    const opener = tab.locator(spot.selector);
    const script = await opener.getAttribute('data-script');
    await opener.press('Enter');
    // What a page fetches at the first use is there now, and started: the page waited for it first.
    if (script !== null) {
      await tab.evaluate(async (url) => {
        await import(url);
        await new Promise((resolve) => setTimeout(resolve));
      }, script);
    }
    // Inside, as whoever looked through it would be.
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Escape');
    const { isOpen, hasFocus } = await opener.evaluate((one) => ({
      isOpen: one.closest('details')?.open === true,
      hasFocus: one === document.activeElement,
    }));
    if (isOpen) found.push({ rule: 'esc-keeps-open', spot });
    else if (!hasFocus) found.push({ rule: 'esc-loses-focus', spot });
    await opener.evaluate((one) => one.closest('details')?.removeAttribute('open'));
  }
  return found;
}

/**
 * The summaries of what lies over the page when it is open. A `<dialog>` and a popover are closed at
 * Esc by the browser. Evaluated in the page.
 */
function openersOfOverlays(): Spot[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')].flatMap(
    (details) => {
      const summary = details.querySelector(':scope > summary');
      if (summary === null || !summary.checkVisibility()) return [];
      details.open = true;
      const liesOver = [...details.children].some(
        (child) => child !== summary && /absolute|fixed/.test(getComputedStyle(child).position),
      );
      details.open = false;
      return liesOver ? [globalThis.spotOf(summary)] : [];
    },
  );
}
