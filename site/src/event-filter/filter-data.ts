/**
 * What the browser needs to combine filters: one small file for all events to come. Words come with
 * it; numbers point into its lists, and bits say which of a list apply. What is not there is not so.
 */
import type { OccurrenceStatus } from '../snapshot/snapshot.ts';
import type { Language } from '../text/languages.ts';

export interface FilterDate {
  /** "2026-11-28T18:00", or "2026-11-28" of whole days. */
  readonly start: string;
  /** Closing hour of the same evening: "20:00". */
  readonly end?: string;
  /** Last day of several. */
  readonly lastDay?: string;
  /** "od 14 listopada do 13 grudnia 2026": what is said of several days before they begin. */
  readonly period?: string;
  /** Minutes since 1970 at which it is over. */
  readonly over: number;
  readonly status?: Exclude<OccurrenceStatus, 'scheduled'>;
  /** "poprzednio: środa, 25 listopada 2026, godz. 10:00" */
  readonly previous?: string;
  readonly place?: number;
  /** Access offered to everybody, and on request. */
  readonly access?: number;
  readonly onRequest?: number;
}

export interface FilterEvent {
  readonly slug: string;
  readonly title: string;
  /** Of a title that is not Polish. */
  readonly lang?: Language;
  readonly kind: number;
  readonly price: string;
  readonly free?: true;
  readonly audience?: string;
  readonly groups?: number;
  readonly ages?: number;
  readonly example?: true;
  readonly dates: readonly FilterDate[];
}

/** Slug, as in the addresses of the lists, and word. */
export type Word = readonly [slug: string, label: string];

export interface FilterData {
  readonly kinds: readonly Word[];
  readonly groups: readonly Word[];
  readonly ages: readonly Word[];
  readonly places: readonly Word[];
  readonly access: readonly Word[];
  readonly statuses: Readonly<Partial<Record<OccurrenceStatus, string>>>;
  readonly events: readonly FilterEvent[];
}

/** Names of the choices in the address: "/wydarzenia/?rodzaj=filmy&cena=bezplatne". */
export const filterNames = {
  when: 'kiedy',
  kind: 'rodzaj',
  audience: 'dla',
  age: 'wiek',
  place: 'miejsce',
  price: 'cena',
  access: 'dostepnosc',
} as const;
