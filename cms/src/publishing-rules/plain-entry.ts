/** Content as it was read from the database: names and values, nothing promised about either. */
export type PlainEntry = { readonly [attribute: string]: unknown };

/** Whether a value is a record and not a list, a date or nothing. */
export function isPlainEntry(value: unknown): value is PlainEntry {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

/** The text of an attribute without surrounding blanks; '' when it is missing or not text. */
export function textOf(entry: PlainEntry, attribute: string): string {
  const value = entry[attribute];
  return typeof value === 'string' ? value.trim() : '';
}

/** The number of an attribute (decimals may arrive as text); null when there is none. */
export function numberOf(entry: PlainEntry, attribute: string): number | null {
  const value = entry[attribute];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** One nested record (a single component, a file, a to-one relation); null when there is none. */
export function entryOf(entry: PlainEntry, attribute: string): PlainEntry | null {
  const value = entry[attribute];
  return isPlainEntry(value) ? value : null;
}

/** The nested records of a list (repeatable component, dynamic zone, files, to-many relation). */
export function entriesOf(entry: PlainEntry, attribute: string): PlainEntry[] {
  const value = entry[attribute];
  return Array.isArray(value) ? value.filter(isPlainEntry) : [];
}

/** A date-time as milliseconds since 1970; null when there is none or it is not a date. */
export function momentOf(entry: PlainEntry, attribute: string): number | null {
  const value = entry[attribute];
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string' || value === '') return null;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : moment;
}

/** A calendar date as 'YYYY-MM-DD'; null when there is none. */
export function dayOf(entry: PlainEntry, attribute: string): string | null {
  const value = entry[attribute];
  const text = value instanceof Date ? value.toISOString() : value;
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : null;
}

/** A time of day as 'HH:MM'; null when there is none. */
export function timeOf(entry: PlainEntry, attribute: string): string | null {
  const value = entry[attribute];
  return typeof value === 'string' && /^\d{2}:\d{2}/.test(value) ? value.slice(0, 5) : null;
}

/** What an entry is called, by its title or its name; empty when it has neither. */
export function titleOf(entry: PlainEntry): string {
  return textOf(entry, 'title') || textOf(entry, 'name');
}
