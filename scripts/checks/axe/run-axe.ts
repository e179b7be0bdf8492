import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page as Tab } from 'playwright-core';

/** What axe leaves in a page that it was put into. */
declare global {
  var axe: { run(context: string, options: unknown): Promise<AxeResults> };
}

/** Which rules axe applies: those of these tags, or these alone. */
export interface RunOnly {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}

let source: string | null = null;

/**
 * What axe says of an open page as it is shown now.
 *
 * The script of axe-core is evaluated by the debugger, so the page keeps its own policy and is seen
 * with the styles that policy lets through.
 */
export async function runAxe(tab: Tab, runOnly: RunOnly): Promise<AxeResults> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) {
    source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await tab.evaluate(source);
  }
  const options = {
    runOnly: { type: runOnly.type, values: [...runOnly.values] },
    resultTypes: ['violations'],
    // Fetches style sheets and films once more, for rules that are not asked for or that look at the
    // length of a film; the policy of the page would refuse it.
    preload: false,
  };
  return tab.evaluate((chosen) => globalThis.axe.run('html', chosen), options);
}
