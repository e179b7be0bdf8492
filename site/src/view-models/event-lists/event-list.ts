/** A list of events: its address, its words, and the dates that stand on it. */
import type { LinkModel } from '../page-models.ts';
import type { EventRecord, RecordDate } from '../site-context.ts';

export type FilterKey = 'when' | 'kind' | 'audience' | 'age' | 'place' | 'access' | 'price';

export interface EventList {
  readonly path: string;
  readonly heading: string;
  readonly intro: string | null;
  readonly description: string;
  readonly emptyText: string;
  /** The filter it is a choice of, and its word there; null when it is none. */
  readonly filter: { readonly group: FilterKey; readonly label: string } | null;
  /** Lists above it in the breadcrumbs, below "Wydarzenia". */
  readonly parents: readonly LinkModel[];
  /** Days shown; without it everything to come. */
  readonly window: { readonly from: string; readonly to: string } | null;
  /** `nearest`: each event once; `each`: every date. */
  readonly show: 'nearest' | 'each';
  /** What the list says of itself is invented. */
  readonly example: boolean;
  readonly includes: (record: EventRecord, date: RecordDate) => boolean;
}
