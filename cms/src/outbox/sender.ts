import { type Answer, judgeAnswer } from './answer';
import { nextStep } from './next-step';
import type { ClaimedNotice, Queue } from './queue';

/** After trouble with the database itself the sender rests this long, in milliseconds. */
const REST_AFTER_TROUBLE = 5_000;
const PRUNE_EVERY = 60 * 60 * 1000;

export type SenderParts = {
  queue: Queue;
  deliver(notice: ClaimedNotice, cancelled: AbortSignal): Promise<Answer>;
  log: { info(message: string): void; warn(message: string): void; error(message: string): void };
};

export type Sender = {
  /** Look now, and let no pause of earlier failures stand: something was written. */
  wake(): void;
  /** Ends the loop; an attempt under way is given up and made again at the next start. */
  stop(): Promise<void>;
};

/** Starts the loop that empties the outbox. One per process. */
export function startSender({ queue, deliver, log }: SenderParts): Sender {
  const stopped = new AbortController();
  let rouse: () => void = () => {};
  let roused = false;
  let hurried = false;
  let pruneAt = 0;

  /** Does one thing; returns how long to sleep afterwards, in milliseconds. */
  async function step(): Promise<number> {
    const now = new Date();
    if (hurried) {
      await queue.hurry(now);
      hurried = false;
    }
    if (now.getTime() >= pruneAt) {
      await queue.prune(now);
      pruneAt = now.getTime() + PRUNE_EVERY;
    }
    const next = nextStep(
      await queue.oldestPending(),
      await queue.earliestRefused(),
      now.getTime(),
    );
    if ('sleep' in next) return next.sleep;
    const notice = await queue.claim(next.send, now);
    if (notice === null) return 0;
    const attempts = notice.attempts + 1;
    const verdict = judgeAnswer(await deliver(notice, stopped.signal), attempts);
    await queue.settle(notice.id, attempts, verdict, new Date());
    const name = `Notice ${notice.messageId} (${notice.type})`;
    if (verdict.outcome === 'refused') {
      log.error(
        `${name} was refused and is kept: ${verdict.reason} It is tried again every 5 minutes.`,
      );
    }
    if (verdict.outcome === 'later') {
      log.warn(
        `${name} was not accepted (${verdict.reason}); next try in ${verdict.pause / 1000} s.`,
      );
    }
    return 0;
  }

  function sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
      if (roused || stopped.signal.aborted) rouse();
    });
  }

  async function loop(): Promise<void> {
    await queue.wakeAll(new Date()).catch((error: unknown) => reportTrouble(error));
    while (!stopped.signal.aborted) {
      roused = false;
      const pause = await step().catch((error: unknown) => reportTrouble(error));
      if (pause > 0) await sleep(pause);
    }
  }

  function reportTrouble(error: unknown): number {
    if (!stopped.signal.aborted)
      log.error(`The outbox could not be read or written: ${String(error)}`);
    return REST_AFTER_TROUBLE;
  }

  const running = loop();
  return {
    wake() {
      roused = true;
      hurried = true;
      rouse();
    },
    async stop() {
      stopped.abort();
      rouse();
      await running;
    },
  };
}
