import { fieldLabel } from './field-labels';
import type { PlainEntry } from './plain-entry';

/** What is wrong with one field, told to the editor. */
export type Problem = {
  /** Where, as a path from the entry: 'occurrences[1].end'. */
  field: string;
  /** The label of the field as the panel shows it. */
  fieldLabel: string;
  /** A Polish sentence that names the field and says how to mend it. */
  message: string;
};

/** One place in an entry: the entry itself or a component somewhere inside it. */
export type Spot = {
  /** 'api::event.event' or 'event.occurrence'. */
  uid: string;
  entry: PlainEntry;
  /** The way here from the whole entry: ['occurrences', 1]; empty for the entry itself. */
  path: readonly (string | number)[];
  /** The same way in the panel's words: ['Terminy 2']. */
  trail: readonly string[];
};

/** A rule looks at one spot and tells what is wrong there; an empty list means nothing is. */
export type Rule = (spot: Spot) => Problem[];

/** The spot of a whole entry. */
export function entrySpot(uid: string, entry: PlainEntry): Spot {
  return { uid, entry, path: [], trail: [] };
}

/** The spot of a component inside `parent`; `index` only in a repeatable one or a dynamic zone. */
export function childSpot(
  parent: Spot,
  attribute: string,
  uid: string,
  entry: PlainEntry,
  index?: number,
): Spot {
  const label = fieldLabel(parent.uid, attribute);
  return {
    uid,
    entry,
    path: [...parent.path, attribute, ...(index === undefined ? [] : [index])],
    trail: [...parent.trail, index === undefined ? label : `${label} ${index + 1}`],
  };
}

/** A problem of one attribute of a spot. `sentence` starts after "Pole: " and says how to mend it. */
export function problemAt(spot: Spot, attribute: string, sentence: string): Problem {
  const label = fieldLabel(spot.uid, attribute);
  return {
    field: fieldPath([...spot.path, attribute]),
    fieldLabel: label,
    message: `${[...spot.trail, label].join(' → ')}: ${sentence}`,
  };
}

/** ['occurrences', 1, 'end'] → 'occurrences[1].end'. */
function fieldPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? step : `${written}.${step}`;
  }, '');
}
