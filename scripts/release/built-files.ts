import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inParallel } from './in-parallel.ts';

/** One file of a built site. */
export interface BuiltFile {
  /** Relative to the site's folder, with `/` between the parts. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

/**
 * Reads every file of a built site, sorted by path.
 *
 * @throws when the folder holds anything but files and folders, or a name with a line break
 */
export async function readBuiltFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: BuiltFile[] = [];
  await inParallel(entries, 8, async (entry) => {
    if (entry.isDirectory()) return;
    const absolute = join(entry.parentPath, entry.name);
    const path = relative(folder, absolute).split(sep).join('/');
    if (!entry.isFile()) {
      throw new Error(`the built site holds ${path}, which is no ordinary file; remove it`);
    }
    if (/[\r\n]/.test(path)) {
      throw new Error(`the built site holds a file with a line break in its name: ${path}`);
    }
    const hash = createHash('sha256');
    await pipeline(createReadStream(absolute), hash);
    files.push({ path, size: (await stat(absolute)).size, sha256: hash.digest('hex') });
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The list in the format of sha256sum(1), with paths as seen from the release's folder. */
export function writeChecksums(files: readonly BuiltFile[]): string {
  return files.map((file) => `${file.sha256}  site/${file.path}\n`).join('');
}

/** Path (relative to the site) to SHA-256, from what writeChecksums() wrote. */
export function readChecksums(text: string): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, sum, path] = /^([0-9a-f]{64}) {2}site\/(.+)$/.exec(line) ?? [];
    if (sum !== undefined && path !== undefined) sums.set(path, sum);
  }
  return sums;
}

/** Equal for two built sites when every path and every byte is. */
export function treeHash(files: readonly BuiltFile[]): string {
  return createHash('sha256').update(writeChecksums(files)).digest('hex');
}

/** How many pages a visitor could open. */
export function countPages(files: readonly BuiltFile[]): number {
  return files.filter((file) => file.path.endsWith('.html')).length;
}
