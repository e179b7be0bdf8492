import { attribute, openingTag } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';

/** Twenty hours: WCAG 2.2.1 asks nothing of limits longer than that. */
const LONGEST_SECONDS = 72_000;

/**
 * A page that reloads or sends its visitor on after a while takes the page from whoever reads slowly
 * (WCAG 2.2.1, F40 and F41; ACT rules bc659a and, after twenty hours too, bisz58). At once is allowed. Pure.
 */
export function refreshFaults(page: Page): readonly Fault[] {
  const refreshes = page.elements.filter(
    (element) =>
      element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh',
  );
  for (const element of refreshes) {
    const seconds = secondsOf(attribute(element, 'content') ?? '');
    if (seconds === null) continue;
    // A browser follows the first that it understands.
    if (seconds === 0) return [];
    return [
      {
        rule: seconds > LONGEST_SECONDS ? 'refresh-long-after' : 'refresh-delay',
        page: page.path,
        message: `The page changes by itself after ${seconds} s. Write content="0; url=…", or let the visitor choose a link.`,
        snippet: openingTag(element),
      },
    ];
  }
  return [];
}

/**
 * After how many seconds a browser acts on the content of a refresh; null when it does not understand
 * it. https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
 */
function secondsOf(content: string): number | null {
  const [, digits] = /^\s*(\d+|(?=\.))[\d.]*(?=[;,\s]|$)/.exec(content) ?? [];
  return digits === undefined ? null : Number(digits);
}
