import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { axe } from '../checks/axe/check.ts';
import { freshBrowsers } from '../checks/browser/browsers.ts';
import { startVisits } from '../checks/browser/visits.ts';
import type { PageCheck } from '../checks/check.ts';
import type { Fault } from '../checks/finding.ts';
import { htmlValidity } from '../checks/html-validity/check.ts';
import { pa11y } from '../checks/pa11y/check.ts';
import { addressOf } from '../checks/page.ts';
import { readSite } from '../checks/read-site.ts';
import type { Site } from '../checks/site.ts';
import { criteriaOfFault } from './act/criteria-of-fault.ts';
import { type ActRule, type Example, readRule } from './act/read-rule.ts';
import { sum, type Tally, tally } from './act/tally.ts';
import { fileOf, writeExamples } from './act/write-examples.ts';

const ENGINES: readonly PageCheck[] = [htmlValidity, axe, pa11y];

/**
 * `npm run bench -- act FOLDER`: what axe-core alone, and the engines of the gate together, find in the
 * examples of the ACT rules that a criterion of level A or AA stands behind. FOLDER is a clone of
 * https://github.com/act-rules/act-rules.github.io, which is not part of this project.
 *
 * A finding counts when it is about a criterion of the rule. Prints a table in Markdown.
 */
export async function benchAct(
  tell: (line: string) => void,
  [folder]: readonly string[],
): Promise<void> {
  if (folder === undefined) {
    throw new Error('Name a clone of https://github.com/act-rules/act-rules.github.io.');
  }
  const rules = await readRules(join(folder, '_rules'));
  const site = await mkdtemp(join(tmpdir(), 'act-examples-'));
  try {
    await writeExamples(rules, join(folder, 'test-assets'), site);
    const found = await findFaults(await readSite(site, new Date()), rules, tell);
    report(rules, found, tell);
  } finally {
    await rm(site, { recursive: true });
  }
}

async function readRules(folder: string): Promise<readonly ActRule[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const rules = await Promise.all(
    names.map(async (name) => readRule(name, await readFile(join(folder, name), 'utf8'))),
  );
  const ours = rules.filter(({ criteria }) => criteria.length > 0);
  if (ours.length === 0) throw new Error(`${folder} holds no rules with criteria.`);
  return ours;
}

/** Findings of each engine by the address of the page. */
type Found = ReadonlyMap<PageCheck, ReadonlyMap<string, readonly Fault[]>>;

async function findFaults(
  site: Site,
  rules: readonly ActRule[],
  tell: (line: string) => void,
): Promise<Found> {
  const wanted = new Set(
    rules.flatMap((rule) => rule.examples.map((example) => addressOf(fileOf(rule, example)))),
  );
  const pages = site.pages.filter(({ path }) => wanted.has(path));
  const found = new Map<PageCheck, ReadonlyMap<string, readonly Fault[]>>();
  for (const engine of ENGINES) {
    tell(`${engine.name}: looks at ${pages.length} examples …`);
    const browser = () => findOrInstallBrowser(tell);
    const visits = startVisits(site, freshBrowsers(browser));
    const faults = await engine.run(pages, { site, browser, visits }).finally(visits.close);
    found.set(
      engine,
      Map.groupBy(faults, ({ page }) => page ?? ''),
    );
  }
  return found;
}

function report(rules: readonly ActRule[], found: Found, tell: (line: string) => void): void {
  const by = (engines: readonly PageCheck[], rule: ActRule) =>
    tally(rule, (example: Example) =>
      engines.flatMap((engine) =>
        (found.get(engine)?.get(addressOf(fileOf(rule, example))) ?? []).flatMap((fault) =>
          criteriaOfFault(fault.rule),
        ),
      ),
    );
  const rows = rules.map((rule) => ({ rule, alone: by([axe], rule), gate: by(ENGINES, rule) }));
  tell('');
  tell('| rule | criteria | failed examples | axe alone | gate | false alarms: axe | gate |');
  tell('|---|---|---|---|---|---|---|');
  for (const { rule, alone, gate } of rows) {
    if (gate.caught + gate.falseAlarms + alone.caught === 0) continue;
    tell(row(`${rule.name} (${rule.id})`, rule.criteria.join(', '), alone, gate));
  }
  const silent = rows.filter(({ gate }) => gate.caught + gate.falseAlarms === 0);
  tell(row(`${silent.length} rules of which nothing is found`, '', ...sums(silent)));
  tell(row(`all ${rows.length} rules`, '', ...sums(rows)));
}

function sums(rows: readonly { readonly alone: Tally; readonly gate: Tally }[]): [Tally, Tally] {
  return [sum(rows.map(({ alone }) => alone)), sum(rows.map(({ gate }) => gate))];
}

function row(name: string, criteria: string, alone: Tally, gate: Tally): string {
  const cells = [gate.caught + gate.missed, alone.caught, gate.caught];
  return `| ${[name, criteria, ...cells, alone.falseAlarms, gate.falseAlarms].join(' | ')} |`;
}
