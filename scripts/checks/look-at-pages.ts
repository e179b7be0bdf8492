import { join } from 'node:path';
import { oncePer } from '../../site/src/view-models/once-per.ts';
import type { Visits } from './browser/visits.ts';
import type { KnownOfPages, PageCheck, RunKind, Standing } from './check.ts';
import { checkVersion } from './check-version.ts';
import { applyExceptions, unusedExceptions } from './exception.ts';
import type { Fault } from './finding.ts';
import { keyOf, type Memories, type Memory } from './memory.ts';
import { oncePerPage, oncePerPageAnd, oncePerRun } from './once-per-page.ts';
import type { Page } from './page.ts';
import { resourcesOf } from './resources.ts';
import { originOf, type Site } from './site.ts';

/** What a check has seen, before its faults become findings. */
export interface Looked {
  readonly pages: number;
  readonly remembered: number;
  readonly left: number;
  readonly faults: readonly Fault[];
}

interface Around {
  readonly site: Site;
  readonly run: RunKind;
  readonly memories: Memories;
  /** Folder of the memories. */
  readonly memory: string;
  readonly browser: () => Promise<string>;
  readonly visits: Visits;
  readonly tell: (line: string) => void;
  /** Takes what may be done when the run has ended. */
  readonly later: (work: () => Promise<void>) => void;
}

/**
 * Chooses those pages for a check that have not passed it.
 *
 * @returns what lets the check look at them, and remembers which pass
 */
export async function choosePagesFor(
  check: PageCheck,
  around: Around,
): Promise<() => Promise<Looked>> {
  const { site, run, tell } = around;
  const folders = [check.name, 'browser', ...(check.uses ?? [])].map((name) =>
    join(import.meta.dirname, name),
  );
  const version = await checkVersion(folders, check.engines);
  const file = join(around.memory, `${check.name}.json`);
  const memory = await around.memories.recall(file, version, tell);
  const desk = deskOf(check, site, run, memory);
  const chosen = check.choose(site, desk, run);
  return () => lookAtPages(chosen, { check, desk, memory, file, version }, around);
}

interface Chosen {
  readonly check: PageCheck;
  readonly desk: Desk;
  readonly memory: Memory;
  readonly file: string;
  readonly version: string;
}

async function lookAtPages(
  chosen: readonly Page[],
  { check, desk, memory, file, version }: Chosen,
  around: Around,
): Promise<Looked> {
  const { site, run, tell } = around;
  const { standing, left: keysLeft } = desk;
  const raw = chosen.length === 0 ? [] : await check.run(chosen, around);
  const { faults, used } = applyExceptions(raw, check.exceptions);

  const failed = new Set(faults.map((fault) => fault.page));
  const before = site.pages.filter((page) => standing(page) === 'passed');
  const now = chosen.filter((page) => !failed.has(page.path));
  // Until the page passes that failed, none of its new pieces does: which one failed is not known.
  const unsettled = new Set(chosen.filter((page) => failed.has(page.path)).flatMap(keysLeft));
  const passed = new Map([
    ...before.flatMap((page) =>
      desk.keysKnown(page).map((key) => [key, memory.recall(key) ?? []] as const),
    ),
    ...now.flatMap((page) =>
      desk
        .keysWhenPassed(page)
        .filter((key) => !unsettled.has(key))
        .map((key) => [key, [...(used.get(page.path) ?? [])]] as const),
    ),
  ]);
  const looked = new Set(chosen.flatMap((page) => desk.keysWhenPassed(page)));
  // A check of samples leaves nothing for later: what it does not choose it does not want.
  const out = check.samples
    ? []
    : site.pages.filter(
        (page) =>
          // What is new on a page is for the next gate, which must not take it for left.
          (run !== 'catch-up' || standing(page) === 'waiting') &&
          keysLeft(page).some((key) => !looked.has(key)),
      );
  const stillWaiting = out.length === 0 ? [] : [...memory.waiting()];
  const waiting = [...new Set([...stillWaiting, ...out.flatMap(keysLeft)])].filter(
    (key) => !looked.has(key) && !passed.has(key),
  );
  const left = out.map((page) => [page.path, desk.pageKey(page)] as const);
  const isSound = (page: Page) =>
    chosen.includes(page)
      ? !failed.has(page.path)
      : memory.soundAs(page.path) !== null || keysLeft(page).every((key) => passed.has(key));
  const settled = (page: Page) =>
    !failed.has(page.path) && keysLeft(page).every((key) => passed.has(key));
  const sound = site.pages
    .filter(isSound)
    .map((page) => [page.path, settled(page) ? desk.pageKey(page) : ''] as const);
  const stillFailed = site.pages
    .filter((page) => (chosen.includes(page) ? failed.has(page.path) : desk.failed(page)))
    .map(desk.pageKey);
  const learnt = { passed, waiting, left, failed: stillFailed, sound };
  around.later(() => around.memories.remember(file, version, learnt, tell));

  const needed = new Set([
    ...[...passed.values()].flat(),
    ...[...used.values()].flatMap((ofPage) => [...ofPage]),
  ]);
  const unused =
    run === 'full' && out.length === 0
      ? unusedExceptions(check.name, check.exceptions, needed)
      : { faults: [], told: [] };
  for (const line of unused.told) tell(line);
  return {
    pages: chosen.length,
    remembered: before.length,
    left: out.length,
    faults: [...faults, ...unused.faults],
  };
}

