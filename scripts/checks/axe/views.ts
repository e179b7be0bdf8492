import { DESK, PHONE, type View as Shown } from '../browser/view.ts';

/** A way in which a visitor meets a page. */
export interface View extends Shown {
  readonly name: string;
}

/**
 * A phone and a desk, in the light theme. Of all rules of axe only those of colours see the theme, and
 * those the check of contrast asks in each theme, at 7:1 and with the pixels where axe cannot tell.
 */
export const VIEWS: readonly View[] = [
  { name: '360 px', ...PHONE },
  { name: '1280 px', ...DESK },
];
