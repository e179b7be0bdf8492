import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** What pages depend on beside the site's own files. */
export interface RendererSettings {
  readonly siteUrl: string;
  readonly offlineReading: boolean;
}

const FILES = ['*.ts', 'package.json', 'tsconfig.json', 'src/**/*.*', 'public/**/*.*'];
/** Outside of the site's folder: versions of all packages, and settings of the compiler. */
const SHARED = ['../pnpm-lock.yaml', '../tsconfig.base.json', 'node_modules/astro/package.json'];

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
  const names: string[] = [];
  for await (const name of glob(FILES, { cwd: siteFolder })) {
    if (!name.endsWith('.test.ts')) names.push(name);
  }
  if (names.length === 0) throw new Error(`${siteFolder} holds no sources of the site.`);
  for (const name of [...names.sort(), ...SHARED]) {
    const bytes = await readFile(path.join(siteFolder, name));
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
