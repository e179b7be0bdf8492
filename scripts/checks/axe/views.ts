/** A way in which a visitor meets a page. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** Rules to run; null for all of them. */
  readonly rules: readonly string[] | null;
}

/** Rules of axe that depend on colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** A phone, a desk, and both themes: the colours of the dark one are the only thing it changes. */
export const VIEWS: readonly View[] = [
  { name: '360 px', width: 360, height: 780, scheme: 'light', rules: null },
  { name: '1280 px', width: 1280, height: 900, scheme: 'light', rules: null },
  { name: '1280 px, dark', width: 1280, height: 900, scheme: 'dark', rules: COLOURS },
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
