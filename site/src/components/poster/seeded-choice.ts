/** A repeatable stream of choices: the same seed always gives the same sequence. */
export interface SeededChoice {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** The same elements in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** FNV-1a spreads the seed over 32 bits, xorshift32 draws from it. */
export function seededChoice(seed: string): SeededChoice {
  let state = 0x811c9dc5;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  state ||= 1;
  function next(): number {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  }
  for (let round = 0; round < 4; round++) next();
  const between = (low: number, high: number): number => low + (next() % (high - low + 1));
  return {
    between,
    shuffled<T>(items: readonly T[]): T[] {
      return items
        .map((item) => ({ item, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item);
    },
  };
}
