/** The dates and states that pages show, as their calendars should have them. */
import type { EventListPage, EventPage } from '../../src/view-models/page-models.ts';
import type { ShownDate } from './shown-date.ts';

const icsStatuses = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' } as const;

function icsStatus(code: string | undefined): string {
  return code === 'cancelled' || code === 'postponed' ? icsStatuses[code] : 'CONFIRMED';
}

function point(dateTime: string): string {
  return dateTime.length === 10 ? dateTime : new Date(dateTime).toISOString();
}

export type Dated = Pick<ShownDate, 'url' | 'start' | 'status'>;

/** Every date of an event's page, the earliest first. */
export function datesOfEventPage(page: EventPage): readonly Dated[] {
  return [...page.pastOccurrences, ...page.occurrences]
    .map(({ date, status }) => ({
      url: page.canonical,
      start: point(date.dateTime),
      status: icsStatus(status?.code),
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** The nearest date to come of every event on all parts of a list; what has begun already stands under `today`. */
export function datesOfList(parts: readonly EventListPage[]): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap(({ canonical, days }) =>
      days.flatMap(({ events }) =>
        events.map(({ href, date, status }): [string, string] => [
          new URL(href, canonical).href,
          `${point(date.dateTime)} ${icsStatus(status?.code)}`,
        ]),
      ),
    ),
  );
}
