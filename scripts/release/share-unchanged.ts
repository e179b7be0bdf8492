import { link, readFile, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltFile } from './built-files.ts';
import { readChecksums } from './built-files.ts';
import { faultCode } from './describe-fault.ts';
import { flush } from './durable-file.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Replaces every file that is the same in the live release by a hard link to that one, and gives
 * the others the release's time stamp.
 *
 * An unchanged picture then takes no room in ten releases, and an unchanged page keeps the time
 * stamp the servers make its ETag from: a visitor's copy stays good across releases. What is new
 * is flushed to the disk.
 *
 * @param liveFolder folder of the live release, null when there is none
 */
export async function shareUnchanged(
  siteFolder: string,
  files: readonly BuiltFile[],
  liveFolder: string | null,
  moment: Date,
): Promise<void> {
  const live = liveFolder === null ? new Map<string, string>() : await checksumsOf(liveFolder);
  await inParallel(files, 8, async (file) => {
    const place = join(siteFolder, file.path);
    if (liveFolder !== null && live.get(file.path) === file.sha256) {
      if (await replaceByLink(join(liveFolder, 'site', file.path), place)) return;
    }
    await utimes(place, moment, moment);
    await flush(place);
  });
}

async function checksumsOf(releaseFolder: string): Promise<Map<string, string>> {
  try {
    return readChecksums(await readFile(join(releaseFolder, 'files.sha256'), 'utf8'));
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return new Map();
    throw error;
  }
}

/** @returns false when the file system allows no further link to that file */
async function replaceByLink(from: string, place: string): Promise<boolean> {
  const draft = `${place}.link.tmp`;
  try {
    await link(from, draft);
    await rename(draft, place);
    // Two names of one file: rename() then does nothing and leaves both.
    await rm(draft, { force: true });
    return true;
  } catch (error) {
    await rm(draft, { force: true });
    if (['EMLINK', 'EPERM', 'EXDEV', 'ENOTSUP', 'ENOENT'].includes(faultCode(error) ?? '')) {
      return false;
    }
    throw error;
  }
}
