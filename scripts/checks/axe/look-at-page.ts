import type { NodeResult, Result } from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { runAxe } from './run-axe.ts';
import { TAGS, VIEWS } from './views.ts';

interface Seen {
  readonly violation: Result;
  readonly node: NodeResult;
  readonly views: string[];
}

/**
 * Lets axe look at an open page in every view.
 *
 * @param tab in which the page is open
 * @throws when axe found no rule to apply
 */
export async function lookAtPage(tab: Tab, page: Page): Promise<readonly Fault[]> {
  const seen = new Map<string, Seen>();
  for (const view of VIEWS) {
    await show(tab, view);
    for (const violation of await violationsIn(tab)) {
      for (const node of violation.nodes) {
        const key = `${violation.id} ${node.target.join(' ')}`;
        const known = seen.get(key) ?? { violation, node, views: [] };
        known.views.push(view.name);
        seen.set(key, known);
      }
    }
  }
  return [...seen.values()].map((one) => faultOf(page, one));
}

async function violationsIn(tab: Tab): Promise<readonly Result[]> {
  const results = await runAxe(tab, { type: 'tag', values: TAGS });
  const applied = results.violations.length + results.passes.length + results.incomplete.length;
  if (applied === 0) {
    throw new Error(`axe found nothing to look at on ${tab.url()}`);
  }
  return results.violations;
}

function faultOf(page: Page, { violation, node, views }: Seen): Fault {
  const how = (node.failureSummary ?? '').replaceAll(/\s*\n\s*/g, ' ').trim();
  const where = views.length === VIEWS.length ? '' : ` (at ${views.join('; ')})`;
  return {
    rule: violation.id,
    page: page.path,
    message: `${violation.help}${where}. ${how} (${violation.helpUrl})`,
    selector: node.target.join(' '),
    snippet: node.html.slice(0, 200),
  };
}
