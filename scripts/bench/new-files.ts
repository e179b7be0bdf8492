import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How many files a release holds that the one before it does not: what a publish has written. Forms
 * that are compressed (`.br`, `.gz`) are not counted for themselves.
 *
 * @param before, after absolute folders of the two releases
 */
export async function newFiles(before: string, after: string): Promise<readonly string[]> {
  const known = new Set((await inodesOf(before)).values());
  return [...(await inodesOf(after))].flatMap(([name, inode]) =>
    known.has(inode) || /\.(br|gz)$/.test(name) ? [] : [name],
  );
}

async function inodesOf(release: string): Promise<ReadonlyMap<string, number>> {
  const folder = join(release, 'site');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const inodes = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), (await stat(path)).ino] as const;
  });
  return new Map(await Promise.all(inodes));
}
