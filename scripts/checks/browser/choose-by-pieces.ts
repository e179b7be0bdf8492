import type { Standing } from '../check.ts';
import type { Page } from '../page.ts';

/**
 * Of the pages that have not passed, as few as hold every piece of theirs: each next one is that
 * with most pieces no chosen page has, and of equals one that is new, then the longest. Pure.
 *
 * @param piecesLeft pieces of a page that have not passed on another page before
 */
export function chooseByPieces(
  pages: readonly Page[],
  standing: (page: Page) => Standing,
  piecesLeft: (page: Page) => readonly string[],
): readonly Page[] {
  const left = new Map(
    pages
      .filter((page) => standing(page) !== 'passed')
      .sort(
        (one, other) =>
          Number(standing(other) === 'new') - Number(standing(one) === 'new') ||
          other.html.length - one.html.length,
      )
      .map((page) => [page, new Set(piecesLeft(page))] as const),
  );
  const chosen: Page[] = [];
  for (;;) {
    let best: { page: Page; pieces: ReadonlySet<string> } | null = null;
    for (const [page, pieces] of left) {
      if (pieces.size > (best?.pieces.size ?? 0)) best = { page, pieces };
    }
    if (best === null) return chosen;
    chosen.push(best.page);
    left.delete(best.page);
    for (const pieces of left.values()) for (const piece of best.pieces) pieces.delete(piece);
  }
}
