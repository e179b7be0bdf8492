import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

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
 * Writes what the integration would write in a build with these pages, by the integration itself.
 *
 * @param paths of the pages that search engines may keep
 * @throws Error with the integration's own words
 */
export async function writeSiteMap(
  siteUrl: string,
  paths: readonly string[],
  folder: string,
): Promise<void> {
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
