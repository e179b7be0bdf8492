/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Page as Tab } from 'playwright-core';
import type { Spot } from '../browser/spot.ts';
import { prepareWalk, type WalkFault } from './walk-recorder.ts';

/** More stops than the page should have, before a walk is given up as endless. */
const BEYOND = 50;

export interface Walked {
  readonly faults: readonly WalkFault[];
  /** Where the focus could not get away from. */
  readonly trap: Spot | null;
}

/** Walks once through a page by the Tab key, from its beginning until the focus leaves it. */
export async function walk(tab: Tab): Promise<Walked> {
  await toBeginning(tab);
  const expected = await tab.evaluate(prepareWalk);
  for (let step = 0; step < expected + BEYOND; step += 1) {
    await tab.keyboard.press('Tab');
    if (!(await tab.evaluate(() => globalThis.walkByTab.arrive()))) break;
  }
  const ended = await tab.evaluate(() => ({
    faults: globalThis.walkByTab.end(),
    trap: globalThis.walkByTab.stuck(),
  }));
  await toBeginning(tab);
  return ended;
}

/** Puts the focus before everything, where it is when a page has just been opened. */
export async function toBeginning(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo({ top: 0, behavior: 'instant' });
    // Where something that had the focus was taken away, the next Tab goes on from there.
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus({ preventScroll: true });
    start.remove();
  });
}
