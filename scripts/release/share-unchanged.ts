import { link, readFile, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltFile, LinkedFiles } from './built-files.ts';
import { readChecksums } from './built-files.ts';
import { faultCode } from './describe-fault.ts';
import { flush } from './durable-file.ts';
import { inParallel } from './in-parallel.ts';

/** The release that is live. */
export interface LiveFolder {
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
}

/**
 * Replaces every file that is the same in the live release by a hard link to that one, unless the
 * build has done so, and gives the others the release's time stamp.
 *
 * An unchanged picture then takes no room in ten releases, and an unchanged page keeps the time
 * stamp the servers make its ETag from: a visitor's copy stays good across releases. What is new
 * is flushed to the disk.
 *
 * @returns the files that are the live release's own
 */
export async function shareUnchanged(
  siteFolder: string,
  files: readonly BuiltFile[],
  live: LiveFolder | null,
  linked: LinkedFiles,
  moment: Date,
): Promise<ReadonlySet<BuiltFile>> {
  const sums = live === null ? new Map<string, string>() : await checksumsOf(live.folder);
  const isLinked = (file: BuiltFile) =>
    linked.release === live?.name && linked.paths.has(file.path);
  const same = files.filter((file) => sums.get(file.path) === file.sha256);
  const shared = new Set(same.filter(isLinked));
  await inParallel(
    files.filter((file) => !shared.has(file)),
    8,
    async (file) => {
      const place = join(siteFolder, file.path);
      if (live !== null && sums.get(file.path) === file.sha256) {
        if (await replaceByLink(join(live.folder, 'site', file.path), place)) {
          shared.add(file);
          return;
        }
      }
      await utimes(place, moment, moment);
      await flush(place);
    },
  );
  return shared;
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
