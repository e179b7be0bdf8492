import { attribute, type Element, openingTag, rawTextOf, selectorOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { allowsInline, type PolicyOfPage, STRUCTURED_DATA, sourcesFor } from './policy.ts';

/** The only pages with a script; without it they show the same by a plain list. */
const WITH_SCRIPT = ['/szukaj/'];

/** Scripts stand where they are meant to, and the policy lets them run. Pure. */
export function scriptFaults(page: Page, policy: PolicyOfPage): readonly Fault[] {
  return page.elements
    .filter((element) => element.tagName === 'script')
    .flatMap((script): Fault[] => {
      const wrong =
        attribute(script, 'type') === STRUCTURED_DATA
          ? judgeData(script)
          : judgeCode(page, script, policy);
      if (wrong === null) return [];
      const [rule, message] = wrong;
      return [
        {
          rule,
          page: page.path,
          message,
          selector: selectorOf(script),
          snippet: openingTag(script),
        },
      ];
    });
}

type Wrong = readonly [rule: string, message: string] | null;

function judgeData(script: Element): Wrong {
  try {
    JSON.parse(rawTextOf(script));
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return ['data-unreadable', `The structured data is no JSON (${why}). Mend what writes it.`];
  }
}

function judgeCode(page: Page, script: Element, policy: PolicyOfPage): Wrong {
  if (!WITH_SCRIPT.includes(page.path)) {
    return ['script', `A script; only ${WITH_SCRIPT.join(', ')} may have one. Take it out.`];
  }
  if (policy.directives === null) return null;
  const sources = sourcesFor(policy, 'script-src-elem', 'script-src');
  const address = attribute(script, 'src');
  if (address === null) {
    return allowsInline(sources, rawTextOf(script))
      ? null
      : ['script-hash', 'The policy does not name the hash of this script, so it does not run.'];
  }
  const integrity = attribute(script, 'integrity');
  const named = integrity !== null && sources.includes(`'${integrity}'`);
  return named || sources.includes("'self'")
    ? null
    : ['script-refused', `The policy does not allow ${address}. Add 'self' to script-src here.`];
}
