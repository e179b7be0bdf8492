/** Ages of children by which lists of events are made, and their words. */
import type { Audience } from '../snapshot/snapshot.ts';

export interface AgeBand {
  readonly from: number;
  readonly to: number;
  /** Address part: "4-6". */
  readonly slug: string;
  /** "4–6 lat" */
  readonly label: string;
}

function band(from: number, to: number): AgeBand {
  const forms = new Set(['few', 'one']).has(new Intl.PluralRules('pl').select(to)) ? 'lata' : 'lat';
  return { from, to, slug: `${from}-${to}`, label: `${from}–${to} ${forms}` };
}

export const ageBands: readonly AgeBand[] = [band(0, 3), band(4, 6), band(7, 12), band(13, 17)];

/** The first age at which one is no child but a youth. */
const YOUTH_FROM = 13;

/**
 * Whether something suits the ages of a band. Stated ages decide; without them what is for children
 * and families suits the younger, what is for youth and families the older.
 */
export function suitsAge(audience: Audience | null, { from, to }: AgeBand): boolean {
  if (audience === null) return false;
  const { ageFrom, ageTo, families, children, youth } = audience;
  if (ageFrom !== null || ageTo !== null) return (ageFrom ?? 0) <= to && (ageTo ?? to) >= from;
  return families || (from < YOUTH_FROM ? children : youth);
}
