import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Paths of all files below a folder, relative to it, in the order of their letters. Hidden ones too,
 * which globs leave out.
 */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
