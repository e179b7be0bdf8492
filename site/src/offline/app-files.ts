import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleFile } from '../client-scripts/bundle-file.ts';
import type { RouteModel } from '../view-models/page-models.ts';
import { appIcons, touchIcon } from './app-icons.ts';
import { keptPages } from './kept-pages.ts';
import { type IconOfManifest, webManifest } from './web-manifest.ts';

const WORKER = path.join(import.meta.dirname, '../service-worker');

/**
 * Puts into a folder what follows from the code alone: the service worker and the icons, drawn from
 * the folder's `favicon.svg`.
 *
 * @param enabled false: a worker that removes itself and all copies from visitors' devices
 * @returns the icons for `contentFiles`
 */
export async function writeCodeFiles(
  folder: string,
  enabled: boolean,
): Promise<readonly IconOfManifest[]> {
  const code = await bundleFile(path.join(WORKER, enabled ? 'worker.ts' : 'retire.ts'), 'iife');
  await writeFile(path.join(folder, 'sw.js'), code);
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
  return icons;
}

/**
 * What stands beside built pages and follows from the content: the list of pages the worker keeps, and
 * the manifest. By file name.
 *
 * @param sha256Of gives the SHA-256 of the page at a path, in hex
 */
export function contentFiles(
  routes: readonly RouteModel[],
  icons: readonly IconOfManifest[],
  sha256Of: (path: string) => string,
): ReadonlyMap<string, string> {
  const front = routes.find((route) => route.kind === 'front');
  if (front === undefined)
    throw new Error('The site has no front page to name its manifest after.');
  return new Map([
    ['offline.json', JSON.stringify(keptPages(routes, sha256Of))],
    ['manifest.webmanifest', webManifest(front.site, icons)],
  ]);
}
