import { fieldLabel } from '../publishing-rules/field-labels';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import type { Field, Structure } from '../publishing-rules/structure';
import { isNamed, keptFields, type Named } from './content-of-entry';

/** What a version is restored into: the model and the content as they are today. */
export interface Today {
  readonly structure: Structure;
  /** The values an attribute may have; null when it may have any. */
  valuesOf(uid: string, attribute: string): readonly string[] | null;
  /** Whether a file of the media library is still there. */
  hasFile(id: number): boolean;
  /** Whether an entry is still there. */
  hasEntry(documentId: string): boolean;
  /** Whether another entry of this type has taken this address. */
  isAddressTaken(slug: string): boolean;
}

/** What the document service is given, and what cannot come back. */
export interface Restoration {
  readonly data: Readonly<Record<string, unknown>>;
  /** Polish sentences that name the field. */
  readonly lost: readonly string[];
}

/**
 * Turns the content of a version into what the document service takes, by the model of today. Attributes
 * that the version does not know are left out, so that they keep what they hold.
 *
 * @param content as `contentOf` gave it, perhaps of an older model
 */
export function dataToRestore(today: Today, uid: string, content: PlainEntry): Restoration {
  const lost: string[] = [];
  const data = partToRestore({ today, lost, trail: [] }, uid, content);
  return { data, lost: [...new Set(lost)] };
}

interface Way {
  readonly today: Today;
  readonly lost: string[];
  readonly trail: readonly string[];
}

function partToRestore(way: Way, uid: string, content: PlainEntry): PlainEntry {
  const fields = new Map(keptFields(way.today.structure, uid));
  const { __component, ...written } = content;
  return Object.fromEntries(
    Object.entries(written).flatMap(([attribute, value]): [string, unknown][] => {
      const field = fields.get(attribute);
      const inside = { ...way, trail: [...way.trail, fieldLabel(uid, attribute)] };
      if (field === undefined) {
        if (!isEmpty(value)) lose(inside, 'tego pola już nie ma');
        return [];
      }
      const restored = valueToRestore(inside, { uid, attribute, field }, value);
      return restored === undefined ? [] : [[attribute, restored]];
    }),
  );
}

interface Place {
  readonly uid: string;
  readonly attribute: string;
  readonly field: Field;
}

/** Undefined: the field is left as it is. */
function valueToRestore(way: Way, { uid, attribute, field }: Place, value: unknown): unknown {
  switch (field.kind) {
    case 'component':
      if (!field.repeatable && value === null) return null;
      if (!field.repeatable && isPlainEntry(value)) return partToRestore(way, field.of, value);
      if (field.repeatable && Array.isArray(value)) {
        return numbered(way, value, (part, inside) => [partToRestore(inside, field.of, part)]);
      }
      return changedKind(way, value);
    case 'zone':
      if (!Array.isArray(value)) return changedKind(way, value);
      return numbered(way, value, (part, inside) => {
        const of = textOf(part, '__component');
        if (field.of.includes(of)) {
          return [{ __component: of, ...partToRestore(inside, of, part) }];
        }
        lose(inside, 'takiego bloku już nie ma');
        return [];
      });
    case 'media':
      return named(way, value, ({ id }) => way.today.hasFile(Number(id)), 'pliku');
    case 'relation':
      return named(way, value, ({ id }) => way.today.hasEntry(String(id)), 'wpisu');
    case 'uid':
      if (typeof value !== 'string' || !way.today.isAddressTaken(value)) return value;
      lose(way, `adres „${value}” ma teraz inny wpis, więc zostaje obecny`);
      return undefined;
    default:
      return plainValue(way, way.today.valuesOf(uid, attribute), value);
  }
}

function plainValue(way: Way, values: readonly string[] | null, value: unknown): unknown {
  const isPart = isPlainEntry(value) && '__component' in value;
  if (isPart || isNamed(value)) return changedKind(way, value);
  if (values === null || value === null || values.includes(String(value))) return value;
  lose(way, `wartości „${String(value)}” nie ma już na liście`);
  return undefined;
}

function named(way: Way, value: unknown, isThere: (named: Named) => boolean, what: string) {
  const isList = Array.isArray(value);
  const all: unknown[] = isList ? value : value === null ? [] : [value];
  if (!all.every(isNamed)) return changedKind(way, value);
  const there = all.filter((one) => {
    if (isThere(one)) return true;
    lose(way, `${what} „${one.name}” już nie ma`);
    return false;
  });
  const ids = there.map(({ id }) => id);
  return isList ? ids : (ids[0] ?? null);
}

function numbered(
  way: Way,
  parts: readonly unknown[],
  restore: (part: PlainEntry, inside: Way) => readonly PlainEntry[],
): PlainEntry[] {
  const [last = ''] = way.trail.slice(-1);
  return parts.flatMap((part, index) =>
    isPlainEntry(part)
      ? restore(part, { ...way, trail: [...way.trail.slice(0, -1), `${last} ${index + 1}`] })
      : [],
  );
}

/** A field of this name is there, but of another kind. */
function changedKind(way: Way, value: unknown): undefined {
  if (!isEmpty(value)) lose(way, 'to pole jest dziś innego rodzaju');
}

function lose({ lost, trail }: Way, why: string): void {
  lost.push(`${trail.join(' → ')}: ${why}.`);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
