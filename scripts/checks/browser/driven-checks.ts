import { contrast } from '../contrast/check.ts';
import { focusInThemes } from '../focus-in-themes/check.ts';
import { forcedColours } from '../forced-colours/check.ts';
import { keyboard } from '../keyboard/check.ts';
import { liveRegion } from '../live-region/check.ts';
import { openMenu } from '../open-menu/check.ts';
import { orientation } from '../orientation/check.ts';
import { printed } from '../printed/check.ts';
import { reducedMotion } from '../reduced-motion/check.ts';
import { reflow } from '../reflow/check.ts';
import { targetSize } from '../target-size/check.ts';
import { wayBack } from '../way-back/check.ts';
import { withoutScripts } from '../without-scripts/check.ts';
import type { DrivenCheck } from './driven-check.ts';

/** The checks that look at pages in a browser by rules of our own. */
export const drivenChecks: readonly DrivenCheck[] = [
  reflow,
  targetSize,
  keyboard,
  wayBack,
  focusInThemes,
  openMenu,
  contrast,
  forcedColours,
  reducedMotion,
  withoutScripts,
  liveRegion,
  orientation,
  printed,
];
