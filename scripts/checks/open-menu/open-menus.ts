/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

/** Opens or closes the menus of a page; gives how many there are. Evaluated in the page. */
export function openMenus(open: boolean): number {
  const menus = document.querySelectorAll<HTMLDetailsElement>('nav details');
  for (const menu of menus) menu.open = open;
  return menus.length;
}

/** The links and buttons of open menus that no scrolling down shows whole. Evaluated in the page. */
export function outsideWindow(): Spot[] {
  const stops = document.querySelectorAll('nav details :is(a[href], button, summary)');
  return [...stops]
    .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
    .filter((stop) => {
      const { left, right, top } = stop.getBoundingClientRect();
      return left < 0 || right > document.documentElement.clientWidth || top + scrollY < 0;
    })
    .map(globalThis.spotOf);
}
