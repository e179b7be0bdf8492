import type { Page } from 'playwright-core';
import { keepPictures } from './keep-pictures.ts';

/** More presses of the Tab key than any page has stops. */
const ENOUGH = 150;

/** Somebody who has no mouse. */
export interface KeyboardWalk {
  /**
   * Presses Tab, or Shift+Tab, until the focus is at what has this name; fails with the stops it met.
   */
  tabTo(name: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Goes where the focused link leads. */
  follow(): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

interface WalkOptions {
  /** Called before each press of the Tab key, and at each stop it comes to. */
  readonly onLeave?: () => Promise<void>;
  readonly onStop?: (name: string) => Promise<void>;
}

/**
 * Walks through pages by keys alone. With KEYBOARD_WALK_PICTURES, a folder, each stop the focus comes
 * to is kept there as a picture, for somebody to look at (see `scripts/journey/keep-pictures.ts`).
 *
 * @param walk how the pictures' names begin
 */
export function walkByKeyboard(
  page: Page,
  walk: string,
  { onLeave, onStop }: WalkOptions = {},
): KeyboardWalk {
  const keep = keepPictures(page, walk);
  return {
    tabTo: async (name, key = 'Tab') => {
      const met: string[] = [];
      for (let press = 0; press < ENOUGH; press += 1) {
        await onLeave?.();
        await page.keyboard.press(key);
        const stop = await focusedName(page);
        await onStop?.(stop);
        met.push(stop);
        await keep(stop);
        if (typeof name === 'string' ? stop === name : name.test(stop)) return;
      }
      throw new Error(`The ${key} key does not come to ${name}. It came to: ${met.join(' | ')}`);
    },
    follow: async () => {
      const before = page.url();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== before);
      await keep(`→ ${new URL(page.url()).pathname}`);
    },
    press: async (key) => {
      await page.keyboard.press(key);
      await keep(`[${key}] ${await focusedName(page)}`);
    },
    type: (text) => page.keyboard.type(text),
  };
}

/** What a screen reader would call the focused element, as far as its own words and labels tell. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return '';
    // The last resort of browsers too (HTML-AAM 4.1.1).
    const hint = focused.getAttribute('placeholder') ?? '';
    const labelledBy = (focused.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    const labels = 'labels' in focused && focused.labels instanceof NodeList ? focused.labels : [];
    const label = [...labels].map(({ textContent }) => textContent ?? '').join(' ');
    const pictures = [...focused.querySelectorAll('img')].map(({ alt }) => alt).join(' ');
    const words = [
      labelledBy,
      focused.getAttribute('aria-label') ?? '',
      label,
      focused.textContent,
      pictures,
      focused.title,
      hint,
    ].map((text) => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim());
    return words.find((text) => text !== '') ?? '';
  });
}
