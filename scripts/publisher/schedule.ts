/** Times in ms, all of one clock. */
export interface Moment {
  readonly now: number;
  /** A build runs. */
  readonly busy: boolean;
  /** Notices accepted since the last build began; null when there are none. */
  readonly fresh: { readonly firstAt: number; readonly lastAt: number } | null;
  /** A build is wanted for another reason (start, restart, asked for by hand). */
  readonly wanted: boolean;
  /** When a failure that may pass is to be tried again; null when not. */
  readonly retryAt: number | null;
}

export type Schedule =
  | { readonly do: 'start' }
  | { readonly do: 'wait'; readonly until: number }
  | { readonly do: 'rest' };

/** An editor who publishes several things in a row gets one build: this long without a notice… */
const quietTime = 400;
/** …but the first of them never waits longer than this. */
const longestWait = 3000;

/** When to build next. One build at a time: what comes meanwhile is decided after it. */
export function schedule(moment: Moment): Schedule {
  if (moment.busy) return { do: 'rest' };
  const times: number[] = [];
  if (moment.wanted) times.push(moment.now);
  if (moment.fresh !== null) {
    const { firstAt, lastAt } = moment.fresh;
    times.push(Math.min(lastAt + quietTime, firstAt + longestWait));
  }
  if (moment.retryAt !== null) times.push(moment.retryAt);
  if (times.length === 0) return { do: 'rest' };
  const until = Math.min(...times);
  return until <= moment.now ? { do: 'start' } : { do: 'wait', until };
}

/**
 * The pause before the next try, in ms: 2 s, 4 s, 8 s … at most five minutes.
 *
 * @param failures how many tries in a row have failed, at least 1
 */
export function retryPause(failures: number): number {
  return Math.min(2000 * 2 ** (failures - 1), 5 * 60 * 1000);
}
