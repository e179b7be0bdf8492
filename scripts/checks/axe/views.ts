import { DESK, PHONE, type View as Shown } from '../browser/view.ts';

/** A way in which a visitor meets a page. */
export interface View extends Shown {
  readonly name: string;
}

/** A phone and a desk; the colours of the other themes are looked at by the check of contrast. */
export const VIEWS: readonly View[] = [
  { name: '360 px', ...PHONE },
  { name: '1280 px', ...DESK },
];

/** WCAG 2.2 A and AA, and what Deque counts as good practice (landmarks, order of headings). */
export const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] as const;
