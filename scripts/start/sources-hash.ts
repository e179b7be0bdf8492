import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * One value for the state of some source files: their names below the folder and their contents.
 * Tests are left out, for nothing is built from them.
 */
export async function sourcesHash(folder: string, patterns: readonly string[]): Promise<string> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    for await (const entry of glob(pattern, { cwd: folder, withFileTypes: true })) {
      if (entry.isFile() && !entry.name.endsWith('.test.ts')) {
        files.add(join(entry.parentPath, entry.name));
      }
    }
  }
  if (files.size === 0) throw new Error(`${folder} holds none of ${patterns.join(', ')}.`);
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const file of [...files].sort()) {
    hash.update(file.slice(folder.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}
