/// <reference lib="dom" />

import type { Page as Tab } from 'playwright-core';
import type { Spot } from '../browser/spot.ts';
import { toBeginning } from '../keyboard/walk.ts';

/** More stops than any page has; ends a walk in a circle. */
const ENOUGH = 500;

/** The first stop that Shift+Tab misses or comes to out of turn; null when there is none. */
export async function walkBack(tab: Tab): Promise<Spot | null> {
  await toBeginning(tab);
  const there = await stopsOf(tab, 'Tab', ENOUGH);
  await toEnd(tab);
  const back = await stopsOf(tab, 'Shift+Tab', there.length);
  await toBeginning(tab);
  const expected = there.toReversed();
  return expected.find((stop, at) => stop.key !== back[at]?.key)?.spot ?? null;
}

interface Stop {
  readonly spot: Spot;
  readonly key: string;
}

async function stopsOf(tab: Tab, key: string, limit: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await tab.keyboard.press(key);
    const stop = await tab.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body || at === document.documentElement) return null;
      const spot = globalThis.spotOf(at);
      // Into a group of choices the way leads by its first or its last one.
      const group = at instanceof HTMLInputElement && at.type === 'radio' ? at.name : '';
      return { spot, key: group === '' ? spot.selector : `radio ${group}` };
    });
    if (stop === null) break;
    // A player or a date has several stops within.
    if (stops.at(-1)?.key === stop.key) continue;
    if (stop.key === stops[0]?.key) break;
    stops.push(stop);
  }
  return stops;
}

/** Puts the focus behind everything. */
function toEnd(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.append(start);
    start.focus({ preventScroll: true });
    start.remove();
  });
}
