/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

export interface Moving {
  readonly rule: 'animation' | 'transition' | 'smooth-scrolling' | 'autoplay';
  readonly spot: Spot;
  readonly detail: string;
}

/**
 * What moves, or would, though the visitor asked for less motion: running animations, transitions
 * of place or size, smooth scrolling, films that begin by themselves. Evaluated in the page, with
 * reduced motion on, after `giveSpots`.
 */
export function movingThings(): readonly Moving[] {
  const found: Moving[] = [];
  const tell = (rule: Moving['rule'], element: Element, detail: string) => {
    found.push({ rule, spot: globalThis.spotOf(element), detail });
  };
  for (const animation of document.getAnimations()) {
    const { effect, playState } = animation;
    if (!(effect instanceof KeyframeEffect) || effect.target === null || playState !== 'running')
      continue;
    const { duration } = effect.getComputedTiming();
    if (typeof duration === 'number' && duration > 1)
      tell('animation', effect.target, `${duration} ms`);
  }
  // Colours may change slowly; nothing moves by that.
  const HARMLESS =
    /^(none|color|background-color|border-color|outline-color|opacity|visibility|fill|stroke|text-decoration-color|display)$/;
  const isLasting = (times: string) =>
    times.split(',').some((time) => Number.parseFloat(time) > 0.01);
  for (const element of document.querySelectorAll('*')) {
    for (const pseudo of [null, '::before', '::after', '::details-content']) {
      const style = getComputedStyle(element, pseudo);
      const moved = style.transitionProperty
        .split(',')
        .map((name) => name.trim())
        .filter((name) => !HARMLESS.test(name));
      if (moved.length > 0 && isLasting(style.transitionDuration)) {
        tell('transition', element, `${moved.join(', ')}: ${style.transitionDuration}`);
      }
    }
    if (getComputedStyle(element).scrollBehavior === 'smooth')
      tell('smooth-scrolling', element, '');
    const isPlayer = element instanceof HTMLMediaElement;
    if (isPlayer && element.autoplay) tell('autoplay', element, '');
    if (/^(marquee|blink)$/.test(element.localName)) tell('animation', element, element.localName);
  }
  return found;
}
