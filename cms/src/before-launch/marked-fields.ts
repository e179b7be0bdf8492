import { fieldLabel } from '../publishing-rules/field-labels';
import { isPlainEntry, type PlainEntry } from '../publishing-rules/plain-entry';

/** How texts say that they wait for the institution. */
const MARK = /do (?:uzupełnienia|potwierdzenia)|treść przykładowa|\(przykład/iu;

/** What the panel calls the fields, at any depth below them, that say they wait to be filled in. */
export function markedFields(uid: string, entry: PlainEntry): string[] {
  return Object.entries(entry)
    .filter(([, value]) => isMarked(value))
    .map(([attribute]) => fieldLabel(uid, attribute));
}

function isMarked(value: unknown): boolean {
  if (typeof value === 'string') return MARK.test(value);
  if (Array.isArray(value)) return value.some(isMarked);
  // A related entry has a document of its own and answers for itself; a component has none.
  return (
    isPlainEntry(value) &&
    !Object.hasOwn(value, 'documentId') &&
    Object.values(value).some(isMarked)
  );
}
