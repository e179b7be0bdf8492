import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { inParallel } from '../release/in-parallel.ts';
import type { KnownPages } from './known-pages.ts';
import { isPage, makeSite, readableFile, type Site } from './site.ts';

/** The folder to check is not there. */
export class NoFolder extends Error {
  override name = 'NoFolder';
}

/**
 * Reads a built site.
 *
 * @param folder absolute path
 * @param moment when it is looked at
 * @param known by earlier runs: of that, nothing is read again
 * @throws NoFolder when there is no such folder
 */
export async function readSite(folder: string, moment: Date, known?: KnownPages): Promise<Site> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    throw new NoFolder(`There is no folder ${folder}. Build the site first: npm run build.`);
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const texts = new Map<string, string>();
  const wanted = files.filter((file) => isPage(file) || readableFile.test(file));
  await inParallel(wanted, 32, async (file) => {
    texts.set(file, known?.textOf(file) ?? (await readFile(join(folder, file), 'utf8')));
  });
  return makeSite(
    folder,
    files,
    texts,
    moment,
    known && ((file, html) => known.pageOf(file, html)),
  );
}
