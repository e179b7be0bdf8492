import type { DayRule, MomentRule } from '../dates/relative-date.ts';
import type { Block } from '../rich-text/blocks.ts';
import type { TypeName } from './type-names.ts';

/**
 * What a document says but only the loading can know: the day it is loaded on, the identity Strapi
 * gave to another document or to an uploaded picture.
 */
export type Pending =
  | { pending: 'day'; rule: DayRule }
  | { pending: 'moment'; rule: MomentRule }
  | { pending: 'media'; fileName: string }
  | { pending: 'relation'; to: TypeName; keys: string[] };

export type Fields = { [key: string]: Value };
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | Pending
  | Block
  | Value[]
  | Fields;

/** Whether a value still waits for the loading. Documents cannot forge one: keys are strict. */
export function isPending(value: Value): value is Pending {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'pending' in value;
}

/** A place within a document: `occurrences.0.place`. */
export type FoundPending = { path: string; value: Pending };

/** Every pending value within, with its path, in the order of the document. */
export function findPending(value: Value, path = ''): FoundPending[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPending(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    findPending(inner, path ? `${path}.${key}` : key),
  );
}

/** A copy in which every pending value is replaced by what `settle` makes of it. */
export function settlePending(value: Value, settle: (value: Pending) => Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (isPending(value)) return settle(value);
  if (Array.isArray(value)) return value.map((inner) => settlePending(inner, settle));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, settlePending(inner, settle)]),
  );
}
