/** What stands beside the title of a result; the same words from the build and in the browser. */
import { statusLabels } from '../text/event-statuses.ts';
import { dayInWords, publicationInWords } from './days.ts';
import type { SearchDate, SearchEntry } from './search-entry.ts';

export interface HitWords {
  /** "Odwołane"; null when it simply takes place. */
  readonly status: string | null;
  /** "koncert", "sobota, 28 listopada, godz. 18:00", "Sala widowiskowa" */
  readonly facts: readonly string[];
}

/** @param date the date of the entry that is to be shown */
export function hitWords(entry: SearchEntry, date: SearchDate | null, today: number): HitWords {
  const when = date === null ? null : whenWords(entry, date, today);
  return {
    status: date === null ? null : statusLabels[date.status],
    facts: [entry.what, when, entry.place].filter((fact) => fact !== null),
  };
}

function whenWords({ timing }: SearchEntry, date: SearchDate, today: number): string {
  const { day, lastDay, time } = date;
  if (timing === 'published') return publicationInWords(day);
  const first = dayInWords(day, today);
  const last = dayInWords(lastDay, today);
  if (lastDay < today) return `odbyło się: ${lastDay > day ? last : first}`;
  if (lastDay > day) return day <= today ? `trwa do: ${last}` : `${first} – ${last}`;
  return time === null ? first : `${first}, godz. ${time}`;
}
