import { isPlainEntry, type PlainEntry, textOf } from './plain-entry';
import type { Field, Structure } from './structure';

/**
 * What an editor sends, with `null` for every text of blanks that may be left out: a field with a
 * space in it looks empty in the panel and must be so for the site. Required texts stay as they
 * are, so that the rules can refuse them.
 * @param data the attributes of one write, with the components inside them
 */
export function withoutBlankTexts(structure: Structure, uid: string, data: PlainEntry): PlainEntry {
  const fields = structure[uid] ?? {};
  return Object.fromEntries(
    Object.entries(data).map(([attribute, value]) => {
      const field = Object.hasOwn(fields, attribute) ? fields[attribute] : undefined;
      return [attribute, field === undefined ? value : settled(structure, field, value)];
    }),
  );
}

function settled(structure: Structure, field: Field, value: unknown): unknown {
  if (typeof value === 'string') return isLeftOut(field, value) ? null : value;
  if (Array.isArray(value)) return value.map((part) => settled(structure, field, part));
  if (!isPlainEntry(value)) return value;
  if (field.kind === 'component') return withoutBlankTexts(structure, field.of, value);
  if (field.kind === 'zone') {
    return withoutBlankTexts(structure, textOf(value, '__component'), value);
  }
  return value;
}

function isLeftOut(field: Field, value: string): boolean {
  const isText = field.kind === 'string' || field.kind === 'text' || field.kind === 'email';
  return isText && field.required !== true && value.trim() === '';
}
