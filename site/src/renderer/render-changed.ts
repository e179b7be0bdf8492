import { createHash } from 'node:crypto';
import { searchRecord } from '../build/search-record.ts';
import type { PageModel } from '../view-models/page-models.ts';
import type { PageStore, StoredPage } from './page-store.ts';

export interface Rendered extends StoredPage {
  readonly model: PageModel;
  readonly key: string;
  /** False: taken from the store. */
  readonly fresh: boolean;
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
  store: Pick<PageStore, 'get' | 'put'>,
  keyOf: PageKey = pageKey,
): AsyncGenerator<readonly Rendered[]> {
  const one = async (model: PageModel): Promise<Rendered> => {
    const key = keyOf(renderer.version, model);
    const known = await store.get(key);
    if (known !== null) return { ...known, model, key, fresh: false };
    const html = await renderer.render(model);
    const page = { html, search: searchRecord(model.path, html) };
    await store.put(key, page);
    return { ...page, model, key, fresh: true };
  };
  for (let from = 0; from < models.length; from += AT_ONCE) {
    yield await Promise.all(models.slice(from, from + AT_ONCE).map(one));
  }
}
