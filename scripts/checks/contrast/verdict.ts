import type { Measured } from './on-pixels.ts';

/** What is wrong with a measured text, by the names of axe's rules. */
export interface Verdict {
  readonly rule: 'color-contrast' | 'color-contrast-enhanced' | 'text-covered';
  readonly message: string;
  readonly selector: string;
  readonly snippet: string;
}

/** Judges a text by WCAG 1.4.3 (4.5:1, large 3:1) and 1.4.6 (7:1, large 4.5:1); null when it is right. Pure. */
export function verdictOn({ text, contrast }: Measured): Verdict | null {
  const { selector, snippet, large } = text;
  if (contrast === null) {
    return {
      rule: 'text-covered',
      message: 'Nothing of this text is seen: something lies over it. Bring it to the front.',
      selector,
      snippet,
    };
  }
  const [least, enough] = large ? [3, 4.5] : [4.5, 7];
  if (contrast >= enough) return null;
  return {
    rule: contrast < least ? 'color-contrast' : 'color-contrast-enhanced',
    message: `At its worst pixel this ${large ? 'large ' : ''}text stands out from its ground by ${contrast.toFixed(2)}:1 (measured on the page as drawn). Expected contrast ratio of ${enough}:1.`,
    selector,
    snippet,
  };
}
