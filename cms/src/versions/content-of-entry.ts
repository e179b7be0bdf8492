import { createHash } from 'node:crypto';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import type { Field, Structure } from '../publishing-rules/structure';

/** What belongs to a row of the database and not to what an editor has written. */
const OF_THE_ROW = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** A file or an entry that a version names: how it is found, and what it was called. */
export type Named = { readonly id: number | string; readonly name: string };

/** The attributes of a type or component that a version keeps. */
export function keptFields(structure: Structure, uid: string): [string, Field][] {
  return Object.entries(structure[uid] ?? {}).filter(([attribute]) => !OF_THE_ROW.has(attribute));
}

/**
 * What an editor has written of an entry, free of everything that belongs to its rows: components
 * without ids, files as `Named` by id, other entries as `Named` by document id. Every attribute of the
 * model is there, null or empty where nothing is written.
 *
 * @param entry read from the database with `populateAll`
 */
export function contentOf(structure: Structure, uid: string, entry: PlainEntry): PlainEntry {
  return Object.fromEntries(
    keptFields(structure, uid).map(([attribute, field]) => [
      attribute,
      kept(structure, field, entry[attribute]),
    ]),
  );
}

/**
 * A hash of what a content holds: the same for the same content, in whatever order it was read, and
 * whatever the files and entries it names are called meanwhile.
 */
export function hashOfContent(content: PlainEntry): string {
  return createHash('sha256')
    .update(JSON.stringify(comparable(content)))
    .digest('base64url');
}

/** Whether two values of a content are the same, as `hashOfContent` has it. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

function kept(structure: Structure, field: Field, value: unknown): unknown {
  if (Array.isArray(value) && field.kind !== 'blocks' && field.kind !== 'other') {
    return value.filter(isPlainEntry).map((part) => keptPart(structure, field, part));
  }
  if (value instanceof Date) return value.toISOString();
  if (isPlainEntry(value) && field.kind !== 'other') return keptPart(structure, field, value);
  return value ?? null;
}

function keptPart(structure: Structure, field: Field, part: PlainEntry): PlainEntry {
  switch (field.kind) {
    case 'component':
      return contentOf(structure, field.of, part);
    case 'zone': {
      const uid = textOf(part, '__component');
      return { __component: uid, ...contentOf(structure, uid, part) };
    }
    case 'media':
      return { id: Number(part['id']), name: textOf(part, 'name') };
    case 'relation':
      return {
        id: textOf(part, 'documentId'),
        name: textOf(part, 'title') || textOf(part, 'name'),
      };
    default:
      return part;
  }
}

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (!isPlainEntry(value)) return value;
  if (isNamed(value)) return { id: value.id };
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, comparable(value[key])]),
  );
}

/** Whether a value of a content stands for a file or another entry. */
export function isNamed(value: unknown): value is Named {
  if (!isPlainEntry(value) || Object.keys(value).length !== 2) return false;
  const { id, name } = value;
  return (typeof id === 'number' || typeof id === 'string') && typeof name === 'string';
}
