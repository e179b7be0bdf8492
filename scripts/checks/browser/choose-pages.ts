import type { KnownOfPages, RunKind } from '../check.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { chooseByPieces } from './choose-by-pieces.ts';

/** How many pages one run looks at. */
interface Limits {
  /** Pages with something new on them; each kind of page has one in any case. */
  readonly fresh: number;
  /** Pages that earlier runs left. */
  readonly waiting: number;
}

/**
 * All that looks at each page takes some 0.9 s of it on two cores with other work. A gate after a
 * change of the template, when every page is new, so stays in the order of a minute and still holds
 * a page of every kind (some thirty) and a second one of many. What it leaves out has its turn when
 * nobody waits.
 */
const LIMITS: Readonly<Record<RunKind, Limits>> = {
  gate: { fresh: 40, waiting: 0 },
  'catch-up': { fresh: 0, waiting: 8 },
  full: { fresh: Number.POSITIVE_INFINITY, waiting: Number.POSITIVE_INFINITY },
};

/**
 * The pages to look at in a browser: as few as hold all that is new, new addresses before changed
 * ones, then what waits. Under the limit each kind of page has its turn before any has a second; of
 * a kind the longest page goes first, for it holds most of what its template can show. Pure.
 */
export function choosePages(site: Site, known: KnownOfPages, run: RunKind): readonly Page[] {
  const limits = LIMITS[run];
  const due = byKind(chooseByPieces(site.pages, known.standing, known.fresh), known);
  const waits = byKind(
    site.pages.filter((page) => known.standing(page) === 'waiting'),
    known,
  );
  if (run === 'catch-up') return inTurns(waits).slice(0, limits.waiting);
  // What was found is asked again, however much else there is.
  const failed = site.pages.filter((page) => known.failed(page));
  const others = inTurns(due).filter((page) => !known.failed(page));
  return [
    ...failed,
    ...others.slice(0, Math.max(limits.fresh, due.length)),
    ...inTurns(waits).slice(0, limits.waiting),
  ];
}

/** One queue per kind: new addresses, then the others, the longest page in front. */
function byKind(pages: readonly Page[], { standing }: KnownOfPages): readonly (readonly Page[])[] {
  const queues = new Map<string, Page[]>();
  for (const page of pages) {
    const queue = queues.get(page.kind) ?? [];
    queue.push(page);
    queues.set(page.kind, queue);
  }
  const isNew = (page: Page) => Number(standing(page) === 'new');
  return [...queues.values()].map((queue) =>
    queue.sort((one, other) => isNew(other) - isNew(one) || other.html.length - one.html.length),
  );
}

/** The first of each queue, then the second of each, and so on. */
function inTurns(queues: readonly (readonly Page[])[]): readonly Page[] {
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue[turn] ?? []),
  ).flat();
}
