import { attribute, type Element, openingTag, rawTextOf, selectorOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { allowsInline, type PolicyOfPage, STRUCTURED_DATA, sourcesFor } from './policy.ts';

/** The only pages that load a script by themselves; without it they show the same by a plain list. */
const WITH_SCRIPT = ['/szukaj/'];

/** All inline code of a page together, in bytes: what must run before the first paint. */
const MOST_INLINE = 1000;

/** Nobody comes for this page: its search field knows by a script what the address was about. */
const MOST_INLINE_OF: ReadonlyMap<string, number> = new Map([['/404.html', 1500]]);

/**
 * A page loads no script file before its visitor asks for something that needs one, carries little
 * code inline, and its policy lets that code run. Pure.
 */
export function scriptFaults(page: Page, policy: PolicyOfPage): readonly Fault[] {
  const scripts = page.elements.filter((element) => element.tagName === 'script');
  return [
    ...weightFaults(page, scripts),
    ...scripts.flatMap((script): Fault[] => {
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
    }),
  ];
}

function weightFaults(page: Page, scripts: readonly Element[]): Fault[] {
  if (WITH_SCRIPT.includes(page.path)) return [];
  const inline = scripts.filter(
    (script) => attribute(script, 'src') === null && attribute(script, 'type') !== STRUCTURED_DATA,
  );
  const bytes = inline.reduce((sum, script) => sum + Buffer.byteLength(rawTextOf(script)), 0);
  const most = MOST_INLINE_OF.get(page.path) ?? MOST_INLINE;
  if (bytes <= most) return [];
  return [
    {
      rule: 'script-weight',
      page: page.path,
      message: `${bytes} bytes of code stand in the page, at most ${most} may. Move what is not needed before the first paint into a script that is fetched on demand.`,
    },
  ];
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
  const address = attribute(script, 'src');
  if (address !== null && !WITH_SCRIPT.includes(page.path)) {
    const message = `The page loads ${address} by itself; only ${WITH_SCRIPT.join(', ')} may. Fetch it when the visitor asks for what it does.`;
    return ['script', message];
  }
  if (policy.directives === null) return null;
  const sources = sourcesFor(policy, 'script-src-elem', 'script-src');
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
