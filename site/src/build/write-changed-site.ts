import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFiles } from '../offline/app-files.ts';
import { bytesOf } from '../render/sections.ts';
import { putSearchIndex } from '../renderer/kept-search.ts';
import type { Renderer } from '../renderer/open-renderer.ts';
import type { PageStore } from '../renderer/page-store.ts';
import { type PageKey, pageKey, renderChanged } from '../renderer/render-changed.ts';
import type { PageModel, RouteModel } from '../view-models/page-models.ts';
import { htmlFile } from './html-file.ts';
import type { KeptForBuilds } from './kept-for-builds.ts';
import type { PreparedSite } from './prepare-site-model.ts';
import type { SearchRecord } from './search-record.ts';
import type { SiteEnvironment } from './site-environment.ts';
import { readBaseRelease, SiteFolder } from './site-folder.ts';
import { siteMapFiles } from './site-map.ts';

/**
 * Makes what `renderSite` and `indexForSearch` would write, byte for byte, but renders only pages
 * whose view-model no earlier build has rendered, and writes only what the live release does not have.
 *
 * @returns how many pages the site has.
 * @throws Error when the renderer or its cache is of no use; nothing is known then of what was written.
 */
export async function writeChangedSite(
  siteFolder: string,
  environment: SiteEnvironment,
  { model, media }: PreparedSite,
  kept: KeptForBuilds,
  tell: (line: string) => void,
): Promise<number> {
  const { cacheDir, outDir, siteUrl } = environment;
  const renderer = await kept.renderer(siteFolder, environment, tell);
  const store = kept.pages(cacheDir);
  const out = await SiteFolder.empty(outDir, await readBaseRelease(environment.baseRelease));
  const written = await writePages(model.routes, renderer, store, siteUrl, out);
  tell(`pages: ${written.keys.length} in ${outDir}, ${written.fresh} of them rendered now`);
  const made = await putSearchIndex(written.search, renderer.version, cacheDir, out);
  tell(`search: ${written.search.length} pages indexed${made ? '' : ', as before'}`);
  for (const name of media.used) {
    await out.putNamedByContent(`media/${name}`, path.join(media.folder, name));
  }
  if (environment.siteFiles !== null) await out.writeList(environment.siteFiles);
  await store.keepOnly(new Set(written.keys));
  return written.keys.length;
}

export interface WrittenPages {
  /** Of the pages in the store, one for each page. */
  readonly keys: readonly string[];
  readonly fresh: number;
  readonly search: readonly SearchRecord[];
}

/**
 * Puts all of a site but its media and its search index into a folder.
 *
 * @param keyOf for the test that leaves something out of it
 */
export async function writePages(
  routes: readonly RouteModel[],
  renderer: Renderer,
  store: PageStore,
  siteUrl: string,
  out: SiteFolder,
  keyOf: PageKey = pageKey,
): Promise<WrittenPages> {
  for (const [name, sha256] of renderer.clientFiles) {
    await out.putKnown(name, sha256, () => readFile(path.join(renderer.clientFolder, name)));
  }
  const pages: PageModel[] = [];
  for (const route of routes) {
    if (route.kind === 'file') await out.put(route.path.slice(1), bytesOf(route));
    else pages.push(route);
  }
  const keys: string[] = [];
  const search: SearchRecord[] = [];
  let fresh = 0;
  for await (const some of renderChanged(pages, renderer, store, keyOf)) {
    for (const page of some) {
      await out.putKnown(htmlFile(page.model.path), page.sha256, page.html);
      keys.push(page.key);
      if (page.search !== null) search.push(page.search);
      if (page.fresh) fresh++;
    }
  }
  const indexed = pages.filter((page) => page.indexed).map((page) => page.path);
  const others = [
    ...(await siteMapFiles(siteUrl, indexed)),
    ...contentFiles(routes, renderer.icons, (page) => out.sha256Of(htmlFile(page))),
  ];
  for (const [name, content] of others) await out.put(name, content);
  return { keys, fresh, search };
}
