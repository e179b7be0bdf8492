import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../../src/renderer/files-below.ts';

/** SHA-256 of every file below a folder, by its name. */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of await filesBelow(folder)) {
    const file = path.join(folder, name);
    files.set(
      name,
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  }
  if (files.size === 0) throw new Error(`${folder} holds no files.`);
  return files;
}

/** Names of the files that only one of the folders has, or that differ. */
export function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
