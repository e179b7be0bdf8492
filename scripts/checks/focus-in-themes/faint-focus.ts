/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

export interface FaintFocus {
  readonly spot: Spot;
  /** The best contrast of what shows the focus with its ground; 0 where nothing is drawn. */
  readonly contrast: number;
}

/**
 * Gives each stop of the Tab key the focus and tells those around which no outline or shadow stands
 * out by 3:1 from its ground. Evaluated in the page after a press of a key, so that the browser shows
 * the focus, and after `giveSpots`: it knows nothing of this file.
 */
export function faintFocus(): FaintFocus[] {
  const STOPS =
    'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, audio[controls], video[controls], [tabindex="0"]';
  const ENOUGH = 3;
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const read = new Map<string, Colour>();
  const colourOf = (css: string): Colour => {
    const known = read.get(css);
    if (known !== undefined || pen === null) return known ?? [0, 0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [red, green, blue, alpha / 255];
    read.set(css, colour);
    return colour;
  };
  const over = (top: Colour, under: Colour): Colour => {
    const mix = (one: number, other: number) => one * top[3] + other * (1 - top[3]);
    return [mix(top[0], under[0]), mix(top[1], under[1]), mix(top[2], under[2]), 1];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (channel: number) => {
      const share = channel / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  /** The colour around an element, of a gradient its first; null where a picture lies there. */
  const groundOf = (element: Element | null): Colour | null => {
    if (element === null) return over(colourOf('Canvas'), [255, 255, 255, 1]);
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const gradient = /^[a-z-]*gradient\(.*?((?:rgba?|color|oklch|oklab)\([^)]*\))/.exec(
      backgroundImage,
    );
    if (backgroundImage !== 'none' && gradient === null) return null;
    const own = colourOf(gradient?.[1] ?? backgroundColor);
    if (own[3] === 1) return own;
    const under = groundOf(element.parentElement);
    return under === null ? null : over(own, under);
  };
  const ringsOf = (style: CSSStyleDeclaration): readonly string[] => [
    ...(style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 1
      ? []
      : [style.outlineColor]),
    ...(style.boxShadow.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\)/g) ?? []),
  ];

  const found: FaintFocus[] = [];
  for (const stop of document.querySelectorAll<HTMLElement>(STOPS)) {
    if (stop.tabIndex < 0 || !stop.checkVisibility({ visibilityProperty: true })) continue;
    stop.focus({ preventScroll: true });
    if (document.activeElement !== stop) continue;
    const drawn = [stop, stop.closest('label'), stop.parentElement].filter((one) => one !== null);
    const grounds = drawn.map((one) => ({ one, ground: groundOf(one.parentElement) }));
    if (grounds.some(({ ground }) => ground === null)) continue;
    const best = Math.max(
      0,
      ...grounds.flatMap(({ one, ground }) =>
        ringsOf(getComputedStyle(one)).map((ring) =>
          ground === null ? 0 : contrast(over(colourOf(ring), ground), ground),
        ),
      ),
    );
    if (best < ENOUGH) found.push({ spot: globalThis.spotOf(stop), contrast: best });
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return found;
}
