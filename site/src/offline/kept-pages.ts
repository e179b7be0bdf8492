import type { RouteModel } from '../view-models/page-models.ts';

/** The file /offline.json, which the service worker reads: site/src/service-worker/kept-list.ts. */
export interface KeptPages {
  /** Path of a page to the first digits of its SHA-256, the most important first. */
  readonly pages: Readonly<Record<string, string>>;
  /** Paths of withdrawn pages, whose copies are dropped. */
  readonly gone: readonly string[];
}

/**
 * Which pages browsers keep, and which of them changed: the same for the same pages.
 *
 * @param sha256Of gives the SHA-256 of the page at a path, in hex
 * @throws Error when the site has no page for visitors without a connection
 */
export function keptPages(
  routes: readonly RouteModel[],
  sha256Of: (path: string) => string,
): KeptPages {
  const offline = routes.find((route) => route.kind === 'offline');
  if (offline === undefined) throw new Error('The site has no page of the kind "offline".');
  const rows = offline.keep.map((path) => [path, sha256Of(path).slice(0, 10)] as const);
  return {
    pages: Object.fromEntries(rows),
    gone: routes.flatMap((route) => (route.kind === 'withdrawn' ? [route.path] : [])),
  };
}
