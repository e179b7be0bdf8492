/** Compares a site that is kept up to date edit by edit with one that is made from nothing. */
import type { KnownPage, StoredPage } from '../../src/renderer/page-store.ts';
import { type PageKey, pageKey, renderChanged } from '../../src/renderer/render-changed.ts';
import type { PageModel, RouteModel } from '../../src/view-models/page-models.ts';
import { siteModel } from '../../src/view-models/site-model.ts';
import { fakeMediaFiles, fixtureSiteUrl } from '../fixture/snapshot.ts';
import type { Content } from './edits.ts';

type Renders = Parameters<typeof renderChanged>[1];

/** A site that keeps its pages in memory, as `PageStore` keeps them on the disk. */
export class GrownSite {
  readonly #renderer: Renders;
  readonly #keyOf: PageKey;
  #pages = new Map<string, StoredPage>();
  #files: ReadonlyMap<string, string> = new Map();

  /** @param keyOf for a test that leaves something out of the keys */
  constructor(renderer: Renders, keyOf: PageKey = pageKey) {
    this.#renderer = renderer;
    this.#keyOf = keyOf;
  }

  /** @returns how many pages were rendered for it */
  async grow(content: Content): Promise<number> {
    const store = {
      get: async (key: string) => this.#pages.get(key) ?? null,
      know: async (key: string) => known(this.#pages.get(key)),
      put: async (key: string, page: StoredPage) => {
        this.#pages.set(key, page);
        return known(page);
      },
    };
    const { routes } = modelOf(content);
    const files = new Map<string, string>();
    for (const route of routes) if (route.kind === 'file') files.set(route.path, route.body);
    const used = new Map<string, StoredPage>();
    let fresh = 0;
    for await (const some of renderChanged(pagesOf(routes), this.#renderer, store, this.#keyOf)) {
      for (const { key, model, html: read, search, fresh: isFresh } of some) {
        const html = await read();
        used.set(key, { html, search });
        files.set(model.path, html);
        files.set(`search record of ${model.path}`, JSON.stringify(search));
        if (isFresh) fresh++;
      }
    }
    this.#pages = used;
    this.#files = files;
    return fresh;
  }

  /** @returns the files in which it differs from a site made from nothing */
  async compare(content: Content): Promise<readonly string[]> {
    const anew = new GrownSite(this.#renderer);
    const fresh = await anew.grow(content);
    if (fresh !== pagesOf(modelOf(content).routes).length) {
      throw new Error('A page was not made from nothing.');
    }
    const names = new Set([...this.#files.keys(), ...anew.#files.keys()]);
    return [...names].filter((name) => this.#files.get(name) !== anew.#files.get(name)).sort();
  }
}

/** The hash of a page is not looked at here: the pages themselves are compared. */
function known(page: StoredPage): KnownPage;
function known(page: StoredPage | undefined): KnownPage | null;
function known(page: StoredPage | undefined): KnownPage | null {
  return page === undefined ? null : { sha256: '', search: page.search };
}

/** The site's routes at that moment. */
export function modelOf({ snapshot, moment }: Content) {
  const media = fakeMediaFiles(snapshot);
  return siteModel({ snapshot, moment, siteUrl: fixtureSiteUrl, media });
}

function pagesOf(routes: readonly RouteModel[]): readonly PageModel[] {
  return routes.filter((route) => route.kind !== 'file');
}
