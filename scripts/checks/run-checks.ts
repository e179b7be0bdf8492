import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Browsers } from './browser/browsers.ts';
import { startVisits, type Visits } from './browser/visits.ts';
import type { Check, RunKind, SiteCheck, TransferCheck, Weigh } from './check.ts';
import { requirePages } from './check.ts';
import { applyExceptions, unusedExceptions } from './exception.ts';
import type { Fault, Finding } from './finding.ts';
import { choosePagesFor, type Looked } from './look-at-pages.ts';
import type { Memories } from './memory.ts';
import type { Site } from './site.ts';
import { waitForAll } from './wait-for-all.ts';

/** What came of one check. */
export interface Outcome {
  readonly check: string;
  /** Pages looked at in this run. */
  readonly pages: number;
  /** Pages that passed before and have not changed. */
  readonly remembered: number;
  /** Pages left for a later run, because there were too many for this one. */
  readonly left: number;
  readonly seconds: number;
  readonly findings: readonly Finding[];
}

export interface Request {
  readonly site: Site;
  readonly checks: readonly Check[];
  readonly run: RunKind;
  readonly memories: Memories;
  /** Folder of the memories. */
  readonly memory: string;
  readonly browser: () => Promise<string>;
  readonly browsers: Browsers;
  /** Whether some pages are new, so that a browser is worth opening while what needs none works. */
  readonly hasNews: boolean;
  readonly weigh: Weigh;
  readonly tell: (line: string) => void;
  /** Takes what may be done when the run has ended, such as remembering what passed. */
  readonly later: (work: () => Promise<void>) => void;
}

/**
 * Runs checks and tells of each as it ends. Those of the gate run together, for the browser works
 * while the others do; what only a full run has comes after them, one by one.
 *
 * @returns in the order of the checks
 * @throws EmptySite when the site has no pages; NoBrowser when one is needed and there is none
 */
export async function runChecks(request: Request): Promise<readonly Outcome[]> {
  requirePages(request.site.pages);
  const visits = startVisits(request.site, request.browsers);
  if (request.hasNews) visits.expect();
  try {
    return await runTogether({ ...request, visits });
  } finally {
    request.later(visits.close);
  }
}

interface Visiting extends Request {
  readonly visits: Visits;
}

async function runTogether(request: Visiting): Promise<readonly Outcome[]> {
  const together = request.checks.filter((check) => !check.onlyInFullRun);
  const begun = await waitForAll(together.map((check) => beginCheck(check, request)));
  const outcomes = await waitForAll(begun.map((finish) => finish()));
  for (const check of request.checks) {
    if (check.onlyInFullRun) outcomes.push(await (await beginCheck(check, request))());
  }
  return outcomes;
}

/** @returns what goes on with it, when all checks know which pages they want to see */
async function beginCheck(check: Check, request: Visiting): Promise<() => Promise<Outcome>> {
  const started = performance.now();
  const look =
    check.scope === 'page'
      ? await choosePagesFor(check, request)
      : async () => {
          // The browser is waited for longest: it gets its pages first.
          await nextTurn();
          return lookAtSite(check, request);
        };
  return async () => {
    const looked = await look();
    const seconds = Math.round((performance.now() - started) / 10) / 100;
    const findings = looked.faults.map((fault) => ({ check: check.name, ...fault }));
    const outcome = { ...looked, check: check.name, seconds, findings };
    request.tell(lineOf(outcome));
    return outcome;
  };
}

async function lookAtSite(
  check: SiteCheck | TransferCheck,
  { site, run, weigh, tell }: Request,
): Promise<Looked> {
  const raw =
    check.scope === 'site' ? siteFaults(check, site, run) : await check.run(site, weigh, run);
  const { faults, used } = applyExceptions(raw, check.exceptions);
  const all = new Set([...used.values()].flatMap((ofPage) => [...ofPage]));
  const unused =
    run === 'full' ? unusedExceptions(check.name, check.exceptions, all) : { faults: [], told: [] };
  for (const line of unused.told) tell(line);
  return {
    pages: site.pages.length,
    remembered: 0,
    left: 0,
    faults: [...faults, ...unused.faults],
  };
}

function siteFaults(check: SiteCheck, site: Site, run: RunKind): readonly Fault[] {
  const faults = check.run(site);
  return run === 'full'
    ? faults
    : faults.filter(({ rule }) => check.suspicions?.has(rule) !== true);
}

function lineOf({ check, pages, remembered, left, seconds, findings }: Outcome): string {
  const parts = [
    `${pages} ${pages === 1 ? 'page' : 'pages'}`,
    ...(remembered > 0 ? [`${remembered} passed before`] : []),
    ...(left > 0 ? [`${left} left for later runs`] : []),
    findings.length === 0 ? 'nothing found' : `${findings.length} FOUND`,
  ];
  return `${check.padEnd(14)} ${parts.join(', ')} (${seconds.toFixed(2)} s)`;
}
