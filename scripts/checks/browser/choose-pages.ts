import type { RunKind, Standing } from '../check.ts';
import type { Page } from '../page.ts';

/** How many pages one run looks at. */
export interface Limits {
  /** Pages that are new. */
  readonly all: number;
  /** Pages of each kind that changed: a list where one more event stands is the same template. */
  readonly changedOfKind: number;
  /** Where those are fewer than this, pages that wait from earlier runs fill it up. */
  readonly filledUp: number;
}

/**
 * All that looks at each page takes some 0.9 s of it on two cores with other work. A gate after a
 * change of the template, when every page is new, so stays in the order of a minute and still holds
 * a page of every kind (some thirty) and a second one of many. What it leaves out has its turn in
 * the next gates, a few pages at a time, because the editor of a single page waits for those. A
 * full run, for which nobody waits, looks at all.
 */
export const LIMITS: Readonly<Record<RunKind, Limits>> = {
  gate: { all: 40, changedOfKind: 1, filledUp: 3 },
  full: { all: 1000, changedOfKind: 1000, filledUp: 1000 },
};

/**
 * The pages to look at in a browser: what is new, then what changed, then what waits. Under the
 * limit each kind of page has its turn before any has a second; within a kind the longest page goes first, for it
 * holds most of what its template can show. Pure.
 */
export function choosePages(
  pages: readonly Page[],
  standing: (page: Page) => Standing,
  limits: Limits,
): readonly Page[] {
  const queues = (wanted: Standing) => byKind(pages.filter((page) => standing(page) === wanted));
  const kinds = queues('new');
  // Every kind has its one page, even where the kinds are more than the limit.
  const fresh = inTurns(kinds).slice(0, Math.max(limits.all, kinds.length));
  const changed = queues('changed').flatMap((queue) => queue.slice(0, limits.changedOfKind));
  const due = [...fresh, ...changed];
  return [
    ...due,
    ...inTurns(queues('waiting')).slice(0, Math.max(0, limits.filledUp - due.length)),
  ];
}

/** One queue per kind, the longest page in front. */
function byKind(pages: readonly Page[]): readonly (readonly Page[])[] {
  const queues = new Map<string, Page[]>();
  for (const page of pages) {
    const queue = queues.get(page.kind) ?? [];
    queue.push(page);
    queues.set(page.kind, queue);
  }
  return [...queues.values()].map((queue) =>
    queue.sort((one, other) => other.html.length - one.html.length),
  );
}

/** The first of each queue, then the second of each, and so on. */
function inTurns(queues: readonly (readonly Page[])[]): readonly Page[] {
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue[turn] ?? []),
  ).flat();
}
