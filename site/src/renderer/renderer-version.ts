import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { filesBelow } from './files-below.ts';

/** What pages depend on beside the site's own files. */
export interface RendererSettings {
  readonly siteUrl: string;
  readonly offlineReading: boolean;
}

/** Of the site's folder: settings and scripts at its top, and all of these. */
const TOP = /(\.ts|^package\.json|^tsconfig\.json)$/;
const FOLDERS = ['src', 'public'];
/** Outside of the site's sources: versions of all packages, settings of the compiler, what panel and site share. */
const SHARED = [
  '../pnpm-lock.yaml',
  '../tsconfig.base.json',
  '../cms/src/publishing-rules/detect-script.mts',
  'node_modules/astro/package.json',
];

/**
 * 64 hexadecimal digits that change with everything but the view-model that a page's bytes may depend
 * on: the site's sources and settings, the packages, and the machine's Node with its time zones.
 *
 * @throws Error when one of the files that always belong to it is missing
 */
export async function rendererVersion(
  siteFolder: string,
  settings: RendererSettings,
): Promise<string> {
  const { version, platform, arch, versions } = process;
  const tools = [version, platform, arch, versions['icu'], versions['tz'], versions['unicode']];
  const hash = createHash('sha256').update(
    JSON.stringify([tools, settings.siteUrl, settings.offlineReading]),
  );
  const names = [...(await topFiles(siteFolder))];
  for (const folder of FOLDERS) {
    const below = await filesBelow(path.join(siteFolder, folder));
    names.push(...below.map((name) => path.join(folder, name)));
  }
  for (const name of [...names.filter((each) => !each.endsWith('.test.ts')), ...SHARED]) {
    const bytes = await readFile(path.join(siteFolder, name));
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * What pages depend on, for a process that has loaded it and has to know when it is another.
 *
 * @returns absolute paths of folders and files
 */
export async function codeOf(siteFolder: string): Promise<readonly string[]> {
  const places = [...FOLDERS, ...(await topFiles(siteFolder)), ...SHARED];
  return places.map((place) => path.join(siteFolder, place));
}

async function topFiles(siteFolder: string): Promise<readonly string[]> {
  return (await readdir(siteFolder)).filter((name) => TOP.test(name)).sort();
}
