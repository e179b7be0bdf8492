import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { writeDurably } from '../release/durable-file.ts';
import { processStart } from '../release/process-identity.ts';

export interface Command {
  readonly command: readonly [string, ...string[]];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** After so many seconds it is ended. */
  readonly limit: number;
  /** Ends it as well. */
  readonly signal: AbortSignal;
  /** Where its process number is noted, so that a successor can end it: see kill-left-over.ts. */
  readonly noteAt: string;
  readonly onLine: (line: string) => void;
}

/** How a command ended; `lastLines` is the end of what it wrote. */
export type Ending = { readonly lastLines: readonly string[] } & (
  | { readonly how: 'exit'; readonly code: number }
  | { readonly how: 'killed'; readonly by: string }
  | { readonly how: 'limit' }
  | { readonly how: 'aborted' }
  | { readonly how: 'not-started'; readonly why: string }
);

/** How long a command may take to end by itself after SIGTERM, in ms. */
const grace = 5000;

/**
 * Runs a command in a process group of its own, and ends the whole group when it is over: what
 * the command itself started (a browser, image encoders) does not outlive it.
 */
export async function runCommand(request: Command): Promise<Ending> {
  const [program, ...args] = request.command;
  const lastLines: string[] = [];
  const child = spawn(program, args, {
    cwd: request.folder,
    env: request.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lastLines.push(line);
      if (lastLines.length > 20) lastLines.shift();
      request.onLine(line);
    });
  }
  const ended = once(child, 'exit');
  const silent = once(child, 'close').catch(() => undefined);
  const pid = child.pid;
  if (pid === undefined) {
    const why = await ended.catch((error: unknown) => String(error));
    return { how: 'not-started', why: String(why), lastLines };
  }
  const endNow = () => signalGroup(pid, 'SIGKILL');
  process.on('exit', endNow);
  await noteProcess(request.noteAt, pid);

  let why: 'limit' | 'aborted' | null = null;
  let lastWord: NodeJS.Timeout | undefined;
  const end = (reason: 'limit' | 'aborted') => {
    why ??= reason;
    signalGroup(pid, 'SIGTERM');
    lastWord ??= setTimeout(endNow, grace);
  };
  const clock = setTimeout(() => end('limit'), request.limit * 1000);
  const abort = () => end('aborted');
  request.signal.addEventListener('abort', abort);
  if (request.signal.aborted) abort();
  try {
    await ended;
  } finally {
    clearTimeout(clock);
    clearTimeout(lastWord);
    request.signal.removeEventListener('abort', abort);
    endNow();
    process.off('exit', endNow);
    // The last lines are still on their way; a process that left the group may hold the pipe open.
    await Promise.race([silent, pause(1000)]);
    await rm(request.noteAt, { force: true });
  }
  if (why !== null) return { how: why, lastLines };
  return child.exitCode === null
    ? { how: 'killed', by: child.signalCode ?? 'an unknown signal', lastLines }
    : { how: 'exit', code: child.exitCode, lastLines };
}

/** Notes a process for a successor that finds it left over: see kill-left-over.ts. */
export async function noteProcess(path: string, pid: number): Promise<void> {
  // A disk too full for this note is no reason not to try.
  await writeDurably(path, JSON.stringify({ pid, processStart: processStart(pid) })).catch(
    () => undefined,
  );
}

/** Signals a process and all that it started; nothing happens when they have ended. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: the group has ended.
  }
}
