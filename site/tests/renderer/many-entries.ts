import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { thousandSnapshot } from '../fixture/thousand.ts';

interface Entry {
  readonly documentId: string;
  readonly slug: string;
  readonly title: string;
}

/**
 * A site of so many thousand entries: those of `thousandSnapshot`, and again with other titles and
 * addresses.
 */
export function manyEntries(thousands: number): Snapshot {
  const again = <Kind extends Entry>(entries: readonly Kind[]): readonly Kind[] =>
    Array.from({ length: thousands }, (_, round) =>
      entries.map((entry) => (round === 0 ? entry : copyOf(entry, round + 1))),
    ).flat();
  return {
    ...thousandSnapshot,
    events: again(thousandSnapshot.events),
    heritageArticles: again(thousandSnapshot.heritageArticles),
    newsItems: again(thousandSnapshot.newsItems),
    classes: again(thousandSnapshot.classes),
  };
}

function copyOf<Kind extends Entry>(entry: Kind, number: number): Kind {
  return {
    ...entry,
    documentId: `${entry.documentId}${number}`,
    slug: `${entry.slug}-${number}`,
    title: `${entry.title} (${number})`,
  };
}
