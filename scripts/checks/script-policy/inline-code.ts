import { type Element, openingTag, rawTextOf, selectorOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { allowsInline, type PolicyOfPage, sourcesFor } from './policy.ts';

/**
 * Code and style within the HTML: none in attributes, and of `<style>` only what the policy names
 * by its hash (otherwise the browser throws it away and the page stands naked). Pure.
 */
export function inlineCodeFaults(page: Page, policy: PolicyOfPage): readonly Fault[] {
  return page.elements.flatMap((element) => [
    ...attributeFaults(page, element),
    ...styleFaults(page, element, policy),
  ]);
}

function attributeFaults(page: Page, element: Element): Fault[] {
  return element.attrs.flatMap(({ name, value }): Fault[] => {
    if (name === 'style') {
      const message = 'A style attribute; the policy refuses it. Put the rule into a style sheet.';
      return [faultAt(page, element, 'style-attribute', message)];
    }
    if (/^on[a-z]+$/.test(name)) {
      const message = `Code in the attribute ${name}; the policy refuses it. Take it out.`;
      return [faultAt(page, element, 'event-handler', message)];
    }
    // Browsers ignore control characters and spaces within the name of the scheme.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/^(javascript|vbscript):/i.test(value.replaceAll(/[\u0000-\u0020]+/g, ''))) {
      const message = `Code in the address ("${value}"). Take the link out.`;
      return [faultAt(page, element, 'code-in-address', message)];
    }
    return [];
  });
}

function styleFaults(page: Page, element: Element, policy: PolicyOfPage): Fault[] {
  if (element.tagName !== 'style' || policy.directives === null) return [];
  const sources = sourcesFor(policy, 'style-src-elem', 'style-src');
  if (allowsInline(sources, rawTextOf(element))) return [];
  const message =
    'The policy does not name the hash of this style, so browsers throw it away. Let Astro write both, and change neither afterwards.';
  return [faultAt(page, element, 'style-hash', message)];
}

function faultAt(page: Page, element: Element, rule: string, message: string): Fault {
  return {
    rule,
    page: page.path,
    message,
    selector: selectorOf(element),
    snippet: openingTag(element),
  };
}
