import type { Snapshot } from '../snapshot/snapshot.ts';
import { BuildFailure } from './build-failure.ts';

/** How many entries each collection had, by name. */
export type CollectionCounts = Readonly<Record<string, number>>;

/** These come and go: an editor who takes the last one down means it. */
const MAY_BE_EMPTIED = ['alerts', 'redirects'];

/** Counts every list of the snapshot; a single type counts as one when it is published. */
export function countCollections(snapshot: Snapshot): CollectionCounts {
  return Object.fromEntries(
    Object.entries(snapshot).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.length : Number(value !== null),
    ]),
  );
}

/**
 * Stops a build whose source lost a whole collection since the last one: more likely a fault (a
 * wrong database, a lost permission) than an editor's wish.
 *
 * @param previous counts of the last build that succeeded, null when there was none.
 * @throws BuildFailure `content-invalid` naming the collections.
 */
export function refuseSuddenlyEmpty(
  previous: CollectionCounts | null,
  current: CollectionCounts,
): void {
  const emptied = Object.entries(previous ?? {}).filter(
    ([name, count]) => count > 0 && (current[name] ?? 0) === 0 && !MAY_BE_EMPTIED.includes(name),
  );
  if (emptied.length === 0) return;
  const list = emptied.map(([name, count]) => `${name} (było ${count}, jest 0)`).join(', ');
  throw new BuildFailure(
    'content-invalid',
    `Nagle puste: ${list}. Strona zostaje w poprzedniej wersji. Jeśli tak ma być, administrator potwierdza to poleceniem „npm run accept-drop”.`,
  );
}
