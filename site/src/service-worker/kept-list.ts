/** The site's list of pages to keep, with the hash of each, and of pages that were withdrawn. */
import { LIST_AGE_MS } from './budget.ts';

const ADDRESS = '/offline.json';
const LIST = 'spis';
const SAVED = 'x-saved';

export interface KeptList {
  /** Path to hash, the most important first. */
  readonly pages: ReadonlyMap<string, string>;
  readonly gone: readonly string[];
  /** When the list was fetched: its pages are known to be so at that time. */
  readonly saved: number;
}

/** The list as it was fetched last; null when there is none. */
export async function lastList(): Promise<KeptList | null> {
  const saved = await (await caches.open(LIST)).match(ADDRESS);
  if (saved === undefined) return null;
  const value: { readonly pages: Record<string, string>; readonly gone: string[] } =
    await saved.json();
  return {
    pages: new Map(Object.entries(value.pages)),
    gone: value.gone,
    saved: Number(saved.headers.get(SAVED)),
  };
}

/**
 * The list, asked for again when it is older than some minutes.
 *
 * @throws when there is no connection
 */
export async function freshList(): Promise<KeptList | null> {
  const last = await lastList();
  if (last !== null && Date.now() - last.saved < LIST_AGE_MS) return last;
  const answer = await fetch(ADDRESS, { cache: 'no-cache', priority: 'low' });
  if (answer.status !== 200) return last;
  const headers = { 'content-type': 'application/json', [SAVED]: String(Date.now()) };
  await (await caches.open(LIST)).put(ADDRESS, new Response(await answer.text(), { headers }));
  return lastList();
}

/** When a copy was last known to be what the site says. */
export function confirmed(
  copy: { readonly path: string; readonly hash: string; readonly saved: number },
  list: KeptList | null,
): number {
  return list?.pages.get(copy.path) === copy.hash ? Math.max(list.saved, copy.saved) : copy.saved;
}
