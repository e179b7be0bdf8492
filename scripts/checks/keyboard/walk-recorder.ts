/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

export type WalkRule =
  | 'unreachable'
  | 'focus-order'
  | 'focus-invisible'
  | 'focus-covered'
  | 'clickable-without-keyboard';

export interface WalkFault {
  readonly rule: WalkRule;
  readonly spot: Spot;
  readonly detail: string;
}

/** What a walk through a page by the Tab key has shown so far. */
export interface Walk {
  /** How many stops the page should have. */
  readonly expected: number;
  /** Looks at the stop the focus is at now; false when the focus is at none. */
  arrive(): boolean;
  /** Whether the focus stayed where it was at the last arrival. */
  stuck(): Spot | null;
  end(): readonly WalkFault[];
}

declare global {
  var walkByTab: Walk;
}

/**
 * Prepares a page for a walk by the Tab key: notes what must be a stop and how it looks without the
 * focus. Evaluated in the page after `giveSpots`: it knows nothing of this file.
 */
export function prepareWalk(): number {
  const FOCUSABLE =
    'a[href], area[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable=true]';
  const CLICKABLE =
    '[onclick], [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem]';
  const found: WalkFault[] = [];
  const tell = (rule: WalkRule, element: Element, detail = '') => {
    found.push({ rule, spot: globalThis.spotOf(element), detail });
  };
  const isStop = (element: HTMLElement): boolean => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }))
      return false;
    if (element.closest('[inert]') !== null) return false;
    // The first summary of its details is one; another is mere text.
    if (element.localName === 'summary') {
      const { parentElement } = element;
      return (
        parentElement?.localName === 'details' &&
        parentElement.querySelector(':scope > summary') === element
      );
    }
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const form: ParentNode = element.form ?? document;
      const group = [
        ...form.querySelectorAll<HTMLInputElement>('input[type=radio]:enabled'),
      ].filter(({ name }) => name === element.name);
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    }
    return true;
  };
  /** Everything by which the focus may be seen, of the element and of what stands around it. */
  const looksOf = (element: Element): string =>
    [
      element,
      element.parentElement,
      element.previousElementSibling,
      element.nextElementSibling,
      element.closest('label'),
    ]
      .flatMap((one) =>
        one === null
          ? []
          : [null, '::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo)),
      )
      .map((style) =>
        [
          style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`,
          style.boxShadow,
          `${style.borderTopWidth} ${style.borderTopColor} ${style.borderBottomWidth}`,
          style.backgroundColor,
          style.textDecorationLine,
        ].join(';'),
      )
      .join('|');

  const stops = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isStop);
  const unfocused = new Map(stops.map((stop) => [stop, looksOf(stop)]));
  for (const element of document.querySelectorAll<HTMLElement>(CLICKABLE)) {
    if (element.tabIndex < 0 && element.checkVisibility())
      tell('clickable-without-keyboard', element);
  }
  for (const element of document.querySelectorAll<HTMLElement>('div, span, p, li, img, td')) {
    if (getComputedStyle(element).cursor !== 'pointer' || !element.checkVisibility()) continue;
    const taken = element.closest(`${FOCUSABLE}, label`) ?? element.querySelector(FOCUSABLE);
    if (taken === null && !element.matches(CLICKABLE)) tell('clickable-without-keyboard', element);
  }

  for (const stop of stops) {
    if (stop.tabIndex > 0)
      tell('focus-order', stop, 'a tabindex above 0 puts it before all others');
  }

  const reached = new Set<Element>();
  let last: HTMLElement | null = null;
  let same = 0;
  let trapped = false;

  const visiblyBefore = (stop: HTMLElement, earlier: HTMLElement): boolean => {
    const one = earlier.getBoundingClientRect();
    const two = stop.getBoundingClientRect();
    const sameRow =
      Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) >
      Math.min(one.height, two.height) / 2;
    if (sameRow) return two.right <= one.left + 1;
    return two.bottom <= one.top + 1 && two.left <= one.left + 1 && two.right <= one.right + 1;
  };
  const isAfloat = (element: Element | null): boolean =>
    element !== null &&
    (/absolute|fixed|sticky/.test(getComputedStyle(element).position) ||
      isAfloat(element.parentElement));

  globalThis.walkByTab = {
    expected: stops.length,
    arrive: () => {
      const stop = document.activeElement;
      if (!(stop instanceof HTMLElement) || stop === document.body || reached.has(stop)) {
        if (last === null || stop !== last) return false;
        same += 1;
        // A player or a date has several stops within.
        const patience = stop.matches('audio, video, iframe, input') ? 20 : 3;
        trapped = same >= patience;
        return !trapped;
      }
      same = 0;
      reached.add(stop);
      if (last !== null) {
        const behind =
          (stop.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        if (behind && stop.tabIndex === 0)
          tell('focus-order', stop, 'it stands before the stop the focus came from');
        else if (!isAfloat(stop) && !isAfloat(last) && visiblyBefore(stop, last)) {
          tell('focus-order', stop, 'one sees it before the stop the focus came from');
        }
      }
      last = stop;
      const before = unfocused.get(stop);
      const frame = stop.localName === 'iframe';
      if (before !== undefined && before === looksOf(stop) && !frame) tell('focus-invisible', stop);
      const box = [...stop.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
      if (box === undefined) {
        // A field may be drawn by its label.
        const label =
          stop.closest('label') ??
          (stop instanceof HTMLInputElement ? stop.labels?.[0] : null) ??
          null;
        if (label === null) tell('focus-invisible', stop, 'it has no size');
        return true;
      }
      const inset = 2;
      const right = Math.min(box.right, innerWidth) - inset;
      const points: [number, number][] = [
        [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
        [box.left + inset, box.top + inset],
        [right, box.top + inset],
        [box.left + inset, box.bottom - inset],
        [right, box.bottom - inset],
      ];
      const inWindow = points.filter(
        ([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight,
      );
      if (inWindow.length === 0) {
        tell('focus-covered', stop, 'it is outside the window');
        return true;
      }
      const covering = inWindow
        .map(([x, y]) => document.elementFromPoint(x, y))
        .filter(
          (hit) =>
            hit !== null &&
            !stop.contains(hit) &&
            !hit.contains(stop) &&
            !hit.closest('label')?.contains(stop),
        );
      const [cover] = covering;
      // A neighbour in the flow may reach into the corner of a line box; what lies over is afloat.
      if (cover && (isAfloat(cover) || covering.length === inWindow.length)) {
        tell(
          'focus-covered',
          stop,
          `${covering.length} of ${inWindow.length} points are under ${globalThis.spotOf(cover).selector}`,
        );
      }
      return true;
    },
    stuck: () => (trapped && last !== null ? globalThis.spotOf(last) : null),
    end: () => {
      for (const stop of stops) {
        if (stop.tabIndex === 0 && !reached.has(stop) && stop.isConnected && isStop(stop))
          tell('unreachable', stop);
      }
      return found;
    },
  };
  return stops.length;
}
