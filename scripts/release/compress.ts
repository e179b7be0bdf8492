import { linkSync, rmSync } from 'node:fs';
import { copyFile, link, stat, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BuiltFile } from './built-files.ts';
import { brotliFormOf, compressedOnce, gzipForm, isWorthCompressing } from './compressed-cache.ts';
import { faultCode } from './describe-fault.ts';
import { inParallel } from './in-parallel.ts';
import type { LiveFolder } from './share-unchanged.ts';

const SUFFIXES = ['.br', '.gz'];
/** The file system grants no link, or there is nothing to link to. */
const NO_LINK = ['EMLINK', 'EPERM', 'EXDEV', 'ENOTSUP', 'ENOENT'];
/** In between the process answers whoever asks it something. */
const LINKS_AT_ONCE = 200;

/**
 * Puts .br and .gz forms beside every file of a site they make smaller.
 *
 * Each content is compressed once and kept under its hash; a release gets a hard link, so an
 * unchanged page costs neither time nor room, and keeps the time stamp its ETag is made from.
 *
 * @param shared files that are the live release's own, whose forms are, too; from `live`
 * @param moment time stamp of what no release held before
 */
export async function compressSite(
  siteFolder: string,
  files: readonly BuiltFile[],
  { shared, live }: { readonly shared: ReadonlySet<BuiltFile>; readonly live: LiveFolder | null },
  cacheFolder: string,
  moment: Date,
): Promise<void> {
  const worthwhile = files.filter((file) => isWorthCompressing(file.path, file.size));
  const without: BuiltFile[] = [];
  for (const [number, file] of worthwhile.entries()) {
    const isDone =
      live !== null &&
      shared.has(file) &&
      linkForms(join(live.folder, 'site', file.path), join(siteFolder, file.path));
    if (!isDone) without.push(file);
    if (number % LINKS_AT_ONCE === 0) await nextTurn();
  }
  // Compression and file access share four threads: the receiver of notices needs some of them.
  const limit = Math.min(2, availableParallelism());
  // Content by content: of two at once that make the same form, one would link to what the other replaces.
  const contents = [...Map.groupBy(without, ({ sha256 }) => sha256).values()];
  await inParallel(contents, limit, async (sameFiles) => {
    for (const { path, sha256, size } of sameFiles) {
      const place = join(siteFolder, path);
      for (const form of [brotliFormOf(path), gzipForm]) {
        const made = await compressedOnce(cacheFolder, { place, sha256 }, form, moment);
        if (made.size < size) await linkOrCopy(made.file, `${place}${form.suffix}`);
      }
    }
  });
}

/**
 * Links both forms of a file of the live release. Thousands of them in a row: a turn of the event loop
 * for each link would cost ten times as much.
 *
 * @returns false when there is not both of them, or the file system grants no link
 */
function linkForms(from: string, to: string): boolean {
  try {
    for (const suffix of SUFFIXES) linkSync(`${from}${suffix}`, `${to}${suffix}`);
    return true;
  } catch (error) {
    if (!NO_LINK.includes(faultCode(error) ?? '')) throw error;
    for (const suffix of SUFFIXES) rmSync(`${to}${suffix}`, { force: true });
    return false;
  }
}

/** A hard link where the file system allows another one, else a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_LINK.includes(faultCode(error) ?? '')) throw error;
    await copyFile(from, to);
    const { mtime } = await stat(from);
    await utimes(to, mtime, mtime);
  }
}
