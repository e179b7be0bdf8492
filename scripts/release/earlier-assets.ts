import { link, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import { faultCode } from './describe-fault.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Which releases lend their styles and scripts to the one about to go live: those that were made
 * last before it, the one that is live now among them, two in all.
 *
 * A page opened just before the switch may still ask for them.
 *
 * @param names all releases, oldest first
 */
export function lenders(names: readonly string[], target: string, live: string | null): string[] {
  const older = names.filter((name) => name < target).reverse();
  const wanted = live === null ? older : [live, ...older.filter((name) => name !== live)];
  return wanted.filter((name) => name !== target && names.includes(name)).slice(0, 2);
}

/**
 * Puts the hashed assets of other releases into `earlier/_astro` of a release, as hard links.
 * Both servers look there for what the release's own site does not hold. Done twice, it changes
 * nothing more.
 *
 * @param releaseFolder the release about to go live
 */
export async function borrowEarlierAssets(
  data: DataFolder,
  releaseFolder: string,
  names: readonly string[],
): Promise<void> {
  for (const name of names) {
    const assets = join(data.releases, name, 'site', '_astro');
    const entries = await readdir(assets, { recursive: true, withFileTypes: true }).catch(none);
    await inParallel(entries, 8, async (entry) => {
      if (!entry.isFile()) return;
      const from = join(entry.parentPath, entry.name);
      const to = join(releaseFolder, 'earlier', '_astro', relative(assets, from));
      await mkdir(dirname(to), { recursive: true });
      try {
        await link(from, to);
      } catch (error) {
        // EEXIST: lent already. The others: the file system grants no further link, and a page
        // in an old tab is not worth stopping a release.
        if (!['EEXIST', 'EMLINK', 'EPERM', 'ENOTSUP'].includes(faultCode(error) ?? '')) throw error;
      }
    });
  }
}

function none(error: unknown): never[] {
  if (faultCode(error) === 'ENOENT') return [];
  throw error;
}
