/** Says one line about a finished step. */
export type ProgressLine = (line: string) => void;

/** Lines of progress with the seconds since the line before: "demo content: 12 events … (1.2 s)". */
export function timedProgress(write: (line: string) => void, now: () => number): ProgressLine {
  let since = now();
  return (line) => {
    const seconds = (now() - since) / 1000;
    since = now();
    write(`demo content: ${line} (${seconds.toFixed(1)} s)`);
  };
}

/** "3 created, 2 updated, 5 unchanged", leaving out what did not happen. */
export function tally(counts: Record<string, number>): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`);
  return parts.join(', ') || 'none';
}
