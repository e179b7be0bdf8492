/** A piece of a text that is never divided. */
export interface Piece {
  readonly letters: number;
  /**
   * What a break before it costs: 0 where a chapter begins; null where there must be none, as
   * between a heading and what it is over.
   */
  readonly breakCost: number | null;
}

interface Way {
  readonly cost: number;
  readonly starts: readonly number[];
}

/**
 * Where to break a text so that it falls into so many parts of like size: at the beginning of a
 * chapter, unless that makes the parts too uneven. Every way to break it is weighed (dynamic
 * programming over the pieces), so equal texts are always broken alike. Pure.
 *
 * @param most letters that a part should never have
 * @returns index of the first piece of each part; fewer parts where there is no place to break.
 */
export function evenBreaks(
  pieces: readonly Piece[],
  count: number,
  most: number,
): readonly number[] {
  const until = [0];
  for (const { letters } of pieces) until.push((until.at(-1) ?? 0) + letters);
  const ideal = (until.at(-1) ?? 0) / count;
  const lettersIn = (from: number, to: number) => (until[to] ?? 0) - (until[from] ?? 0);
  const cost = (from: number, to: number): number => {
    const letters = lettersIn(from, to);
    const beyond = Math.max(0, letters - most) / ideal;
    return ((letters - ideal) / ideal) ** 2 + TOO_LONG * beyond;
  };

  // The best ways to divide the pieces before each place into as many parts as there are rounds.
  let ways: readonly (Way | null)[] = until.map((_, to) =>
    to === 0 ? null : { cost: cost(0, to), starts: [0] },
  );
  let last = ways.at(-1) ?? null;
  for (let parts = 2; parts <= count; parts++) {
    const before = ways;
    ways = until.map((_, to) => bestWay(before, pieces, to, cost));
    last = ways.at(-1) ?? last;
  }
  return last?.starts ?? [0];
}

/** A part beyond the measure is worse than any break and any difference in size. */
const TOO_LONG = 10;

function bestWay(
  before: readonly (Way | null)[],
  pieces: readonly Piece[],
  to: number,
  cost: (from: number, to: number) => number,
): Way | null {
  let best: Way | null = null;
  for (let from = 1; from < to; from++) {
    const way = before[from] ?? null;
    const breakCost = pieces[from]?.breakCost ?? null;
    if (way === null || breakCost === null) continue;
    const all = way.cost + breakCost + cost(from, to);
    if (best === null || all < best.cost) best = { cost: all, starts: [...way.starts, from] };
  }
  return best;
}
