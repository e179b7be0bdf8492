import type { Page } from 'playwright-core';
import { giveSpots } from '../../../scripts/checks/browser/spot.ts';
import { prepareWalk } from '../../../scripts/checks/keyboard/walk-recorder.ts';
import { pixelsOfFocus } from './changed-pixels.ts';

/** Fewer changed pixels than a thin line under a short word has do not show where the focus is. */
const ENOUGH_PIXELS = 40;
/** In ms, for what a form is still drawing. */
const REST_MS = 500;

/** What is wrong with one stop of the focus. */
export interface StopFault {
  readonly rule: 'no-name' | 'focus-invisible' | 'focus-covered';
  /** The path of the page, without ids of entries. */
  readonly screen: string;
  readonly stop: string;
  readonly detail: string;
}

/** Looks at the stops of a walk, at each but once. */
export interface StopLooks {
  /** Before the focus moves. */
  leave(): Promise<void>;
  /** When the focus has come to a stop with this name. */
  arrive(name: string): Promise<void>;
  /** How many different stops were looked at. */
  readonly seen: ReadonlySet<string>;
  readonly faults: readonly StopFault[];
}

/**
 * Looks whether each stop has a name, is in the window and not covered, and shows the focus by
 * pixels that change. How it is measured that something is covered is the site's own keyboard check.
 */
export function lookAtStops(page: Page): StopLooks {
  const faults: StopFault[] = [];
  const seen = new Set<string>();
  return {
    faults,
    seen,
    leave: async () => {
      await page.evaluate(giveSpots);
      await page.evaluate(prepareWalk);
    },
    arrive: async (name) => {
      const screen = new URL(page.url()).pathname.replace(/[a-z0-9]{24}/g, ':id');
      const { spot, isOpen } = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        return {
          spot: globalThis.spotOf(focused),
          isOpen: focused.getAttribute('aria-expanded') === 'true',
        };
      });
      const stop = `${/^<[a-z]+/.exec(spot.snippet)?.[0].slice(1) ?? ''} "${name}"`;
      const tell = (rule: StopFault['rule'], detail = '') =>
        faults.push({ rule, screen, stop, detail });
      const key = `${screen} ${stop} ${spot.selector}`;
      if (seen.has(key)) return;
      seen.add(key);
      // After the last stop the focus goes to the browser's own bars.
      if (spot.selector === 'html > body') return;
      if (name === '') tell('no-name', spot.selector);
      const found = await page.evaluate(() => {
        globalThis.walkByTab.arrive();
        return globalThis.walkByTab.end();
      });
      const here = found.filter(({ spot: { selector } }) => selector === spot.selector);
      for (const { rule, detail } of here) if (rule === 'focus-covered') tell(rule, detail);
      // To take the focus away for a moment would close what it has opened.
      if (isOpen) return;
      const pixels = await pixelsOfFocus(page);
      if (pixels === null || pixels >= ENOUGH_PIXELS) return;
      // Strapi may have drawn its form anew between the two pictures: what does not show, shows no later.
      await page.waitForTimeout(REST_MS);
      const later = await pixelsOfFocus(page);
      if (later !== null && later < ENOUGH_PIXELS) {
        tell('focus-invisible', `${pixels} pixels, ${later} a moment later`);
      }
    },
  };
}
