import { rm } from 'node:fs/promises';
import { indexForSearch } from './index-for-search.ts';
import type { KeptForBuilds } from './kept-for-builds.ts';
import type { PreparedSite } from './prepare-site-model.ts';
import { renderSite } from './render-site.ts';
import type { SiteEnvironment } from './site-environment.ts';
import { writeChangedSite } from './write-changed-site.ts';

/**
 * Writes the whole site into `environment.outDir`: pages, files, media and search index. With
 * `onlyChanged` what is known is not rendered again; whatever goes wrong with that is told, and then
 * the plain full build decides.
 *
 * @returns how many pages were written.
 * @throws Error of the plain full build.
 */
export async function makePages(
  siteFolder: string,
  environment: SiteEnvironment,
  site: PreparedSite,
  kept: KeptForBuilds,
  tell: (line: string) => void,
): Promise<number> {
  if (environment.onlyChanged) {
    try {
      return await writeChangedSite(siteFolder, environment, site, kept, tell);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      tell(`only what changed: not possible, so everything is built anew (${reason})`);
      kept.forget();
      await rm(environment.outDir, { recursive: true, force: true });
    }
  }
  const pages = await renderSite(siteFolder, environment, site);
  tell(`pages: ${pages} in ${environment.outDir}`);
  tell(`search: ${await indexForSearch(environment.outDir)} pages indexed`);
  return pages;
}
