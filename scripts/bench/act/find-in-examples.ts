import { findOrInstallBrowser } from '../../browser/find-browser.ts';
import { axe } from '../../checks/axe/check.ts';
import { freshBrowsers } from '../../checks/browser/browsers.ts';
import { startVisits } from '../../checks/browser/visits.ts';
import type { PageCheck, SiteCheck } from '../../checks/check.ts';
import { contrast } from '../../checks/contrast/check.ts';
import { document } from '../../checks/document/check.ts';
import type { Fault } from '../../checks/finding.ts';
import { htmlValidity } from '../../checks/html-validity/check.ts';
import { keyboard } from '../../checks/keyboard/check.ts';
import { links } from '../../checks/links/check.ts';
import { orientation } from '../../checks/orientation/check.ts';
import { pa11y } from '../../checks/pa11y/check.ts';
import { addressOf } from '../../checks/page.ts';
import { reflow } from '../../checks/reflow/check.ts';
import type { Site } from '../../checks/site.ts';
import { wording } from '../../checks/wording/check.ts';
import { axeAlone } from './axe-alone.ts';
import { claimsOf, OUR_CLAIMS } from './claims.ts';
import type { ActRule } from './read-rule.ts';
import { fileOf } from './write-examples.ts';

/** What was found in one example. */
export interface FoundThere {
  /** Of which check, or `axe alone`. */
  readonly check: string;
  readonly rule: string;
  /** Ids of the ACT rules that this rule tests. */
  readonly claims: readonly string[];
}

/** What was found, by the address of the example. */
export type Found = ReadonlyMap<string, readonly FoundThere[]>;

export const AXE_ALONE = 'axe alone';

/** Look at every example. */
const ENGINES: readonly (PageCheck | SiteCheck)[] = [
  document,
  links,
  wording,
  htmlValidity,
  axe,
  pa11y,
];

/** Look, for they take a second and more a page, at the examples of the ACT rules next to theirs. */
const DRIVEN: readonly { readonly check: PageCheck; readonly at: readonly string[] }[] = [
  { check: contrast, at: ['afw4f7', '09o5cg'] },
  { check: reflow, at: ['59br37'] },
  ...[keyboard, orientation].map((check) => ({ check, at: testedBy(check.name) })),
];

function testedBy(check: string): readonly string[] {
  const ours = Object.entries(OUR_CLAIMS).filter(([claim]) => claim.startsWith(`${check}/`));
  return ours.flatMap(([, ids]) => ids);
}

/** Lets axe-core alone and the gate look at the examples. */
export async function findInExamples(
  site: Site,
  rules: readonly ActRule[],
  tell: (line: string) => void,
): Promise<Found> {
  const pagesOf = (which: readonly ActRule[]) => {
    const wanted = new Set(
      which.flatMap((rule) => rule.examples.map((example) => addressOf(fileOf(rule, example)))),
    );
    return site.pages.filter(({ path }) => wanted.has(path));
  };
  const everything = pagesOf(rules);
  const browser = () => findOrInstallBrowser(tell);
  const found: (FoundThere & { readonly page: string })[] = [];
  const add = (check: string, faults: readonly Fault[], by = check) => {
    for (const { rule, page } of faults)
      found.push({ check, rule, page, claims: claimsOf(by, rule) });
  };
  const run = async (check: PageCheck | SiteCheck, pages: Site['pages']) => {
    tell(`${check.name}: looks at ${pages.length} examples …`);
    if (check.scope === 'site') return add(check.name, check.run({ ...site, pages }));
    const visits = startVisits(site, freshBrowsers(browser));
    add(check.name, await check.run(pages, { site, browser, visits }).finally(visits.close));
  };

  tell(`${AXE_ALONE}: looks at ${everything.length} examples …`);
  const visits = startVisits(site, freshBrowsers(browser));
  add(AXE_ALONE, await axeAlone(everything, visits).finally(visits.close), 'axe');
  for (const check of ENGINES) await run(check, everything);
  for (const { check, at } of DRIVEN) {
    await run(check, pagesOf(rules.filter(({ id }) => at.includes(id))));
  }
  return Map.groupBy(found, ({ page }) => page);
}
