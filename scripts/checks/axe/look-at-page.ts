import type { AxeResults, NodeResult, Result } from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { TAGS, VIEWS, type View } from './views.ts';

/** What axe leaves in a page that it was put into. */
declare global {
  var axe: { run(context: string, options: unknown): Promise<AxeResults> };
}

interface Seen {
  readonly violation: Result;
  readonly node: NodeResult;
  readonly views: string[];
}

/**
 * Opens one page and lets axe look at it in every view.
 *
 * @param tab a tab that is the caller's; it may have shown another page before
 * @param origin where the site is served
 * @param axeSource the script of axe-core. It is evaluated by the debugger, so the page keeps its
 *   own policy and is seen with the styles that policy lets through.
 * @throws when the page cannot be opened, or axe found no rule to apply
 */
export async function lookAtPage(
  tab: Tab,
  page: Page,
  origin: string,
  axeSource: string,
): Promise<readonly Fault[]> {
  const [first] = VIEWS;
  if (first !== undefined) await show(tab, first);
  await tab.goto(new URL(encodeURI(page.path), origin).href, { waitUntil: 'load' });
  await tab.evaluate(axeSource);
  const seen = new Map<string, Seen>();
  for (const view of VIEWS) {
    await show(tab, view);
    for (const violation of await violationsIn(tab, view)) {
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

async function show(tab: Tab, view: View): Promise<void> {
  await tab.setViewportSize({ width: view.width, height: view.height });
  await tab.emulateMedia({ colorScheme: view.scheme, reducedMotion: 'reduce' });
}

async function violationsIn(tab: Tab, view: View): Promise<readonly Result[]> {
  const options = {
    runOnly:
      view.rules === null
        ? { type: 'tag', values: [...TAGS] }
        : { type: 'rule', values: [...view.rules] },
    resultTypes: ['violations'],
    // Fetches style sheets and films once more, for rules that are not asked for or that look at the
    // length of a film; the policy of the page would refuse it.
    preload: false,
  };
  const results = await tab.evaluate((chosen) => globalThis.axe.run('html', chosen), options);
  const applied = results.violations.length + results.passes.length + results.incomplete.length;
  if (view.rules === null && applied === 0) {
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
