import { execFile } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { writeCodeFiles } from '../offline/app-files.ts';
import type { RendererSettings } from './renderer-version.ts';
import { isWhole, sealFolder } from './sealed-folder.ts';

/**
 * Builds the renderer of a version into a folder: `server/` renders, `client/` holds the files that
 * every release has whatever its content, `icons.json` is for the manifest. The folder appears whole
 * or not at all.
 *
 * @param version of `rendererVersion`; Astro's key is made from it, so that equal sources give an
 *   equal bundle
 * @throws Error with what Astro wrote
 */
export async function buildRenderer(
  siteFolder: string,
  folder: string,
  version: string,
  settings: RendererSettings,
): Promise<void> {
  const unfinished = `${folder}.${process.pid}.tmp`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await mkdir(unfinished, { recursive: true });
    await promisify(execFile)(
      process.execPath,
      [
        path.join(siteFolder, 'node_modules/astro/bin/astro.mjs'),
        'build',
        ...['--root', siteFolder, '--config', 'renderer.config.ts', '--outDir', unfinished],
      ],
      {
        cwd: siteFolder,
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          SITE_URL: settings.siteUrl,
          ASTRO_KEY: Buffer.from(version, 'hex').toString('base64'),
          ASTRO_TELEMETRY_DISABLED: '1',
          NODE_ENV: 'production',
        },
      },
    );
    const icons = await writeCodeFiles(path.join(unfinished, 'client'), settings.offlineReading);
    await writeFile(path.join(unfinished, 'icons.json'), JSON.stringify(icons));
    await sealFolder(unfinished);
    // The publisher and the preview may build at once; equal sources give an equal bundle.
    if (await isWhole(folder)) return;
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
