import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeContentFiles } from '../offline/app-files.ts';
import { bytesOf } from '../render/sections.ts';
import { putSearchIndex } from '../renderer/kept-search.ts';
import { openRenderer, type Renderer } from '../renderer/open-renderer.ts';
import { PageStore } from '../renderer/page-store.ts';
import { type PageKey, pageKey, renderChanged } from '../renderer/render-changed.ts';
import type { PageModel, RouteModel } from '../view-models/page-models.ts';
import { copyMedia } from './copy-media.ts';
import { htmlFile } from './html-file.ts';
import type { PreparedSite } from './prepare-site-model.ts';
import type { SearchRecord } from './search-record.ts';
import type { SiteEnvironment } from './site-environment.ts';
import { writeSiteMap } from './site-map.ts';

/**
 * Writes what `renderSite` and `indexForSearch` would write, byte for byte, but renders only pages
 * whose view-model no earlier build has rendered.
 *
 * @returns how many pages were written.
 * @throws Error when the renderer or its cache is of no use; nothing is known then of what was written.
 */
export async function writeChangedSite(
  siteFolder: string,
  environment: SiteEnvironment,
  { model, media }: PreparedSite,
  tell: (line: string) => void,
): Promise<number> {
  const { cacheDir, outDir } = environment;
  const renderer = await openRenderer(siteFolder, cacheDir, environment, tell);
  const store = new PageStore(path.join(cacheDir, 'pages'));
  const written = await writePages(model.routes, renderer, store, environment.siteUrl, outDir);
  tell(`pages: ${written.keys.length} in ${outDir}, ${written.fresh} of them rendered now`);
  const [made] = await Promise.all([
    putSearchIndex(written.search, renderer.version, cacheDir, outDir),
    copyMedia(media, outDir),
  ]);
  tell(`search: ${written.search.length} pages indexed${made ? '' : ', as before'}`);
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
 * Writes all of a site but its media and its search index into a new folder.
 *
 * @param keyOf for the test that leaves something out of it
 */
export async function writePages(
  routes: readonly RouteModel[],
  renderer: Renderer,
  store: PageStore,
  siteUrl: string,
  outDir: string,
  keyOf: PageKey = pageKey,
): Promise<WrittenPages> {
  await rm(outDir, { recursive: true, force: true });
  await cp(renderer.clientFolder, outDir, { recursive: true });
  const pages: PageModel[] = [];
  for (const route of routes) {
    if (route.kind === 'file') await writeBelow(outDir, route.path.slice(1), bytesOf(route));
    else pages.push(route);
  }
  const keys: string[] = [];
  const search: SearchRecord[] = [];
  let fresh = 0;
  for await (const some of renderChanged(pages, renderer, store, keyOf)) {
    await Promise.all(
      some.map(({ model, html }) => writeBelow(outDir, htmlFile(model.path), html)),
    );
    for (const page of some) {
      keys.push(page.key);
      if (page.search !== null) search.push(page.search);
      if (page.fresh) fresh++;
    }
  }
  const indexed = pages.filter((page) => page.indexed).map((page) => page.path);
  await writeSiteMap(siteUrl, indexed, outDir);
  await writeContentFiles(outDir, routes, renderer.icons);
  return { keys, fresh, search };
}

async function writeBelow(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
