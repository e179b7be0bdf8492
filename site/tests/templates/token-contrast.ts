/** Values of custom properties for one setting of the visitor's. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * The custom properties of a style sheet as a visitor gets them: the first `:root`, then those of
 * every media query whose conditions all stand in `settings`.
 */
export function tokensFor(css: string, settings: readonly string[]): Tokens {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const blocks = plain.matchAll(/(?:@media ([^{]+)\{\s*)?:root \{([^}]*)\}/g);
  return new Map(
    [...blocks]
      .filter(([, query]) =>
        (query ?? '')
          .split(' and ')
          .every((condition) => condition.trim() === '' || settings.includes(condition.trim())),
      )
      .flatMap(([, , body]) =>
        [...(body ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(
          ([, name, value]) => [name ?? '', value ?? ''] as const,
        ),
      ),
  );
}

/** Contrast ratio by WCAG 2.2, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
