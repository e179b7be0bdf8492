import type { View } from '../browser/view.ts';

/** A way of showing a page that must not break it. */
export interface State {
  readonly name: string;
  readonly source: string;
  readonly view: View;
  /** Put over the page's own styles. */
  readonly css: string;
}

/** WCAG 1.4.10 asks for 320 px of width: a window of 1280 px at 400 %. */
const NARROW: View = { width: 320, height: 640 };
const DESK: View = { width: 1280, height: 900 };

/** What WCAG 1.4.12 asks a page to bear. */
export const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** WCAG 1.4.4; at 320 px, which is more than it asks for and what a phone with large text shows. */
export const DOUBLE_TEXT = 'html { font-size: 200% !important }';

export const STATES: readonly State[] = [
  { name: 'at 320 px', source: 'WCAG 1.4.10', view: NARROW, css: '' },
  { name: 'at 320 px, text at 200 %', source: 'WCAG 1.4.4', view: NARROW, css: DOUBLE_TEXT },
  {
    name: 'at 320 px, with wide text spacing',
    source: 'WCAG 1.4.12',
    view: NARROW,
    css: TEXT_SPACING,
  },
  {
    name: 'at 1280 px, with wide text spacing',
    source: 'WCAG 1.4.12',
    view: DESK,
    css: TEXT_SPACING,
  },
];
