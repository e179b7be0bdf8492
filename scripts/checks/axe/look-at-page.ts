import type { NodeResult, Result } from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { EXPERIMENTAL_ON, TAGS } from './rules.ts';
import { runAxe } from './run-axe.ts';
import { HANDED_OVER } from './triage.ts';
import { VIEWS } from './views.ts';

/** An element of which axe says something, and in which views. */
interface Seen {
  readonly result: Result;
  readonly node: NodeResult;
  /** Whether axe could not tell if it is a fault. */
  readonly undecided: boolean;
  readonly views: string[];
}

/**
 * Lets axe look at an open page in every view. What it could not decide is a fault, too, by the name of
 * its rule with `undecided-` before it, unless another check decides it (triage.ts).
 *
 * @param tab in which the page is open
 * @throws when axe found no rule to apply
 */
export async function lookAtPage(tab: Tab, page: Page): Promise<readonly Fault[]> {
  const seen = new Map<string, Seen>();
  for (const view of VIEWS) {
    await show(tab, view);
    for (const { result, undecided } of await toldIn(tab)) {
      for (const node of result.nodes) {
        const key = `${undecided} ${result.id} ${node.target.join(' ')}`;
        const known = seen.get(key) ?? { result, node, undecided, views: [] };
        known.views.push(view.name);
        seen.set(key, known);
      }
    }
  }
  return [...seen.values()].map((one) => faultOf(page, one));
}

async function toldIn(tab: Tab): Promise<readonly Pick<Seen, 'result' | 'undecided'>[]> {
  const results = await runAxe(tab, { type: 'tag', values: TAGS, also: EXPERIMENTAL_ON });
  const applied = results.violations.length + results.passes.length + results.incomplete.length;
  if (applied === 0) {
    throw new Error(`axe found nothing to look at on ${tab.url()}`);
  }
  return [
    ...results.violations.map((result) => ({ result, undecided: false })),
    ...results.incomplete
      .filter(({ id }) => !(id in HANDED_OVER))
      .map((result) => ({ result, undecided: true })),
  ];
}

function faultOf(page: Page, { result, node, undecided, views }: Seen): Fault {
  const how = (node.failureSummary ?? '').replaceAll(/\s*\n\s*/g, ' ').trim();
  const where = views.length === VIEWS.length ? '' : ` (at ${views.join('; ')})`;
  const told = `${result.help}${where}. ${how} (${result.helpUrl})`;
  return {
    rule: undecided ? `undecided-${result.id}` : result.id,
    page: page.path,
    message: undecided
      ? `axe cannot tell whether this is right: ${told} Look at it: mend it, or write down in scripts/checks/axe/triage.ts why it is right.`
      : told,
    selector: node.target.join(' '),
    snippet: node.html.slice(0, 200),
  };
}
