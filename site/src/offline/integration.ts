import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleFile } from '../client-scripts/bundle-file.ts';
import { readSiteModel } from '../render/read-site-model.ts';
import { keptPages } from './kept-pages.ts';

const WORKER = path.join(import.meta.dirname, '../service-worker');

/**
 * Puts the service worker and the list of pages it keeps beside the pages. The worker itself does
 * not change with the content: only the list does.
 *
 * @param enabled false: a worker that removes itself and all copies from visitors' devices
 */
export function offlineReading(enabled: boolean): AstroIntegration {
  return {
    name: 'offline-reading',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const inSite = (file: string): string => fileURLToPath(new URL(file, dir));
        const entry = enabled ? 'worker.ts' : 'retire.ts';
        const code = await bundleFile(path.join(WORKER, entry), 'iife');
        await writeFile(inSite('sw.js'), code);
        const kept = await keptPages([...readSiteModel().values()], (page) =>
          readFile(inSite(`.${page}index.html`), 'utf8'),
        );
        await writeFile(inSite('offline.json'), JSON.stringify(kept));
      },
    },
  };
}
