import type { ReadFile } from '../event-import/imported-event';
import { fieldOfMoment } from '../time/warsaw-moment';

/** What became of a file, in finished Polish sentences. */
export interface ImportView {
  readonly headline: string;
  readonly isGood: boolean;
  readonly mayBeSaved: boolean;
  readonly problems: readonly string[];
  readonly events: readonly string[];
}

/** Says what a file holds, and line by line what is to be mended in it. */
export function importInWords({ events, problems }: ReadFile, isSaved: boolean): ImportView {
  const good = problems.length === 0;
  const sorted = [...problems].sort((one, other) => one.line - other.line);
  return {
    headline: isSaved
      ? `Wczytano szkice wydarzeń: ${events.length}. Uzupełnij je i opublikuj.`
      : good
        ? `Plik jest w porządku. Wydarzeń do wczytania: ${events.length}.`
        : `Niczego nie wczytano. Do poprawienia w pliku: ${problems.length}.`,
    isGood: good,
    mayBeSaved: good && !isSaved,
    problems: sorted.map(({ line, sentence }) => `Wiersz ${line}: ${sentence}`),
    events: events.map(({ start, allDay, title }) => {
      const [day = '', clock = ''] = fieldOfMoment(start).split('T');
      return `${day}${allDay ? '' : ` ${clock}`} – ${title}`;
    }),
  };
}
