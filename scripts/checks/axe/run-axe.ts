import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import type { BrowserContext, Page as Tab } from 'playwright-core';
import { EXPERIMENTAL } from './rules.ts';

/** What axe leaves in a page that it was put into. */
declare global {
  var axe: {
    configure(spec: Spec): void;
    run(context: string, options: unknown): Promise<AxeResults>;
  };
}

/** Which rules axe applies: those of these tags and some more, or these alone. */
export type RunOnly =
  | { readonly type: 'tag'; readonly values: readonly string[]; readonly also: readonly string[] }
  | { readonly type: 'rule'; readonly values: readonly string[] };

let source: string | null = null;

/** Milliseconds for reading style sheets: they stand in the page, so this only ends what hangs. */
const PRELOAD_LIMIT = 10_000;

/**
 * What axe says of an open page as it is shown now: violations, and with each of its elements what axe
 * could not decide.
 *
 * The script of axe-core is evaluated by the debugger, so the page keeps its own policy and is seen
 * with the styles that policy lets through.
 */
export async function runAxe(tab: Tab, runOnly: RunOnly): Promise<AxeResults> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(axeSource());
  await tab.evaluate((rules) => globalThis.axe.configure({ rules }), narrowed());
  const also = runOnly.type === 'tag' ? runOnly.also : [];
  const options: RunOptions = {
    runOnly: { type: runOnly.type, values: [...runOnly.values] },
    rules: Object.fromEntries(also.map((rule) => [rule, { enabled: true }])),
    resultTypes: ['violations', 'incomplete'],
    // Films would be fetched once more, for a rule that looks at their length; the policy refuses it.
    preload: { assets: ['cssom'], timeout: PRELOAD_LIMIT },
  };
  return tab.evaluate((chosen) => globalThis.axe.run('html', chosen), options);
}

/** Has the script of axe-core in all that the tabs of a context will show: it need not be sent again. */
export async function putAxeAhead(context: BrowserContext): Promise<void> {
  await context.addInitScript(axeSource());
}

function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

function narrowed() {
  return Object.entries(EXPERIMENTAL).flatMap(([id, { selector }]) =>
    selector === undefined ? [] : [{ id, selector }],
  );
}
