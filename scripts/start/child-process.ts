import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One of the processes that make up the running whole. */
export interface Part {
  readonly name: string;
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Seconds the part may take to say that it is ready. */
  readonly patience: number;
}

/** A part that runs. */
export interface RunningPart {
  readonly process: ChildProcess;
  /** Settles when the process is gone, with a sentence that says how. */
  readonly gone: Promise<string>;
}

/**
 * Starts a part and waits until it says `{ type: 'ready' }` on the channel to its parent. Its lines
 * are passed on with its name in front.
 *
 * @throws Error with the part's last lines when it ends, or says nothing for too long, before that.
 */
export async function startPart(part: Part, write: (line: string) => void): Promise<RunningPart> {
  const child = spawn(process.execPath, [part.program], {
    env: { ...process.env, ...part.environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lastLines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() === '') return;
      lastLines.push(line);
      if (lastLines.length > 20) lastLines.shift();
      write(`[${part.name}] ${line}`);
    });
  }
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${part.name} could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(`${part.name} ended (${signal === null ? `exit code ${code}` : `signal ${signal}`})`),
    );
  });
  const ready = new Promise<'ready'>((resolve) => {
    child.on('message', (message: unknown) => {
      if (isReady(message)) resolve('ready');
    });
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(
      () => resolve(`${part.name} was not ready after ${part.patience} s`),
      part.patience * 1000,
    );
  });
  const outcome = await Promise.race([ready, gone, tooLate]);
  clearTimeout(timer);
  if (outcome !== 'ready') {
    child.kill('SIGKILL');
    throw new Error(`${outcome}. Its last lines:\n${lastLines.join('\n')}`);
  }
  return { process: child, gone };
}

/** Asks a part to end, and ends it after ten seconds if it does not. */
export async function endPart({ process: child, gone }: RunningPart): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(timer);
}

function isReady(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready'
  );
}
