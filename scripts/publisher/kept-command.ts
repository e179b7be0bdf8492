import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunRequest, runAnswer } from '../environment/stay-for-runs.ts';
import { type Ending, noteProcess, signalGroup } from './run-command.ts';

interface Kept {
  /** Of a program that calls `stayForRuns()`. */
  readonly command: readonly [string, ...string[]];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Where its process number is noted, so that a successor can end it: see kill-left-over.ts. */
  readonly noteAt: string;
  readonly onLine: (line: string) => void;
}

interface OneRun {
  /** After so many seconds it is ended. */
  readonly limit: number;
  /** Ends it as well. */
  readonly signal: AbortSignal;
}

interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly lastLines: string[];
  readonly gone: Promise<unknown>;
}

/** How long it may take to end by itself after SIGTERM, in ms. */
const GRACE = 5000;

/**
 * A command that stays for the next run, so that what it has loaded and found out is there already.
 * One run at a time. A process that ends, for whatever reason, is started anew by the next run.
 */
export class KeptCommand {
  readonly #kept: Kept;
  #running: Running | null = null;

  constructor(kept: Kept) {
    this.#kept = kept;
    process.on('exit', () => this.#kill());
  }

  /** One run; how it ends is told as of a command of its own (see runCommand()). */
  async run(request: RunRequest, one: OneRun): Promise<Ending> {
    const ending = await this.#runOnce(request, one);
    if (ending !== 'outdated') return ending;
    await this.stop();
    const again = await this.#runOnce(request, one);
    if (again !== 'outdated') return again;
    const why = 'its code changes faster than it can be loaded';
    return { how: 'not-started', why, lastLines: [] };
  }

  async #runOnce(request: RunRequest, { limit, signal }: OneRun): Promise<Ending | 'outdated'> {
    const started = this.#running ?? (await this.#spawn());
    if ('why' in started) return { how: 'not-started', why: started.why, lastLines: [] };
    const { child, pid, gone, lastLines } = started;
    lastLines.length = 0;
    const over = new AbortController();
    const ended = gone.then(() => null);
    const answered = once(child, 'message', { signal: over.signal }).then(([message]) =>
      runAnswer.parse(message),
    );
    const broken = brokenOff(limit, signal, over.signal);
    try {
      // One that cannot be told any more has ended, or is of no use.
      child.send(request, (error) => error !== null && signalGroup(pid, 'SIGKILL'));
      const first = await Promise.race([answered, ended, broken]);
      // Its last lines are still on their way.
      await pause(10);
      if (typeof first === 'object' && first !== null) {
        return 'outdated' in first
          ? 'outdated'
          : { how: 'exit', code: first.code, lastLines: [...lastLines] };
      }
      if (first !== null) {
        await this.stop();
        return { how: first, lastLines: [...lastLines] };
      }
      return child.exitCode === null
        ? { how: 'killed', by: child.signalCode ?? 'an unknown signal', lastLines }
        : { how: 'exit', code: child.exitCode, lastLines };
    } finally {
      over.abort();
      answered.catch(() => undefined);
    }
  }

  /** Ends it, with all that it started. */
  async stop(): Promise<void> {
    const running = this.#running;
    if (running === null) return;
    signalGroup(running.pid, 'SIGTERM');
    const lastWord = setTimeout(() => signalGroup(running.pid, 'SIGKILL'), GRACE);
    await running.gone;
    clearTimeout(lastWord);
  }

  async #spawn(): Promise<Running | { readonly why: string }> {
    const { command, folder, environment, noteAt, onLine } = this.#kept;
    const [program, ...args] = command;
    const child = spawn(program, args, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    const lastLines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        lastLines.push(line);
        if (lastLines.length > 20) lastLines.shift();
        onLine(line);
      });
    }
    const { pid } = child;
    if (pid === undefined) {
      const [why] = await once(child, 'error');
      return { why: String(why) };
    }
    // What its channel says of a process that ends: that it has ended says enough.
    child.on('error', () => undefined);
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const noted = noteProcess(noteAt, pid);
    const gone = exited.then(async () => {
      signalGroup(pid, 'SIGKILL');
      await noted;
      await rm(noteAt, { force: true });
      if (this.#running?.pid === pid) this.#running = null;
    });
    const running = { child, pid, lastLines, gone };
    // At once: it may end before its note is on the disk.
    this.#running = running;
    await noted;
    return running;
  }

  #kill(): void {
    if (this.#running !== null) signalGroup(this.#running.pid, 'SIGKILL');
  }
}

/** Why a run is to be broken off, as soon as it is; for ever pending when it ends by itself. */
function brokenOff(
  seconds: number,
  signal: AbortSignal,
  over: AbortSignal,
): Promise<'limit' | 'aborted'> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => resolve('limit'), seconds * 1000);
    const abort = () => resolve('aborted');
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    over.addEventListener('abort', () => {
      clearTimeout(clock);
      signal.removeEventListener('abort', abort);
    });
  });
}
