import { readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { processRuns } from '../release/process-identity.ts';

const noteSchema = z.object({ pid: z.int().positive(), processStart: z.string() });

/**
 * Ends the build or check that a killed publisher left running, if there is one. Only a process
 * that is certainly the same is touched: its number and the moment it was started must agree.
 *
 * @param noteAt where runCommand() noted it
 */
export async function killLeftOver(noteAt: string, log: (line: string) => void): Promise<void> {
  const left = await readNote(noteAt);
  if (left !== null && processRuns(left.pid, left.processStart)) {
    log(`process ${left.pid}, left by a publisher that was killed, is ended`);
    process.kill(-left.pid, 'SIGKILL');
    for (let tries = 0; tries < 100 && processRuns(left.pid, left.processStart); tries += 1) {
      await pause(50);
    }
  }
  await rm(noteAt, { force: true });
}

async function readNote(path: string): Promise<z.infer<typeof noteSchema> | null> {
  try {
    const read = noteSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
