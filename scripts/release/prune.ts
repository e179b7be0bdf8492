import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';

/** How many releases are kept to go back to. */
const kept = 10;

/**
 * Which releases may go: all but the newest ten, and never the live one.
 *
 * @param names all releases, oldest first; what is not in here is never removed
 * @param live null when there is none
 */
export function releasesToRemove(names: readonly string[], live: string | null): string[] {
  return names.slice(0, Math.max(0, names.length - kept)).filter((name) => name !== live);
}

/**
 * Removes releases. Each is first moved to the work folder in one step, so that a removal cut
 * short leaves no half release to go back to; the work folder is emptied at the next start.
 */
export async function removeReleases(data: DataFolder, names: readonly string[]): Promise<void> {
  await mkdir(data.work, { recursive: true });
  for (const name of names) {
    const doomed = join(data.work, `removed-${name}`);
    await rename(join(data.releases, name), doomed);
    await rm(doomed, { recursive: true, force: true });
  }
}
