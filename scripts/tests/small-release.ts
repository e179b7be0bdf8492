import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import { dataFolder } from '../environment/data-folder.ts';
import { type LinkedFiles, readBuiltFiles } from '../release/built-files.ts';
import { forgetHeldBack } from '../release/held-back.ts';
import { publishRelease } from '../release/publish.ts';

/** File names and contents of a site. */
export type SiteFiles = Readonly<Record<string, string | Buffer>>;

/** An empty data folder of its own, in the system's folder for temporary things. */
export function temporaryData(): DataFolder {
  return dataFolder(mkdtempSync(join(tmpdir(), 'release-test-')));
}

/** Writes a site's files into a work folder, as a build would. */
export function writeSite(data: DataFolder, files: SiteFiles): string {
  mkdirSync(data.work, { recursive: true });
  const folder = join(mkdtempSync(join(data.work, 'build-')), 'site');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/**
 * Makes a site the live release, as after a notice; its result.
 *
 * @param linked what a build says it has linked
 */
export async function release(
  data: DataFolder,
  files: SiteFiles,
  log: string[] = [],
  linked: LinkedFiles = { release: null, paths: new Set() },
) {
  const siteFolder = writeSite(data, files);
  await forgetHeldBack(data);
  return publishRelease(
    data,
    {
      siteFolder,
      files: await readBuiltFiles(siteFolder),
      linked,
      notices: ['n1'],
      accepted: null,
    },
    (line) => log.push(line),
  );
}

/** A page that carries the number of its release and the hash of itself: see isWhole(). */
export function sealedPage(number: number): string {
  const filler = Array.from({ length: 60 }, (_, line) => `${number}.${line * number}`).join(' ');
  const page = `<!doctype html><html lang="pl"><title>${number}</title><p>${filler}</p>`;
  return `${page}<!--${createHash('sha256').update(page).digest('hex')}-->`;
}

/** A site whose page names its style by a hashed address, both sealed with one number. */
export function sealedSite(number: number): SiteFiles {
  const style = styleOf(number);
  return { 'index.html': sealedPage(number), [style.slice(1)]: sealedPage(number) };
}

/** Where the style of a sealed site stands. */
export function styleOf(number: number): string {
  return `/_astro/style.${number}.css`;
}

/** The release number of a sealed page, or null when a part is missing or of another page. */
export function sealedNumber(page: string): number | null {
  const [, body, seal] = /^([\s\S]*)<!--([0-9a-f]{64})-->$/.exec(page) ?? [];
  if (body === undefined || createHash('sha256').update(body).digest('hex') !== seal) return null;
  return Number(/<title>(\d+)</.exec(body)?.[1]);
}