interface Desk extends KnownOfPages {
  pageKey(page: Page): string;
  /** Keys that passed and are to be remembered for the page. */
  keysKnown(page: Page): readonly string[];
  /** Keys that pass with the page when it is looked at. */
  keysWhenPassed(page: Page): readonly string[];
}

function deskOf(check: PageCheck, site: Site, run: RunKind, memory: Memory): Desk {
  const origin = originOf(site);
  const byPieces = check.piecesOf !== undefined && !(run === 'full' && check.eachPageInFullRun);
  const resources = oncePer((page: Page) => resourcesOf(page, site, origin));
  const pageKey = oncePer((page: Page) => keyWith(page, resources(page).join(' ') || null));
  const pieceKeys = oncePer((page: Page) => [
    ...(check.piecesOf === undefined ? [] : keysBy(check.piecesOf)(page)),
    ...resources(page).map(keyOfPiece),
  ]);
  // In a full run exceptions are counted, and for that every piece is asked for.
  const passedAsItIs = oncePer(
    (page: Page) =>
      memory.recall(pageKey(page)) !== null ||
      (run !== 'full' && memory.soundAs(page.path) === pageKey(page)),
  );
  const hasFailed = (page: Page) => memory.hasFailed(pageKey(page));
  // Where an editor waits, such a page is not looked at, and taking it to pieces can wait, too.
  const isAsLeft = (page: Page) =>
    run === 'gate' && !hasFailed(page) && memory.leftAs(page.path) === pageKey(page);
  const keysLeft = oncePer((page: Page): readonly string[] => {
    if (isAsLeft(page)) return [pageKey(page)];
    if (!byPieces) return memory.recall(pageKey(page)) === null ? [pageKey(page)] : [];
    if (passedAsItIs(page)) return [];
    const pieces = pieceKeys(page).filter((key) => memory.recall(key) === null);
    // Its pieces may have passed elsewhere since: what was found here is here still.
    return hasFailed(page) ? [pageKey(page), ...pieces] : pieces;
  });
  const fresh = oncePer((page: Page) =>
    isAsLeft(page) ? [] : keysLeft(page).filter((key) => hasFailed(page) || !memory.waits(key)),
  );
  const standing = oncePer((page: Page): Standing => {
    if (keysLeft(page).length === 0) return 'passed';
    if (fresh(page).length === 0) return 'waiting';
    return memory.soundAs(page.path) === null ? 'new' : 'changed';
  });
  return {
    pageKey,
    standing,
    left: keysLeft,
    fresh,
    failed: hasFailed,
    keysKnown: (page) => {
      if (!byPieces) return [pageKey(page)];
      return passedAsItIs(page) ? [] : pieceKeys(page);
    },
    keysWhenPassed: (page) =>
      check.piecesOf === undefined ? [pageKey(page)] : [...pieceKeys(page), pageKey(page)],
  };
}

const wholeOf = oncePerPage((page) => keyOf(page.path, [page.html, page.kind]));

/** All checks ask for it, run after run: hashed once. */
const keyWith = oncePerPageAnd((page, resources) =>
  keyOf(wholeOf(page), resources === null ? [] : resources.split(' ')),
);

type PiecesOf = NonNullable<PageCheck['piecesOf']>;

const keysOfPages = new Map<PiecesOf, PiecesOf>();

/** Checks that go by the same pieces ask for the same keys. */
function keysBy(piecesOf: PiecesOf): PiecesOf {
  const known =
    keysOfPages.get(piecesOf) ?? oncePerRun((page: Page) => piecesOf(page).map(keyOfPiece));
  keysOfPages.set(piecesOf, known);
  return known;
}

const keysOfPieces = new Map<string, string>();

/** Pages share their pieces, and checks do: each is hashed once. */
function keyOfPiece(piece: string): string {
  const key = keysOfPieces.get(piece) ?? keyOf('', [piece]);
  keysOfPieces.set(piece, key);
  return key;
}
