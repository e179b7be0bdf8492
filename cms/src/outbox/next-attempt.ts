/** The longest pause between two attempts, in milliseconds. */
export const LONGEST_PAUSE = 300_000;

/**
 * How long to wait after a failed attempt: 1 s, 2 s, 4 s … at most five minutes.
 * @param attempts how many attempts were made so far, this one included
 * @returns milliseconds
 */
export function pauseAfter(attempts: number): number {
  return Math.min(LONGEST_PAUSE, 1000 * 2 ** Math.max(0, attempts - 1));
}
