import { join } from 'node:path';
import { startVisits, type Visits } from './browser/visits.ts';
import type {
  Around,
  Check,
  PageCheck,
  RunKind,
  SiteCheck,
  Standing,
  TransferCheck,
  Weigh,
} from './check.ts';
import { requirePages } from './check.ts';
import { checkVersion } from './check-version.ts';
import { applyExceptions, unusedExceptions } from './exception.ts';
import type { Fault, Finding } from './finding.ts';
import { keyOf, readMemory, writeMemory } from './memory.ts';
import type { Page } from './page.ts';
import { resourcesOf } from './resources.ts';
import { originOf, type Site } from './site.ts';
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
  /** Folder of the memory. */
  readonly memory: string;
  readonly browser: () => Promise<string>;
  readonly weigh: Weigh;
  readonly tell: (line: string) => void;
}

/** What a check has seen, before its faults become findings. */
interface Looked {
  readonly pages: number;
  readonly remembered: number;
  readonly left: number;
  readonly faults: readonly Fault[];
}

/**
 * Runs checks and tells of each as it ends. Those of the gate run together, for the browser starts
 * while the others work; what only a full run has comes after them, one by one.
 *
 * @returns in the order of the checks
 * @throws EmptySite when the site has no pages; NoBrowser when one is needed and there is none
 */
export async function runChecks(request: Request): Promise<readonly Outcome[]> {
  requirePages(request.site.pages);
  const visits = startVisits(request.site, request.browser);
  try {
    return await runTogether({ ...request, visits });
  } finally {
    await visits.close();
  }
}

interface Visiting extends Request {
  readonly visits: Visits;
}

async function runTogether(request: Visiting): Promise<readonly Outcome[]> {
  const together = request.checks.filter((check) => !check.onlyInFullRun);
  const outcomes = await waitForAll(together.map((check) => runCheck(check, request)));
  for (const check of request.checks) {
    if (check.onlyInFullRun) outcomes.push(await runCheck(check, request));
  }
  return outcomes;
}

async function runCheck(check: Check, request: Visiting): Promise<Outcome> {
  const started = performance.now();
  const looked =
    check.scope === 'page' ? await lookAtPages(check, request) : await lookAtSite(check, request);
  const seconds = Math.round((performance.now() - started) / 10) / 100;
  const findings = looked.faults.map((fault) => ({ check: check.name, ...fault }));
  const outcome = { ...looked, check: check.name, seconds, findings };
  request.tell(lineOf(outcome));
  return outcome;
}

async function lookAtSite(
  check: SiteCheck | TransferCheck,
  { site, run, weigh }: Request,
): Promise<Looked> {
  const raw = check.scope === 'site' ? check.run(site) : await check.run(site, weigh, run);
  const { faults, used } = applyExceptions(raw, check.exceptions);
  const all = new Set([...used.values()].flatMap((ofPage) => [...ofPage]));
  const unused = run === 'full' ? unusedExceptions(check.name, check.exceptions, all) : [];
  return { pages: site.pages.length, remembered: 0, left: 0, faults: [...faults, ...unused] };
}

async function lookAtPages(check: PageCheck, request: Visiting): Promise<Looked> {
  const { site, run, tell } = request;
  const folders = [check.name, 'browser'].map((name) => join(import.meta.dirname, name));
  const version = await checkVersion(folders, check.engines);
  const file = join(request.memory, `${check.name}.json`);
  const memory = await readMemory(file, version, tell);
  const origin = originOf(site);
  const keys = new Map(
    site.pages.map((page) => [page, keysOf(page, check, site, origin)] as const),
  );
  const keysAt = (page: Page) => keys.get(page) ?? [];
  const piecesLeft = (page: Page) => keysAt(page).filter((key) => memory.recall(key) === null);
  const standings = new Map(
    site.pages.map((page): [Page, Standing] => {
      const left = piecesLeft(page);
      if (left.length === 0) return [page, 'passed'];
      if (left.some((key) => memory.waits(key))) return [page, 'waiting'];
      return [page, memory.wasSound(page.path) ? 'changed' : 'new'];
    }),
  );
  const standing = (page: Page): Standing => standings.get(page) ?? 'new';
  const chosen = check.choose(site, standing, run, piecesLeft);
  const around: Around = { site, browser: request.browser, visits: request.visits };
  const raw = chosen.length === 0 ? [] : await check.run(chosen, around);
  const { faults, used } = applyExceptions(raw, check.exceptions);

  const failed = new Set(faults.map((fault) => fault.page));
  const before = site.pages.filter((page) => standing(page) === 'passed');
  const now = chosen.filter((page) => !failed.has(page.path));
  // Until the page passes that failed, none of its new pieces does: which one failed is not known.
  const unsettled = new Set(chosen.filter((page) => failed.has(page.path)).flatMap(piecesLeft));
  const passed = new Map([
    ...before.flatMap((page) =>
      keysAt(page).map((key) => [key, memory.recall(key) ?? []] as const),
    ),
    ...now.flatMap((page) =>
      keysAt(page)
        .filter((key) => !unsettled.has(key))
        .map((key) => [key, [...(used.get(page.path) ?? [])]] as const),
    ),
  ]);
  const looked = new Set(chosen.flatMap(keysAt));
  const out = site.pages.filter((page) => piecesLeft(page).some((key) => !looked.has(key)));
  // A check of samples leaves nothing for later: what it does not choose it does not want.
  const waiting = check.samples
    ? []
    : [...new Set(out.flatMap(piecesLeft))].filter((key) => !looked.has(key));
  const sound = site.pages
    .filter((page) => {
      if (chosen.includes(page)) return !failed.has(page.path);
      return memory.wasSound(page.path) || keysAt(page).every((key) => passed.has(key));
    })
    .map((page) => page.path);
  await writeMemory(file, version, passed, waiting, sound, tell);

  const needed = new Set([
    ...[...passed.values()].flat(),
    ...[...used.values()].flatMap((ofPage) => [...ofPage]),
  ]);
  const unused =
    run === 'full' && waiting.length === 0
      ? unusedExceptions(check.name, check.exceptions, needed)
      : [];
  return {
    pages: chosen.length,
    remembered: before.length,
    left: check.samples ? 0 : out.length,
    faults: [...faults, ...unused],
  };
}

const keysOfPieces = new Map<string, string>();

/** Pages share their pieces, and checks do: each is hashed once. */
function keyOfPiece(piece: string): string {
  const key = keysOfPieces.get(piece) ?? keyOf('', [piece]);
  keysOfPieces.set(piece, key);
  return key;
}

/** What a page is remembered by: its whole content, or each of its pieces wherever they stand. */
function keysOf(
  page: Page,
  check: PageCheck,
  site: Site,
  origin: string | null,
): readonly string[] {
  const resources = resourcesOf(page, site, origin);
  if (check.piecesOf === undefined) {
    return [keyOf(page.path, [page.html, page.kind, ...resources])];
  }
  return [...check.piecesOf(page), ...resources].map(keyOfPiece);
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
