import type { Page as Tab } from 'playwright-core';

/** A way in which a visitor meets a page; what is left out is as most have it. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme?: 'light' | 'dark';
  readonly contrast?: 'no-preference' | 'more';
  readonly forcedColors?: 'none' | 'active';
}

/** The view every page is opened in. */
export const PHONE: View = { width: 360, height: 780 };
export const DESK: View = { width: 1280, height: 900 };

const shown = new WeakMap<Tab, string>();

/** Shows the page of a tab in a view, without reloading it. Motion is reduced in all of them. */
export async function show(tab: Tab, view: View): Promise<void> {
  const { width, height, scheme = 'light', contrast, forcedColors = 'none' } = view;
  const wanted = [width, height, scheme, contrast, forcedColors].join(' ');
  if (shown.get(tab) === wanted) return;
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({
    colorScheme: scheme,
    contrast: contrast ?? 'no-preference',
    forcedColors,
    reducedMotion: 'reduce',
  });
  shown.set(tab, wanted);
}
