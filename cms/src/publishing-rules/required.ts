import { isPlainEntry, type PlainEntry, textOf } from './plain-entry';
import { type Problem, problemAt, type Spot } from './spot';
import type { Field, Structure } from './structure';

/**
 * What the model calls required is there: Strapi takes blanks for a text, asks for files and relations
 * only in the form, and for anything at all only when something is published.
 */
export function requiredProblems(structure: Structure, spot: Spot): Problem[] {
  return Object.entries(structure[spot.uid] ?? {}).flatMap(([attribute, field]) => {
    const fault = faultOf(field, spot.entry, attribute);
    return fault === null ? [] : [problemAt(spot, attribute, fault)];
  });
}

function faultOf(field: Field, entry: PlainEntry, attribute: string): string | null {
  if (!('required' in field)) return null;
  const value = entry[attribute];
  switch (field.kind) {
    case 'string':
    case 'text':
    case 'email':
      if (textOf(entry, attribute) !== '') return null;
      return typeof value === 'string' && value !== ''
        ? 'to same odstępy. Wpisz treść.'
        : 'to pole jest puste. Wypełnij je.';
    case 'media':
      return isChosen(value) ? null : 'nie wybrano pliku. Wybierz go.';
    case 'relation':
      return isChosen(value) ? null : 'nic nie wybrano. Wybierz pozycję z listy.';
    case 'component':
      return isEmpty(value) ? 'tej części jeszcze nie ma. Dodaj ją.' : null;
    case 'blocks':
    case 'other':
      return isEmpty(value) ? 'to pole jest puste. Wypełnij je.' : null;
    default:
      // An address that nobody wrote is made when the entry is saved.
      return null;
  }
}

/** Dates, hours, figures and choices are there or not; lists may be there with nothing in them. */
function isEmpty(value: unknown): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return value === undefined || value === null || value === '' || isEmptyList;
}

function isChosen(value: unknown): boolean {
  return isPlainEntry(value) || (Array.isArray(value) && value.length > 0);
}
