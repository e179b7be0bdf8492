import type { Panel } from './define-panel';

/**
 * Finds the fields an editor could not understand.
 *
 * @param panel our words for a type or component
 * @param fields the names of all fields of its schema
 * @returns one line per fault, empty when every field has a label and a description
 */
export function missingTexts(panel: Panel, fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const text = panel.fields[field];
    if (text === undefined || text.label.trim() === '') return [`${field}: no label`];
    if (text.label === field) return [`${field}: the label is the English name of the field`];
    if (text.description.trim() === '') return [`${field}: no description`];
    return [];
  });
}
