/** A long list in parts, so that no page is too heavy and nothing is left out. */
import { dateRange } from '../../time/polish-dates.ts';

/** As many cards as leave most list pages below 8 kB, compressed, with everything else on them. */
export const MOST_CARDS = 9;

export interface ListPart<Entry> {
  /** The list's own address for the first part. */
  readonly path: string;
  /** "od 24 listopada do 3 grudnia 2026"; the days whose events stand on it. */
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** Whole days that fit together; a day that is too long by itself is split. */
function chunks<Entry>(days: readonly (readonly Entry[])[], most: number): readonly Entry[][] {
  const parts: Entry[][] = [];
  for (const day of days) {
    for (let from = 0; from < day.length; from += most) {
      const piece = day.slice(from, from + most);
      const last = parts.at(-1);
      if (last !== undefined && last.length + piece.length <= most) last.push(...piece);
      else parts.push(piece);
    }
  }
  return parts;
}

/**
 * @param entries in the order of the list.
 * @returns at least one part; all entries, each once.
 */
export function listParts<Entry extends { readonly day: string }>(
  path: string,
  entries: readonly Entry[],
  most: number = MOST_CARDS,
): readonly ListPart<Entry>[] {
  const days = [...Map.groupBy(entries, ({ day }) => day).values()];
  const parts = chunks(days, most);
  if (parts.length === 0) return [{ path, label: '', entries: [] }];
  const labels = parts.map(rangeText);
  return parts.map((part, index) => ({
    path: index === 0 ? path : `${path}${index + 1}/`,
    label: toldApart(labels, index),
    entries: part,
  }));
}

function rangeText(entries: readonly { readonly day: string }[]): string {
  const days = entries.map(({ day }) => day).sort();
  return dateRange(days[0] ?? '', days.at(-1) ?? '');
}

/** A day that is split has the same words on each of its parts. */
function toldApart(labels: readonly string[], index: number): string {
  const label = labels[index] ?? '';
  const same = labels.filter((other) => other === label).length;
  if (same === 1) return label;
  const nth = labels.slice(0, index + 1).filter((other) => other === label).length;
  return `${label}, część ${nth} z ${same}`;
}
