import type { Finding } from '../build/build-failure.ts';
import { documentIdOf, type RawEntry, textAt, titleOfEntry } from '../sources/entry-sources.ts';
import type { Step } from '../sources/fields-of-entry.ts';
import type { PublishingRules } from './load-publishing-rules.ts';

type Entry = Readonly<Record<string, unknown>>;

/**
 * The panel's rules over an entry as Strapi answers it, each answer once. Errors only: warnings are for
 * whoever writes.
 *
 * Judged by the day on which the entry was published: no rule may begin to refuse by the calendar alone.
 *
 * @returns a function that gives one finding for each broken rule, in Polish; empty when all are kept
 */
export function brokenRules(rules: PublishingRules): (entry: RawEntry) => readonly Finding[] {
  const judged = new WeakMap<object, readonly Finding[]>();
  return ({ uid, type, raw }) => {
    if (!isEntry(raw)) return [];
    const known = judged.get(raw) ?? findingsOf(rules, uid, type, raw);
    judged.set(raw, known);
    return known;
  };
}

function findingsOf(
  { problemsOfEntry, withoutBlankTexts, structure }: PublishingRules,
  uid: string,
  type: string,
  raw: Entry,
): readonly Finding[] {
  const documentId = documentIdOf(raw);
  const title = titleOfEntry(type, raw);
  const today = (textAt(raw, 'publishedAt') ?? textAt(raw, 'updatedAt') ?? '').slice(0, 10);
  // As the panel stores it: blanks are nothing.
  const stored = withoutBlankTexts(structure, uid, raw);
  return problemsOfEntry(uid, stored, { structure, otherRedirects: [], today }).flatMap(
    ({ field, message, sentence }) => {
      const steps = stepsTo(raw, field);
      if (steps === null) return [];
      return {
        type,
        documentId,
        title,
        field: field.replaceAll(/\[(\d+)\]/g, '.$1'),
        value: '',
        message: `${type} „${title}”, ${message}`,
        cause: { uid, documentId, type, title, steps },
        forEditor: sentence,
      };
    },
  );
}

/**
 * The way to a field such as 'content[0].body'; null when the site does not ask for it: Strapi then
 * leaves it out, while what is empty is null.
 */
function stepsTo(raw: Entry, field: string): readonly Step[] | null {
  const steps: Step[] = [];
  let at: unknown = raw;
  for (const [, attribute = '', number] of field.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)) {
    if (isEntry(at)) {
      if (!Object.hasOwn(at, attribute)) return null;
      at = at[attribute];
    }
    const index = number === undefined ? null : Number(number);
    if (index !== null && Array.isArray(at)) at = at[index];
    const component = textAt(at, '__component');
    steps.push({ attribute, index, component });
  }
  return steps;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
