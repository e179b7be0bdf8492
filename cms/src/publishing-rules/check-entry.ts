import { unexplainedAbbreviations } from './abbreviations';
import { sameAlternatives } from './alternatives';
import { capitalsIn } from './capitals';
import { declarationReviewRule } from './declaration-review';
import { hardToRead, isEasyText } from './easy-to-read';
import { foreignLanguageProblems } from './foreign-language';
import { linkWordProblems } from './link-words';
import { longSentencesIn } from './long-sentences';
import { lookOfStructure } from './look-of-structure';
import { passagesOf } from './passages';
import type { PlainEntry } from './plain-entry';
import { type KnownRedirect, redirectRule } from './redirect';
import { requiredProblems } from './required';
import { richTextProblems } from './rich-texts';
import { RULES_BY_TYPE, RULES_FOR_ALL } from './rules-by-type';
import type { Problem, Spot } from './spot';
import { everySpot, type Structure } from './structure';
import { underlineIn } from './underline';
import { writtenDatesIn } from './written-dates';
import { writtenTextProblems } from './written-text';

const DECLARATION = 'api::accessibility-declaration.accessibility-declaration';

/** What is known besides the entry itself. */
export type Surroundings = {
  structure: Structure;
  /** The other redirects; needed only when the entry is a redirect. */
  otherRedirects: readonly KnownRedirect[];
  /** The day in Poland, 'YYYY-MM-DD': what is due depends on it. */
  today: string;
  /** Acronyms that need no explanation here, such as the institution's own. */
  knownAbbreviations?: readonly string[];
};

/**
 * Why an entry may not be shown to visitors: everything a schema cannot say.
 * @param uid the content type, for example 'api::event.event'
 * @param entry the whole entry with its components and files
 * @returns what is missing, then the other errors in the order of the form; empty when the entry may go out
 */
export function problemsOfEntry(
  uid: string,
  entry: PlainEntry,
  surroundings: Surroundings,
): Problem[] {
  return findingsOfEntry(uid, entry, surroundings).filter(({ severity }) => severity === 'error');
}

/**
 * Everything an editor should know of an entry: the errors of `problemsOfEntry`, then the warnings,
 * which refuse nothing.
 * @param entry also a draft that lacks anything
 */
export function findingsOfEntry(
  uid: string,
  entry: PlainEntry,
  { structure, otherRedirects, today, knownAbbreviations = [] }: Surroundings,
): Problem[] {
  const spots = everySpot(structure, uid, entry);
  const found = [
    ...spots.flatMap((spot) => [
      ...writtenTextProblems(structure, spot),
      ...(RULES_BY_TYPE[spot.uid] ?? []).flatMap((rule) => rule(spot)),
      ...RULES_FOR_ALL.flatMap((rule) => rule(spot)),
      ...(spot.uid === 'api::redirect.redirect' ? redirectRule(otherRedirects)(spot) : []),
      ...(spot.uid === DECLARATION ? declarationReviewRule(today)(spot) : []),
    ]),
    ...richTextProblems(structure, spots),
    ...writingProblems(structure, spots, knownAbbreviations, isEasyText(uid, entry)),
  ];
  const errors = found.filter(({ severity }) => severity === 'error');
  // A rule that knows what the field is for says better why it may not be empty.
  const named = new Set(errors.map(({ field }) => field));
  const missing = spots
    .flatMap((spot) => requiredProblems(structure, spot))
    .filter(({ field }) => !named.has(field));
  return [...missing, ...errors, ...found.filter(({ severity }) => severity === 'warning')];
}

/** How the texts of an entry are written, whatever they are about. */
function writingProblems(
  structure: Structure,
  spots: readonly Spot[],
  knownAbbreviations: readonly string[],
  isEasy: boolean,
): Problem[] {
  const passages = passagesOf(structure, spots);
  return [
    ...linkWordProblems(spots, passages),
    ...sameAlternatives(spots),
    ...lookOfStructure(passages),
    ...passages.flatMap((passage) => [
      ...capitalsIn(passage),
      ...underlineIn(passage),
      ...writtenDatesIn(passage),
      ...(isEasy ? hardToRead(passage) : longSentencesIn(passage)),
    ]),
    ...unexplainedAbbreviations(passages, knownAbbreviations),
    ...foreignLanguageProblems(structure, spots, passages),
  ];
}
