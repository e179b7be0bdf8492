import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import { faultCode } from '../release/describe-fault.ts';
import { removeHalfMadeLocks } from '../release/lock.ts';
import { removeHalfMadeSwitches } from '../release/switch-current.ts';

/**
 * Removes what a publisher left that ended in the middle of its work: half-made builds and
 * releases, half-made links and locks, drafts of files. Call it while no other publisher runs.
 */
export async function tidyUp(data: DataFolder, log: (line: string) => void): Promise<void> {
  for (const name of await list(data.work)) {
    log(`half-made work is removed: ${name}`);
    await rm(join(data.work, name), { recursive: true, force: true });
  }
  await removeHalfMadeSwitches(data);
  await removeHalfMadeLocks(data.releasesLock);
  for (const name of await list(data.publisher)) {
    if (name.endsWith('.tmp')) {
      await rm(join(data.publisher, name), { recursive: true, force: true });
    }
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw error;
  }
}
