/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

/** What of a page's text is there as the device is held now, and what is turned by a quarter. */
export interface Held {
  readonly blocks: readonly Spot[];
  readonly turned: readonly Spot[];
}

/** Evaluated in the page after `giveSpots`. */
export function heldUpright(): Held {
  const main = document.querySelector('main') ?? document.body;
  const blocks = [
    ...main.querySelectorAll(':is(h1, h2, h3, p, li, td, dd, dt, form, nav, a, button)'),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const outer = [
    document.documentElement,
    ...document.querySelectorAll('body, body > *, main > *'),
  ];
  const turned = outer.filter((element) => {
    const { transform, rotate, writingMode } = getComputedStyle(element);
    const { a, b } = new DOMMatrixReadOnly(transform === 'none' ? '' : transform);
    const degrees = Math.abs((Math.atan2(b, a) * 180) / Math.PI);
    const byProperty = rotate === 'none' ? 0 : Math.abs(Number.parseFloat(rotate));
    return Math.max(degrees, byProperty) > 45 || writingMode.startsWith('vertical');
  });
  return { blocks: blocks.map(globalThis.spotOf), turned: turned.map(globalThis.spotOf) };
}
