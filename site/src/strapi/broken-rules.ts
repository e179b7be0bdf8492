import type { Finding } from '../build/build-failure.ts';
import type { PublishingRules } from './load-publishing-rules.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What was found in an answer: a kept build looks at new ones only. */
const judged = new WeakMap<Entry, readonly Finding[]>();

/**
 * The panel's rules once more, over what is to be built: an entry that came past the panel (an import, a
 * restored database, older rules) may not shut a visitor out either. Warnings refuse nothing.
 *
 * Judged by the day on which the entry was published: no rule may begin to hold everybody back by the
 * calendar alone.
 *
 * @param uid the content type, for example 'api::event.event'
 * @param type its Polish name
 * @param raw the entry as Strapi answers it
 */
export function brokenRules(
  { problemsOfEntry, withoutBlankTexts, structure }: PublishingRules,
  uid: string,
  type: string,
  raw: unknown,
): readonly Finding[] {
  if (!isEntry(raw)) return [];
  const before = judged.get(raw);
  if (before !== undefined) return before;
  const documentId = textAt(raw, 'documentId');
  const title = textAt(raw, 'title') ?? textAt(raw, 'name');
  const today = (textAt(raw, 'publishedAt') ?? textAt(raw, 'updatedAt') ?? '').slice(0, 10);
  // As the panel stores it: blanks are nothing.
  const stored = withoutBlankTexts(structure, uid, raw);
  const findings = problemsOfEntry(uid, stored, { structure, otherRedirects: [], today })
    .map(({ field, message }) => ({ path: field.split(/[.[\]]+/).filter(Boolean), message }))
    .filter(({ path }) => wasAskedFor(raw, path))
    .map(({ path, message }) => ({
      type,
      documentId,
      title,
      field: path.join('.'),
      value: '',
      message: `${type} „${title ?? documentId ?? '?'}”: ${message}`,
    }));
  judged.set(raw, findings);
  return findings;
}

/** What the site does not read is no fault of the site: Strapi leaves it out, and what is empty is null. */
function wasAskedFor(raw: Entry, path: readonly string[]): boolean {
  let at: unknown = raw;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return true;
    if (!Object.hasOwn(at, step)) return false;
    at = Reflect.get(at, step);
  }
  return true;
}

function textAt(entry: Entry, key: string): string | null {
  const value = entry[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
