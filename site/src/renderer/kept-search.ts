import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { inOrder, writeSearchIndex } from '../build/index-for-search.ts';
import type { SearchRecord } from '../build/search-record.ts';
import type { SiteFolder } from '../build/site-folder.ts';
import { sealFolder, wholeFolder } from './sealed-folder.ts';

/**
 * Puts the search index of the records into `pagefind` of the site: the one of the last time when no
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
  out: SiteFolder,
): Promise<boolean> {
  const key = createHash('sha256')
    .update(`${version}\n${JSON.stringify(inOrder(records))}`)
    .digest('hex');
  const all = path.join(cacheDir, 'search-index');
  const kept = path.join(all, key);
  const known = await wholeFolder(kept);
  if (known === null) {
    const unfinished = path.join(all, `${key}.${process.pid}.tmp`);
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await writeSearchIndex(records, path.join(unfinished, 'pagefind'));
    await sealFolder(unfinished);
    await rm(kept, { recursive: true, force: true });
    await rename(unfinished, kept);
  }
  const files = known ?? (await wholeFolder(kept));
  if (files === null) throw new Error(`The search index in ${kept} is not whole.`);
  for (const [name, sha256] of files) {
    await out.putKnown(name, sha256, () => readFile(path.join(kept, name)));
  }
  for (const name of await readdir(all)) {
    if (name !== key) await rm(path.join(all, name), { recursive: true, force: true });
  }
  return known === null;
}
