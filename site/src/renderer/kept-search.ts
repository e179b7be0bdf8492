import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { inOrder, writeSearchIndex } from '../build/index-for-search.ts';
import type { SearchRecord } from '../build/search-record.ts';
import { isWhole, sealFolder } from './sealed-folder.ts';

/**
 * Puts the search index of the records into `<outDir>/pagefind`: the one of the last time when no
 * word changed, else a new one.
 *
 * @param version of the renderer, which changes with Pagefind
 * @param cacheDir keeps the index of the last time
 * @returns whether it was made now
 */
export async function putSearchIndex(
  records: readonly SearchRecord[],
  version: string,
  cacheDir: string,
  outDir: string,
): Promise<boolean> {
  const key = createHash('sha256')
    .update(`${version}\n${JSON.stringify(inOrder(records))}`)
    .digest('hex');
  const all = path.join(cacheDir, 'search-index');
  const kept = path.join(all, key);
  const known = await isWhole(kept);
  if (!known) {
    const unfinished = path.join(all, `${key}.${process.pid}.tmp`);
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await writeSearchIndex(records, path.join(unfinished, 'pagefind'));
    await sealFolder(unfinished);
    await rm(kept, { recursive: true, force: true });
    await rename(unfinished, kept);
  }
  await cp(path.join(kept, 'pagefind'), path.join(outDir, 'pagefind'), { recursive: true });
  for (const name of await readdir(all)) {
    if (name !== key) await rm(path.join(all, name), { recursive: true, force: true });
  }
  return !known;
}
