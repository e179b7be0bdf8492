/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

export interface LostShape {
  readonly rule: 'shape-lost' | 'state-lost' | 'focus-lost' | 'colours-kept';
  readonly spot: Spot;
}

/** An element in a state, and one like it that is not. */
interface Pair {
  readonly inState: HTMLElement;
  readonly other: HTMLElement;
}

declare global {
  var shapedByGround: readonly HTMLElement[];
  var statesSeen: readonly Pair[];
}

/**
 * Notes, in the page's own colours, what is known by the plane it stands on: controls and short
 * marks whose ground is another than that around them, and states told by colours. Evaluated in the
 * page.
 *
 * @returns how many there are
 */
export function noteShapes(): number {
  const SHAPED =
    'a, button, input:not([type=hidden]), select, textarea, summary, span, strong, em, p, li';
  const CONTROLS = 'a, button, input, select, textarea, summary';
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'none';
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor === 'rgba(0, 0, 0, 0)'
      ? groundOf(element.parentElement)
      : backgroundColor;
  };
  globalThis.shapedByGround = [...document.querySelectorAll<HTMLElement>(SHAPED)].filter(
    (element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      const style = getComputedStyle(element);
      const own = [style, getComputedStyle(element, '::before')].find(
        ({ backgroundColor, content }) =>
          backgroundColor !== 'rgba(0, 0, 0, 0)' &&
          (content !== 'none' || backgroundColor === style.backgroundColor),
      );
      if (own === undefined || own.backgroundColor === groundOf(element.parentElement))
        return false;
      // A paragraph on a plane is no mark; a strip as wide as its word is.
      return element.matches(CONTROLS) || style.display.startsWith('inline-');
    },
  );

  const STATES = '[aria-current], [aria-pressed=true], [aria-selected=true], [aria-checked=true]';
  const looksOf = (element: Element): string =>
    [null, '::before', '::after']
      .map((pseudo) => getComputedStyle(element, pseudo))
      .map((style) =>
        [
          style.color,
          style.backgroundColor,
          style.borderColor,
          style.boxShadow,
          style.opacity,
        ].join(';'),
      )
      .join('|');
  globalThis.statesSeen = [...document.querySelectorAll<HTMLElement>(STATES)].flatMap((inState) => {
    if (!inState.checkVisibility({ visibilityProperty: true })) return [];
    if (!inState.matches('a, button, [role]')) return [];
    const group = inState.closest('nav, ul, ol, [role=group], form');
    const other = [...(group?.querySelectorAll<HTMLElement>(inState.localName) ?? [])].find(
      (one) => !one.matches(STATES) && one.className === inState.className && one.checkVisibility(),
    );
    // A state that nobody sees in the page's own colours is none for the eye.
    return other === undefined || looksOf(other) === looksOf(inState) ? [] : [{ inState, other }];
  });
  return globalThis.shapedByGround.length;
}

/**
 * What the browser's own colours take away, for they put one ground under everything: a shape
 * without border or outline, a state told by colour alone, a focus without an outline; and what
 * keeps its own colours against the visitor's wish. Evaluated in the page with forced colours on,
 * after `giveSpots` and `noteShapes`.
 */
export function lostShapes(): readonly LostShape[] {
  const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const found: LostShape[] = [];
  const tell = (rule: LostShape['rule'], element: Element) => {
    found.push({ rule, spot: globalThis.spotOf(element) });
  };
  const isEdged = (style: CSSStyleDeclaration): boolean =>
    SIDES.some(
      (side) =>
        style[`border${side}Style`] !== 'none' &&
        Number.parseFloat(style[`border${side}Width`]) >= 1,
    ) ||
    (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1);
  for (const element of globalThis.shapedByGround) {
    const style = getComputedStyle(element);
    const drawn =
      element instanceof HTMLInputElement && /checkbox|radio|range|color/.test(element.type);
    const underlined = style.textDecorationLine.includes('underline');
    if (
      !drawn &&
      !underlined &&
      !isEdged(style) &&
      !isEdged(getComputedStyle(element, '::before'))
    ) {
      tell('shape-lost', element);
    }
  }

  /** By what a state can be told without its colour. */
  const marksOf = (element: Element): string =>
    [null, '::before', '::after']
      .map((pseudo) => getComputedStyle(element, pseudo))
      .map((style) =>
        [
          style.textDecorationLine,
          style.fontWeight,
          style.content,
          style.outlineStyle === 'none' ? '' : style.outlineWidth,
          ...SIDES.map((side) => style[`border${side}Width`]),
        ].join(';'),
      )
      .join('|');
  for (const { inState, other } of globalThis.statesSeen) {
    if (marksOf(other) === marksOf(inState)) tell('state-lost', inState);
  }

  const FOCUSABLE =
    'a[href], button:enabled, input:enabled:not([type=hidden]), select, textarea, summary';
  for (const element of document.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) continue;
    element.focus({ preventScroll: true });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    const around = element.closest('label');
    const outlinedAround = around !== null && isEdged(getComputedStyle(around));
    if (document.activeElement === element && !isOutlined && !outlinedAround)
      tell('focus-lost', element);
    element.blur();
  }

  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust !== 'none' || element.closest('svg, img, picture, video') !== null)
      continue;
    const parent = element.parentElement;
    // It is inherited: told once, where it begins.
    if (parent === null || getComputedStyle(parent).forcedColorAdjust !== 'none')
      tell('colours-kept', element);
  }
  return found;
}
