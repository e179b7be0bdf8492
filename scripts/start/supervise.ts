import { endPart, type Part, type RunningPart, startPart } from './child-process.ts';

/** Pauses before a part that ended by itself is started again, in milliseconds. */
const PAUSES = [200, 1_000, 5_000, 15_000, 60_000] as const;
/** A part that ran this long was healthy; the next pause is the shortest again. */
const HEALTHY_MS = 60_000;

/** Keeps parts running until told to stop. */
export interface Supervisor {
  /** Starts a part; resolves when it is ready. */
  start(part: Part): Promise<void>;
  /** Ends all parts, the last started first. */
  stop(): Promise<void>;
}

/** @param write takes what the parts say and what is done about them. */
export function supervisor(write: (line: string) => void): Supervisor {
  const running = new Map<string, RunningPart>();
  let stopping = false;

  async function keep(part: Part, first: RunningPart): Promise<void> {
    let current = first;
    let failures = 0;
    while (!stopping) {
      const begun = Date.now();
      const why = await current.gone;
      if (stopping) return;
      failures = Date.now() - begun > HEALTHY_MS ? 0 : failures;
      for (;;) {
        const pause = PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0;
        write(`${why}; starting it again in ${pause / 1000} s`);
        failures += 1;
        await new Promise((resolve) => setTimeout(resolve, pause));
        if (stopping) return;
        try {
          current = await startPart(part, write);
          running.set(part.name, current);
          break;
        } catch (error) {
          write(error instanceof Error ? error.message : String(error));
        }
      }
    }
  }

  return {
    async start(part) {
      const first = await startPart(part, write);
      running.set(part.name, first);
      void keep(part, first);
    },
    async stop() {
      stopping = true;
      for (const part of [...running.values()].reverse()) await endPart(part);
    },
  };
}
