/** What the search knows of a page. */
import type { OccurrenceStatus } from '../snapshot/snapshot.ts';
import type { Language } from '../text/languages.ts';

export interface SearchDate {
  /** Day number, see `days.ts`. */
  readonly day: number;
  readonly lastDay: number;
  /** "18:00"; null when all day. */
  readonly time: string | null;
  readonly status: OccurrenceStatus;
}

/** What the dates of an entry are: when it takes place, when it was published, or there are none; or it is no entry but a list of such. */
export type Timing = 'event' | 'published' | 'none' | 'list';

export interface SearchEntry {
  readonly href: string;
  readonly title: string;
  /** Of a title that is not Polish. */
  readonly lang?: Language;
  /** "koncert", "zajęcia – taniec", "miejsce" */
  readonly what: string;
  readonly timing: Timing;
  /** The earliest first: dates to come, or the last one of what is over. */
  readonly dates: readonly SearchDate[];
  readonly place: string | null;
  /** Words that it can be found by besides those that are shown, separated by spaces. */
  readonly more: string;
}
