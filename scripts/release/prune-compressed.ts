import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { faultCode } from './describe-fault.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether a compressed form may be forgotten: no release holds a link to it, and it is older than
 * a week (a page that alternates between two states should not be compressed each time).
 *
 * @param links number of names the file has; the cache's own is one
 */
export function mayBeForgotten(links: number, modified: Date, now: Date): boolean {
  return links === 1 && now.getTime() - modified.getTime() > week;
}

/** Removes what mayBeForgotten() says from the cache of compressed forms. */
export async function pruneCompressed(cacheFolder: string, now: Date): Promise<void> {
  const entries = await readdir(cacheFolder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (faultCode(error) === 'ENOENT') return [];
      throw error;
    },
  );
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { nlink, mtime } = await stat(path);
    if (mayBeForgotten(nlink, mtime, now)) await rm(path, { force: true });
  }
}
