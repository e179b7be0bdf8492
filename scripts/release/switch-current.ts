import { readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import { flush } from './durable-file.ts';

/**
 * Makes a release live. A link is made beside `current` and renamed over it, which the system does
 * in one step: whoever asks sees the old release or the new one, and never nothing.
 */
export async function switchCurrent(data: DataFolder, name: string): Promise<void> {
  const draft = `${data.current}.${name}.tmp`;
  try {
    await rm(draft, { force: true });
    await symlink(`releases/${name}`, draft);
    await rename(draft, data.current);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  // The switch is done: without this flush only a power cut could undo it, whole.
  await flush(data.root).catch(() => undefined);
}

/** Removes links a process left that ended in the middle of a switch. */
export async function removeHalfMadeSwitches(data: DataFolder): Promise<void> {
  const prefix = `${basename(data.current)}.`;
  for (const name of await readdir(data.root)) {
    if (name.startsWith(prefix) && name.endsWith('.tmp')) await rm(join(data.root, name));
  }
}
