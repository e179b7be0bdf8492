import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleFile } from '../client-scripts/bundle-file.ts';
import { readSiteModel } from '../render/read-site-model.ts';
import type { RouteModel } from '../view-models/page-models.ts';
import { appIcons, touchIcon } from './app-icons.ts';
import { keptPages } from './kept-pages.ts';
import { type IconOfManifest, webManifest } from './web-manifest.ts';

const WORKER = path.join(import.meta.dirname, '../service-worker');

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
        const routes = [...readSiteModel().values()];
        await writeWorker(folder, enabled ? 'worker.ts' : 'retire.ts');
        await writeKeptPages(folder, routes);
        await writeManifest(folder, routes);
      },
    },
  };
}

async function writeWorker(folder: string, entry: string): Promise<void> {
  const code = await bundleFile(path.join(WORKER, entry), 'iife');
  await writeFile(path.join(folder, 'sw.js'), code);
}

async function writeKeptPages(folder: string, routes: readonly RouteModel[]): Promise<void> {
  const kept = await keptPages(routes, (page) =>
    readFile(path.join(folder, page, 'index.html'), 'utf8'),
  );
  await writeFile(path.join(folder, 'offline.json'), JSON.stringify(kept));
}

async function writeManifest(folder: string, routes: readonly RouteModel[]): Promise<void> {
  const front = routes.find((route) => route.kind === 'front');
  if (front === undefined)
    throw new Error('The site has no front page to name its manifest after.');
  const svg = await readFile(path.join(folder, 'favicon.svg'));
  await mkdir(path.join(folder, '_astro'), { recursive: true });
  const icons: IconOfManifest[] = [];
  for (const { size, maskable, png } of await appIcons(svg)) {
    const hash = createHash('sha256').update(png).digest('hex').slice(0, 10);
    const src = `/_astro/icon-${size}-${hash}.png`;
    await writeFile(path.join(folder, src), png);
    icons.push({ src, size, maskable });
  }
  await writeFile(path.join(folder, 'apple-touch-icon.png'), await touchIcon(svg));
  await writeFile(path.join(folder, 'manifest.webmanifest'), webManifest(front.site, icons));
}
