/** Of numbers: the middle one, the one that 95 of 100 do not exceed (nearest rank), and the ends. */
export interface Statistics {
  readonly median: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

/** @throws Error when there is nothing to count. */
export function statistics(values: readonly number[]): Statistics {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  const [median, p95, least, most] = [at(0.5), at(0.95), at(0), at(1)];
  if (median === undefined || p95 === undefined || least === undefined || most === undefined) {
    throw new Error('There is nothing to count.');
  }
  return { median, p95, least, most };
}
