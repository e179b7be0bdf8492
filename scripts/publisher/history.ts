import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { describeFault, faultCode } from '../release/describe-fault.ts';
import { writeDurably } from '../release/durable-file.ts';
import type { Attempt } from './outcome.ts';
import { attemptSchema } from './outcome.ts';

const kept = 10;

/** The last ten attempts, newest first. */
export interface History {
  attempts(): readonly Attempt[];
  /** It shows in attempts() at once; the promise waits for the disk. */
  add(attempt: Attempt): Promise<void>;
}

/**
 * Opens `history.json`. It only informs: when it cannot be read or written, that is told, and
 * publishing goes on.
 */
export async function openHistory(folder: string, log: (line: string) => void): Promise<History> {
  const path = join(folder, 'history.json');
  let attempts = await read(path, log);
  let written = Promise.resolve();
  const write = () =>
    writeDurably(path, `${JSON.stringify(attempts, null, 1)}\n`).catch((error: unknown) =>
      log(`${path} could not be written: ${describeFault(error)}`),
    );
  return {
    attempts: () => attempts,
    add: (attempt) => {
      attempts = [attempt, ...attempts].slice(0, kept);
      written = written.then(write);
      return written;
    },
  };
}

async function read(path: string, log: (line: string) => void): Promise<Attempt[]> {
  try {
    return z.array(attemptSchema).parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') log(`${path} cannot be read; the history begins anew`);
    return [];
  }
}
