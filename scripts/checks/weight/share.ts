/**
 * The weight that so many of the given ones do not exceed (nearest rank); 0 of none. Pure.
 *
 * @param share 0.9 for nine in ten
 */
export function weightOfShare(weights: readonly number[], share: number): number {
  const sorted = [...weights].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
