import { isPlainEntry, type PlainEntry, textOf } from './plain-entry';
import { type Problem, problemAt, type Spot } from './spot';
import type { Field, Structure } from './structure';

/**
 * What the model calls required is there: Strapi takes blanks for a text, and asks for files and
 * relations only in the form.
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
    default:
      return null;
  }
}

function isChosen(value: unknown): boolean {
  return isPlainEntry(value) || (Array.isArray(value) && value.length > 0);
}
