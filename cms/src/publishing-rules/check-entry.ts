import type { PlainEntry } from './plain-entry';
import { type KnownRedirect, redirectRule } from './redirect';
import { requiredProblems } from './required';
import { richTextProblems } from './rich-texts';
import { RULES_BY_TYPE, RULES_FOR_ALL } from './rules-by-type';
import type { Problem } from './spot';
import { everySpot, type Structure } from './structure';
import { writtenTextProblems } from './written-text';

/** What is known besides the entry itself. */
export type Surroundings = {
  structure: Structure;
  /** The other redirects; needed only when the entry is a redirect. */
  otherRedirects: readonly KnownRedirect[];
};

/**
 * Everything a schema cannot say about an entry that is to be shown to visitors.
 * @param uid the content type, for example 'api::event.event'
 * @param entry the whole entry with its components and files
 * @returns what is missing, then the other problems in the order of the form; empty when the entry may go out
 */
export function problemsOfEntry(
  uid: string,
  entry: PlainEntry,
  { structure, otherRedirects }: Surroundings,
): Problem[] {
  const spots = everySpot(structure, uid, entry);
  const problems = [
    ...spots.flatMap((spot) => [
      ...writtenTextProblems(structure, spot),
      ...(RULES_BY_TYPE[spot.uid] ?? []).flatMap((rule) => rule(spot)),
      ...RULES_FOR_ALL.flatMap((rule) => rule(spot)),
      ...(spot.uid === 'api::redirect.redirect' ? redirectRule(otherRedirects)(spot) : []),
    ]),
    ...richTextProblems(structure, spots),
  ];
  // A rule that knows what the field is for says better why it may not be empty.
  const named = new Set(problems.map(({ field }) => field));
  const missing = spots
    .flatMap((spot) => requiredProblems(structure, spot))
    .filter(({ field }) => !named.has(field));
  return [...missing, ...problems];
}
