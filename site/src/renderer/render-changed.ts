import { createHash } from 'node:crypto';
import { searchRecord } from '../build/search-record.ts';
import type { PageModel } from '../view-models/page-models.ts';
import type { KnownPage, PageStore } from './page-store.ts';

export interface Rendered extends KnownPage {
  readonly model: PageModel;
  readonly key: string;
  /** False: taken from the store. */
  readonly fresh: boolean;
  /** The page itself. Rendered anew when the store has lost it. */
  html(): Promise<string>;
}

/** Decides whether two models give the same page: a renderer's version and a model to a key. */
export type PageKey = (version: string, model: PageModel) => string;

/** Of all that a page shows nothing is left out: it is a function of the two and of nothing else. */
export const pageKey: PageKey = (version, model) =>
  createHash('sha256')
    .update(`${version}\n${JSON.stringify(model)}`)
    .digest('hex');

/** How many pages wait for the disk at once. */
const AT_ONCE = 16;

/**
 * Every page, in the order of the models, some at a time: from the store when it was rendered before,
 * else rendered now and put there.
 *
 * @throws Error of the renderer
 */
export async function* renderChanged(
  models: readonly PageModel[],
  renderer: { readonly version: string; render(model: PageModel): Promise<string> },
  store: Pick<PageStore, 'know' | 'get' | 'put'>,
  keyOf: PageKey = pageKey,
): AsyncGenerator<readonly Rendered[]> {
  const one = async (model: PageModel): Promise<Rendered> => {
    const key = keyOf(renderer.version, model);
    const known = await store.know(key);
    if (known !== null) {
      const html = async () => (await store.get(key))?.html ?? renderer.render(model);
      return { ...known, model, key, fresh: false, html };
    }
    const html = await renderer.render(model);
    const noted = await store.put(key, { html, search: searchRecord(model.path, html) });
    return { ...noted, model, key, fresh: true, html: async () => html };
  };
  for (let from = 0; from < models.length; from += AT_ONCE) {
    yield await Promise.all(models.slice(from, from + AT_ONCE).map(one));
  }
}
