import { contrast } from '../contrast/check.ts';
import { forcedColours } from '../forced-colours/check.ts';
import { keyboard } from '../keyboard/check.ts';
import { orientation } from '../orientation/check.ts';
import { reducedMotion } from '../reduced-motion/check.ts';
import { reflow } from '../reflow/check.ts';
import { targetSize } from '../target-size/check.ts';
import { withoutScripts } from '../without-scripts/check.ts';
import type { DrivenCheck } from './driven-check.ts';

/** The checks that look at pages in a browser by rules of our own. */
export const drivenChecks: readonly DrivenCheck[] = [
  reflow,
  targetSize,
  keyboard,
  contrast,
  forcedColours,
  reducedMotion,
  withoutScripts,
  orientation,
];
