import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { filesBelow } from './files-below.ts';

const SEAL = 'seal.json';
const sealSchema = z.record(z.string(), z.string());

/** Notes the SHA-256 of every file of a folder inside of it; the last thing to be written there. */
export async function sealFolder(folder: string): Promise<void> {
  await writeFile(path.join(folder, SEAL), JSON.stringify(await hashesOf(folder)));
}

/** False when the folder is not there, was not sealed, or any file of it is not what was sealed. */
export async function isWhole(folder: string): Promise<boolean> {
  return (await wholeFolder(folder)) !== null;
}

/**
 * @returns the hex SHA-256 of every file by its name, without the seal; null when `isWhole` would say
 *   no
 */
export async function wholeFolder(folder: string): Promise<ReadonlyMap<string, string> | null> {
  const text = await readFile(path.join(folder, SEAL), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const sealed = sealSchema.parse(JSON.parse(text));
    const found = await hashesOf(folder);
    return JSON.stringify(sealed) === JSON.stringify(found) ? new Map(Object.entries(found)) : null;
  } catch {
    return null;
  }
}

async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await filesBelow(folder)).filter((name) => name !== SEAL);
  const hashes = names.map(async (name) => {
    const bytes = await readFile(path.join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}
