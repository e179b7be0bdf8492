/** What became of old addresses, judged against the pages and files that live. */
import type { Redirect } from '../snapshot/snapshot.ts';

export interface ResolvedRedirect {
  readonly documentId: string;
  readonly from: string;
  /** null: withdrawn. */
  readonly to: string | null;
  readonly title: string | null;
}

function isOutside(address: string): boolean {
  return /^https?:\/\//.test(address);
}

/** An editor may leave out the slash at the end: "/kontakt#mapa" means "/kontakt/#mapa". */
function withSlash(address: string, known: (path: string) => boolean): string {
  const { path, rest } = split(address);
  return !known(path) && known(`${path}/`) ? `${path}/${rest}` : address;
}

function split(address: string): { readonly path: string; readonly rest: string } {
  const path = address.replace(/[?#].*$/, '');
  return { path, rest: address.slice(path.length) };
}

/** The end of a chain of moves; null when it ends nowhere or turns in a circle. */
function finalTarget(
  start: Redirect,
  byFrom: ReadonlyMap<string, Redirect>,
  live: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>();
  let step: Redirect | undefined = start;
  while (step?.kind === 'moved' && step.to !== null && !seen.has(step.from)) {
    seen.add(step.from);
    if (isOutside(step.to)) return step.to;
    const to: string = withSlash(step.to, (path) => live.has(path) || byFrom.has(path));
    const { path } = split(to);
    if (live.has(path)) return to;
    step = byFrom.get(path);
  }
  return null;
}

/**
 * Redirects in the order of their addresses. One whose address is a live page again is left out;
 * a move that leads to nothing live becomes a withdrawal, so that no link of ours is broken.
 *
 * @param live paths of all pages and files of the site.
 */
export function resolveRedirects(
  redirects: readonly Redirect[],
  live: ReadonlySet<string>,
): readonly ResolvedRedirect[] {
  const byFrom = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  return [...byFrom.values()]
    .filter(({ from }) => !live.has(from))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((redirect) => ({
      documentId: redirect.documentId,
      from: redirect.from,
      to: finalTarget(redirect, byFrom, live),
      title: redirect.title,
    }));
}
