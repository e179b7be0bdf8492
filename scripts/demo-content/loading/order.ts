import { typeNames } from '../model/type-names.ts';
import { type Fields, findPending } from '../model/value.ts';
import type { DemoDocument } from '../reading/parse-document.ts';

/**
 * The documents in the order in which they can be stored: a type after every type it points to.
 * `typeNames` is that order; {@link withoutCircles} takes care of what points to its own type.
 * @throws when a document points to a later type: the order of `typeNames` has to be mended.
 */
export function inStoringOrder(documents: DemoDocument[]): DemoDocument[] {
  const rank = (type: DemoDocument['type']) => typeNames.indexOf(type);
  for (const { type, fields, file } of documents) {
    for (const { path, value } of findPending(fields)) {
      if (value.pending === 'relation' && rank(value.to) > rank(type)) {
        throw new Error(`${file}: ${path} points to ${value.to}, which is stored after ${type}`);
      }
    }
  }
  return documents.toSorted(
    (a, b) => rank(a.type) - rank(b.type) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

/**
 * Splits off the relations to documents of the same type, which may form circles: they are stored
 * in a second pass, when all of them exist. `later` is null when there are none.
 */
export function withoutCircles({ type, fields }: DemoDocument): {
  first: Fields;
  later: Fields | null;
} {
  const first: Fields = {};
  const later: Fields = {};
  for (const [name, value] of Object.entries(fields)) {
    const circular = findPending(value).some(
      (found) =>
        found.value.pending === 'relation' &&
        found.value.to === type &&
        found.value.keys.length > 0,
    );
    (circular ? later : first)[name] = value;
  }
  return { first, later: Object.keys(later).length > 0 ? later : null };
}
