/** Values of custom properties for one setting of the visitor's, each a colour in hex. */
export type Tokens = ReadonlyMap<string, string>;

/** How a visitor reads: by the system's preferences, or by what was chosen on the site. */
export interface ThemeSetting {
  /** Media conditions that hold: `(prefers-contrast: more)`. */
  readonly system: readonly string[];
  /** Words of `data-display`. */
  readonly chosen?: readonly string[];
}

/**
 * The colours of a style sheet's custom properties as a visitor gets them: the `:root` rules that
 * apply in the setting, with var() and light-dark() resolved. A property without a colour is left out.
 */
export function tokensFor(css: string, setting: ThemeSetting): Tokens {
  const declarations = declarationsFor(css, setting);
  const scheme = schemeOf(declarations.get('color-scheme'), setting);
  const tokens = new Map<string, string>();
  for (const [name] of declarations) {
    if (!name.startsWith('--')) continue;
    const colour = resolve(`var(${name})`, declarations, scheme);
    if (colour !== null && /^#[0-9a-f]{3,6}$/.test(colour)) tokens.set(name.slice(2), colour);
  }
  return tokens;
}

/** Name and value of what applies to the root; the sheets' order is that of growing weight. */
function declarationsFor(css: string, { system, chosen = [] }: ThemeSetting): Map<string, string> {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const blocks = plain.matchAll(/(?:@media ([^{]+)\{\s*)?((?::root[^,{]*,?\s*)+)\{([^}]*)\}/g);
  const selectors = [':root', ...chosen.map((word) => `:root[data-display~="${word}"]`)];
  return new Map(
    [...blocks]
      .filter(
        ([, query = '', selector = '']) =>
          query
            .split(' and ')
            .every((condition) => condition.trim() === '' || system.includes(condition.trim())) &&
          selector.split(',').some((one) => selectors.includes(one.trim())),
      )
      .flatMap(([, , , body = '']) =>
        [...body.matchAll(/([\w-]+):([^;]*);?/g)].map(
          ([, name = '', value = '']) => [name, value.trim()] as const,
        ),
      ),
  );
}

type Scheme = 'light' | 'dark';

function schemeOf(declared: string | undefined, { system }: ThemeSetting): Scheme {
  const dark =
    declared === 'dark' ||
    (declared === 'light dark' && system.includes('(prefers-color-scheme: dark)'));
  return dark ? 'dark' : 'light';
}

/** The value with var() and light-dark() resolved; null where it is invalid, as the cascade has it. */
function resolve(
  value: string,
  declarations: ReadonlyMap<string, string>,
  scheme: Scheme,
): string | null {
  const call = /(var|light-dark)\((.*)$/s.exec(value);
  if (call === null) return value.trim() === 'initial' ? null : value.trim();
  const [, name = '', rest = ''] = call;
  const { inside, after } = untilClosed(rest);
  const [first = '', ...more] = splitByComma(inside);
  let result: string | null;
  if (name === 'light-dark') {
    result = resolve((scheme === 'light' ? first : more.join(',')).trim(), declarations, scheme);
  } else {
    const declared = declarations.get(first.trim());
    result = declared === undefined ? null : resolve(declared, declarations, scheme);
    if (result === null && more.length > 0) result = resolve(more.join(','), declarations, scheme);
  }
  return result === null
    ? null
    : resolve(`${value.slice(0, call.index)}${result}${after}`, declarations, scheme);
}

function untilClosed(text: string): { inside: string; after: string } {
  let open = 1;
  for (const [index, letter] of [...text].entries()) {
    if (letter === '(') open += 1;
    if (letter === ')') open -= 1;
    if (open === 0) return { inside: text.slice(0, index), after: text.slice(index + 1) };
  }
  throw new Error(`A bracket is not closed: ${text}`);
}

function splitByComma(text: string): string[] {
  let open = 0;
  const parts = [''];
  for (const letter of text) {
    if (letter === '(') open += 1;
    if (letter === ')') open -= 1;
    if (letter === ',' && open === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
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
