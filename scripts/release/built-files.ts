import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { faultCode } from './describe-fault.ts';
import { inParallel } from './in-parallel.ts';

/** Which files of a site are hard links to those of a release already. */
export interface LinkedFiles {
  /** Null when none is. */
  readonly release: string | null;
  readonly paths: ReadonlySet<string>;
}

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

/** What a build says of the files it has made. */
export interface ListedFiles {
  readonly files: readonly BuiltFile[];
  readonly linked: LinkedFiles;
}

const listSchema = z.object({
  base: z.string().nullable(),
  files: z.array(
    z.object({
      path: z.string(),
      size: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      linked: z.boolean(),
    }),
  ),
});

/**
 * Reads the list a build has written (SITE_FILES; see site/src/build/site-folder.ts).
 *
 * @returns null when there is none: the files have to be read
 * @throws when it is there and is no such list
 */
export async function readListedFiles(place: string): Promise<ListedFiles | null> {
  let text: string;
  try {
    text = await readFile(place, 'utf8');
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
  const { base, files } = listSchema.parse(JSON.parse(text));
  const paths = files.filter(({ linked }) => linked).map(({ path }) => path);
  return {
    files: files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
    linked: { release: base, paths: new Set(paths) },
  };
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
