import { isPlainEntry, numberOf, type PlainEntry, textOf } from './plain-entry';
import type { Field, Structure } from './structure';

/**
 * An entry as the panel holds it, in its form or in the answers of its API, brought into the shape
 * the rules read: relations come there as counts and changes, and an address nobody has entered is
 * given to the entry when it is saved.
 */
export function entryAsEdited(structure: Structure, uid: string, edited: PlainEntry): PlainEntry {
  const fields = structure[uid] ?? {};
  return Object.fromEntries(
    Object.entries(edited).flatMap(([attribute, value]): [string, unknown][] => {
      const field = Object.hasOwn(fields, attribute) ? fields[attribute] : undefined;
      if (field === undefined) return [[attribute, value]];
      if (field.kind === 'uid' && textOf(edited, attribute) === '') return [];
      return [[attribute, settled(structure, field, value)]];
    }),
  );
}

function settled(structure: Structure, field: Field, value: unknown): unknown {
  if (field.kind === 'relation') return chosen(value);
  if (Array.isArray(value) && (field.kind === 'component' || field.kind === 'zone')) {
    return value.map((part) => settled(structure, field, part));
  }
  if (!isPlainEntry(value)) return value;
  if (field.kind === 'component') return entryAsEdited(structure, field.of, value);
  if (field.kind === 'zone') return entryAsEdited(structure, textOf(value, '__component'), value);
  return value;
}

/** What the rules ask of a relation is only whether it leads somewhere. */
function chosen(value: unknown): unknown {
  if (!isPlainEntry(value)) return value;
  const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  const { connect, disconnect } = value;
  const stored = numberOf(value, 'count');
  if (stored === null && connect === undefined && disconnect === undefined) return value;
  return (stored ?? 0) + lengthOf(connect) - lengthOf(disconnect) > 0 ? value : null;
}
