import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { describeFault } from '../release/describe-fault.ts';
import { describeEnding, type Failed, judgeCheck } from './judge-steps.ts';
import { readCheckReport } from './read-report.ts';
import { runCommand } from './run-command.ts';

interface CatchUpParts {
  readonly data: DataFolder;
  /** The checks; the folder, `--catch-up` and where to report are added. */
  readonly command: readonly [string, ...string[]];
  readonly environment: NodeJS.ProcessEnv;
  /** Seconds after which a run is ended. */
  readonly limit: number;
  /** Where its process is noted: see kill-left-over.ts. */
  readonly noteAt: string;
  readonly log: (line: string) => void;
  /** Told of faults on pages that are live. */
  readonly onFound: (failed: Failed) => void;
  /** How long nothing is published before it begins, and between two runs; in ms. */
  readonly pauses: { readonly quiet: number; readonly between: number };
}

/** Editors often publish several things in a row, and the machine has other work. */
export const CATCH_UP_PAUSES = { quiet: 30_000, between: 2000 };

/** Where the entries behind the pages of the live release are named, for what is found there. */
export function entrySourcesOfLive(data: DataFolder): string {
  return join(data.publisher, 'entry-sources.json');
}

/**
 * Looks at those pages of the live release that gates have left for later, a few at a time, while
 * nobody publishes. A run is broken off when somebody does; nothing is lost but its time.
 */
export class CatchUp {
  readonly #parts: CatchUpParts;
  #timer: NodeJS.Timeout | null = null;
  #end = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(parts: CatchUpParts) {
    this.#parts = parts;
  }

  /** Something is live, and nothing is published now. */
  begin(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#end = new AbortController();
    this.#after(this.#parts.pauses.quiet);
  }

  /** Waits until nothing of it runs. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#end.abort();
    await this.#running;
  }

  #after(pause: number): void {
    const { signal } = this.#end;
    this.#timer = setTimeout(() => {
      this.#running = this.#run(signal).catch((error: unknown) =>
        this.#tell(`they could not be looked at: ${describeFault(error)}`),
      );
    }, pause);
    this.#timer.unref();
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { data, command, environment, limit, noteAt, onFound, pauses } = this.#parts;
    const report = join(data.publisher, 'catch-up-report.json');
    const sources = entrySourcesOfLive(data);
    const ending = await runCommand({
      command: [
        ...command,
        // Not through the link: somebody may go back to another release meanwhile.
        await realpath(join(data.current, 'site')),
        '--catch-up',
        '--report',
        report,
        ...(existsSync(sources) ? ['--sources', sources] : []),
      ],
      folder: repositoryRoot,
      environment,
      limit,
      signal,
      noteAt,
      onLine: () => undefined,
    });
    const said = await readCheckReport(report);
    if (signal.aborted) return;
    const failed = judgeCheck(ending, said, limit);
    if (failed?.kind === 'check-failed') {
      const count = failed.findings?.length ?? 0;
      const reason = `the checks found ${count} ${count === 1 ? 'fault' : 'faults'} on pages that are live; nothing new goes live until they are mended`;
      this.#tell(reason);
      onFound({ ...failed, reason });
      return;
    }
    if (failed !== null || said === null) {
      this.#tell(describeEnding('their check', ending, limit));
      return;
    }
    const left = Math.max(0, ...Object.values(said.checked).map((check) => check.left));
    this.#tell(left === 0 ? 'none is left' : `${left} still to be looked at`);
    if (left > 0) this.#after(pauses.between);
  }

  #tell(what: string): void {
    this.#parts.log(`pages the gate has left for later: ${what}`);
  }
}
