import { fieldLabel } from './field-labels';
import type { PlainEntry } from './plain-entry';

/** An error refuses the publication; a warning is shown while the entry is written and refuses nothing. */
export type Severity = 'error' | 'warning';

/** A repair that a machine can make; the editor decides whether it is made. */
export type Repair = {
  /** What the button says, in Polish. */
  label: string;
  /** What the field holds afterwards. */
  value: unknown;
};

/** What is wrong with one field, told to the editor. */
export type Problem = {
  severity: Severity;
  /** Where, as a path from the entry: 'occurrences[1].end'. */
  field: string;
  /** The label of the field as the panel shows it. */
  fieldLabel: string;
  /** Where, in the panel's words: 'Treść 2 → Tekst, akapit 3'. */
  where: string;
  /** What is wrong, why it matters and how to mend it, as the rest of a Polish sentence. */
  sentence: string;
  /** `where` and `sentence` in one. */
  message: string;
  repair: Repair | null;
};

/** What a problem may carry besides its field and its sentence. */
export type Particulars = {
  /** Which part of a long text is meant: 'akapit 3'. */
  place?: string | null;
  repair?: Repair | null;
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

/** An error of one attribute of a spot. `sentence` starts after "Pole: " and says how to mend it. */
export function problemAt(
  spot: Spot,
  attribute: string,
  sentence: string,
  particulars: Particulars = {},
): Problem {
  return told('error', spot, attribute, sentence, particulars);
}

/** A warning of one attribute of a spot; also says why it matters, for nobody has to follow it. */
export function warningAt(
  spot: Spot,
  attribute: string,
  sentence: string,
  particulars: Particulars = {},
): Problem {
  return told('warning', spot, attribute, sentence, particulars);
}

function told(
  severity: Severity,
  spot: Spot,
  attribute: string,
  sentence: string,
  { place = null, repair = null }: Particulars,
): Problem {
  const label = fieldLabel(spot.uid, attribute);
  const where = [...spot.trail, label].join(' → ') + (place === null ? '' : `, ${place}`);
  return {
    severity,
    field: fieldPath([...spot.path, attribute]),
    fieldLabel: label,
    where,
    sentence,
    message: `${where}: ${sentence}`,
    repair,
  };
}

/** ['occurrences', 1, 'end'] → 'occurrences[1].end'. */
function fieldPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? step : `${written}.${step}`;
  }, '');
}
