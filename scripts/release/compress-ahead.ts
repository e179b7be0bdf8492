import { join } from 'node:path';
import type { ListedFiles } from './built-files.ts';
import { brotliFormOf, compressedOnce, gzipForm, isWorthCompressing } from './compressed-cache.ts';
import { describeFault } from './describe-fault.ts';

/** Compression that goes on in the background. */
export interface CompressAhead {
  /** No further file is begun; resolves when the one under way is done. */
  stop(): Promise<void>;
}

/**
 * Begins to put the compressed forms of a built site's new files into the cache, one at a time, while the
 * site is still being checked: a release of it has fewer left to make. It has to be stopped before that
 * release is made, for both would make the same forms.
 *
 * @param siteFolder absolute path
 * @param tell is called with one line when it ends early, which only costs the release time
 */
export function compressAhead(
  siteFolder: string,
  { files, linked }: ListedFiles,
  cacheFolder: string,
  tell: (line: string) => void,
): CompressAhead {
  let isStopped = false;
  const work = async () => {
    for (const { path, size, sha256 } of files) {
      if (linked.paths.has(path) || !isWorthCompressing(path, size)) continue;
      for (const form of [brotliFormOf(path), gzipForm]) {
        if (isStopped) return;
        await compressedOnce(cacheFolder, { place: join(siteFolder, path), sha256 }, form, null);
      }
    }
  };
  const done = work().catch((error: unknown) =>
    tell(`nothing more is compressed before the release: ${describeFault(error)}`),
  );
  return {
    stop: () => {
      isStopped = true;
      return done;
    },
  };
}
