/**
 * Tells the parent that this process is ready to work, when it was started with a channel to it.
 */
export function announceReady(): void {
  process.send?.({ type: 'ready' });
}

/**
 * Calls `stop` once, at the first of: SIGTERM, SIGINT, or the parent's end (the channel to it
 * closes). Somebody who presses Ctrl-C again after a second ends the process at once; what comes
 * sooner is the same wish by another way, for a terminal and the parent both pass it on.
 */
export function onEnd(stop: (why: string) => void): void {
  let askedAt: number | null = null;
  const ask = (why: string) => {
    if (askedAt === null) {
      askedAt = performance.now();
      stop(why);
    } else if (why !== parentGone && performance.now() - askedAt > 1000) {
      process.exit(1);
    }
  };
  process.on('SIGTERM', () => ask('SIGTERM'));
  process.on('SIGINT', () => ask('SIGINT'));
  process.on('disconnect', () => ask(parentGone));
}

const parentGone = 'the parent process is gone';
