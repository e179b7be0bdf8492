import { fieldLabel } from '../publishing-rules/field-labels';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import type { Field, Structure } from '../publishing-rules/structure';
import { isSame, keptFields } from './content-of-entry';
import { cutToDifference, valueInWords } from './value-in-words';

/** A field that differs between two contents, in Polish words. */
export interface Difference {
  /** Where, in the panel's words: 'Terminy 2 → Początek'. */
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

const NOTHING = 'nie było';
const NO_MORE = 'nie ma';

/**
 * What differs by field between two contents of an entry, in the order of the model, outside in. Of lists
 * the parts at both ends that are the same are not looked at.
 *
 * @param now moments of this day are told by their hour alone
 */
export function differencesOf(
  structure: Structure,
  uid: string,
  before: PlainEntry,
  after: PlainEntry,
  now: number,
): Difference[] {
  return partDifferences({ structure, now, trail: [] }, uid, before, after);
}

interface Way {
  readonly structure: Structure;
  readonly now: number;
  readonly trail: readonly string[];
}

function partDifferences(way: Way, uid: string, before: PlainEntry, after: PlainEntry) {
  const known = keptFields(way.structure, uid);
  const names = new Set([...known.map(([name]) => name), ...Object.keys(before)]);
  names.delete('__component');
  const fields = new Map(known);
  return [...names].flatMap((name): Difference[] => {
    const [one, other] = [before[name] ?? null, after[name] ?? null];
    if (isSame(one, other)) return [];
    const inside = { ...way, trail: [...way.trail, fieldLabel(uid, name)] };
    return fieldDifferences(inside, fields.get(name), one, other);
  });
}

function fieldDifferences(way: Way, field: Field | undefined, one: unknown, other: unknown) {
  if (field?.kind === 'component' && isPlainEntry(one) && isPlainEntry(other)) {
    return partDifferences(way, field.of, one, other);
  }
  const isList = field?.kind === 'zone' || field?.kind === 'component';
  if (isList && Array.isArray(one) && Array.isArray(other)) {
    return listDifferences(way, field, one, other);
  }
  return [difference(way, valueInWords(one, way.now), valueInWords(other, way.now))];
}

function listDifferences(
  way: Way,
  field: Field & { readonly kind: 'zone' | 'component' },
  one: readonly unknown[],
  other: readonly unknown[],
): Difference[] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && isSame(one[start], other[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(one.at(-1 - end), other.at(-1 - end))) end += 1;
  const count = Math.max(one.length, other.length) - end - start;
  return Array.from({ length: count }, (_, index) => start + index).flatMap((index) => {
    const [before, after] = [one, other].map((list) =>
      index < list.length - end ? list[index] : undefined,
    );
    const [last = ''] = way.trail.slice(-1);
    const inside = { ...way, trail: [...way.trail.slice(0, -1), `${last} ${index + 1}`] };
    const uid = field.kind === 'component' ? field.of : textOf(asPart(before), '__component');
    const isOfOneKind = field.kind === 'component' || uid === textOf(asPart(after), '__component');
    if (isPlainEntry(before) && isPlainEntry(after) && isOfOneKind) {
      return partDifferences(inside, uid, before, after);
    }
    return [
      difference(
        inside,
        before === undefined ? NOTHING : valueInWords(before, way.now),
        after === undefined ? NO_MORE : valueInWords(after, way.now),
      ),
    ];
  });
}

function asPart(value: unknown): PlainEntry {
  return isPlainEntry(value) ? value : {};
}

function difference({ trail }: Way, one: string, other: string): Difference {
  const [before, after] = cutToDifference(one, other);
  return { where: trail.join(' → '), before, after };
}
