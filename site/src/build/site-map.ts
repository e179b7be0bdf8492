import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../renderer/files-below.ts';

/** @param isIndexed whether search engines may keep the page at a path */
export function siteMap(isIndexed: (path: string) => boolean): AstroIntegration {
  return sitemap({ filter: (url) => isIndexed(new URL(url).pathname) });
}

/** What the integration reads of what Astro tells it. */
type Told = (about: {
  config: { site: string; base: string; trailingSlash: string; build: { format: string } };
  routes: readonly [];
  dir: URL;
  pages: { pathname: string }[];
  logger: { info(): void; warn(text: string): void; error(text: string): void };
}) => void | Promise<void>;

/**
 * What the integration would write in a build with these pages, by the integration itself.
 *
 * @param paths of the pages that search engines may keep
 * @returns the files by name
 * @throws Error with the integration's own words
 */
export async function siteMapFiles(
  siteUrl: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sitemap-'));
  try {
    await writeInto(folder, siteUrl, paths);
    const files = new Map<string, Uint8Array>();
    for (const name of await filesBelow(folder)) {
      files.set(name, await readFile(path.join(folder, name)));
    }
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeInto(folder: string, siteUrl: string, paths: readonly string[]): Promise<void> {
  const { hooks } = siteMap(() => true);
  const fail = (text: string) => {
    throw new Error(`The sitemap cannot be written: ${text}`);
  };
  const about: Parameters<Told>[0] = {
    config: { site: siteUrl, base: '/', trailingSlash: 'always', build: { format: 'directory' } },
    routes: [],
    dir: pathToFileURL(`${folder}/`),
    pages: paths.map((path) => ({ pathname: path.slice(1) })),
    logger: { info: () => {}, warn: fail, error: fail },
  };
  for (const name of ['astro:routes:resolved', 'astro:config:done', 'astro:build:done'] as const) {
    // Astro's own types ask for a whole build; the integration reads no more than `Told`, and the
    // comparison with a plain build would show it if it did.
    await (hooks[name] as Told | undefined)?.(about);
  }
}
