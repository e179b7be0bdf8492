import { copyFile, link, stat, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BuiltFile } from './built-files.ts';
import { brotliForm, compressedOnce, gzipForm, isWorthCompressing } from './compressed-cache.ts';
import { faultCode } from './describe-fault.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Puts .br and .gz forms beside every file of a site they make smaller.
 *
 * Each content is compressed once and kept under its hash; a release gets a hard link, so an
 * unchanged page costs neither time nor room, and keeps the time stamp its ETag is made from.
 *
 * @param moment time stamp of what no release held before
 */
export async function compressSite(
  siteFolder: string,
  files: readonly BuiltFile[],
  cacheFolder: string,
  moment: Date,
): Promise<void> {
  const worthwhile = files.filter((file) => isWorthCompressing(file.path, file.size));
  // Compression and file access share four threads: the receiver of notices needs some of them.
  const limit = Math.min(2, availableParallelism());
  // Content by content: of two at once that make the same form, one would link to what the other replaces.
  const contents = [...Map.groupBy(worthwhile, ({ sha256 }) => sha256).values()];
  await inParallel(contents, limit, async (sameFiles) => {
    for (const form of [brotliForm, gzipForm]) {
      for (const { path, sha256, size } of sameFiles) {
        const place = join(siteFolder, path);
        const made = await compressedOnce(cacheFolder, { place, sha256 }, form, moment);
        if (made.size < size) await linkOrCopy(made.file, `${place}${form.suffix}`);
      }
    }
  });
}

/** A hard link where the file system allows another one, else a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!['EMLINK', 'EPERM', 'EXDEV', 'ENOTSUP'].includes(faultCode(error) ?? '')) throw error;
    await copyFile(from, to);
    const { mtime } = await stat(from);
    await utimes(to, mtime, mtime);
  }
}
