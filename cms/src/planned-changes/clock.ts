import type { PlannedChange } from './planned-change';

/**
 * The clock looks again after this time at the latest, in milliseconds: timers do not run while a
 * machine sleeps, its clock may be set, and another process may plan something.
 */
export const LONGEST_SLEEP = 15_000;
/** After trouble with the database itself the clock rests this long, in milliseconds. */
const REST_AFTER_TROUBLE = 5_000;

/** What the clock of the planned changes works with. */
export interface ClockParts {
  /** The planned change whose turn comes first. */
  next(): Promise<Pick<PlannedChange, 'nextAttemptAt'> | null>;
  /** Makes that change; afterwards it is not the next one any more, or its turn is later. */
  make(now: number): Promise<void>;
  now(): number;
  /** Is told of trouble with the database; the clock goes on. */
  onTrouble(error: unknown): void;
}

/** A running clock. */
export interface Clock {
  /** Look now: somebody planned or cancelled something. */
  wake(): void;
  stop(): Promise<void>;
}

/** Starts the clock. What fell due while no clock ran is made at once, in the order of the moments. */
export function startClock({ next, make, now, onTrouble }: ClockParts): Clock {
  let stopped = false;
  let roused = false;
  let rouse: () => void = () => {};

  /** Makes one change or none; returns how long to sleep, in milliseconds. */
  async function step(): Promise<number> {
    const plan = await next();
    if (plan === null) return LONGEST_SLEEP;
    const left = plan.nextAttemptAt - now();
    if (left > 0) return Math.min(LONGEST_SLEEP, left);
    await make(now());
    return 0;
  }

  function sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
      if (roused || stopped) rouse();
    });
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      roused = false;
      const pause = await step().catch((error: unknown) => {
        if (!stopped) onTrouble(error);
        return REST_AFTER_TROUBLE;
      });
      if (pause > 0) await sleep(pause);
    }
  }

  const running = loop();
  return {
    wake() {
      roused = true;
      rouse();
    },
    async stop() {
      stopped = true;
      rouse();
      await running;
    },
  };
}
