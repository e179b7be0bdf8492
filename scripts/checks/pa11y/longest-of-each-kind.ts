import type { Page } from '../page.ts';

/** One page of every kind: the longest, which holds most of what its template can show. Pure. */
export function longestOfEachKind(pages: readonly Page[]): readonly Page[] {
  const longest = new Map<string, Page>();
  for (const page of pages) {
    const known = longest.get(page.kind);
    if (known === undefined || page.html.length > known.html.length) longest.set(page.kind, page);
  }
  return [...longest.values()];
}
