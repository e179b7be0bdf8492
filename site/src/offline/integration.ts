import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFile } from '../build/html-file.ts';
import { readSiteModel } from '../render/read-site-model.ts';
import { contentFiles, writeCodeFiles } from './app-files.ts';

/**
 * Puts beside the pages what makes the site readable without a connection and fit for a home screen:
 * the service worker, the list of pages it keeps, the manifest and its icons. The worker does not
 * change with the content: only the list does.
 *
 * @param enabled false: a worker that removes itself and all copies from visitors' devices
 */
export function offlineReading(enabled: boolean): AstroIntegration {
  return {
    name: 'offline-reading',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const icons = await writeCodeFiles(folder, enabled);
        const sha256Of = (page: string) =>
          createHash('sha256')
            .update(readFileSync(path.join(folder, htmlFile(page))))
            .digest('hex');
        const files = contentFiles([...readSiteModel().values()], icons, sha256Of);
        for (const [name, text] of files) await writeFile(path.join(folder, name), text);
      },
    },
  };
}
