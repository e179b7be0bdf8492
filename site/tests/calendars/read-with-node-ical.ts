/** Calendars as node-ical reads them, a parser of its own over another recurrence engine. */
import nodeIcal, { type EventInstance, type ParameterValue, type VEvent } from 'node-ical';
import { inOrder, type ShownDate } from './shown-date.ts';

const RANGE = { from: new Date('2015-01-01T00:00:00Z'), to: new Date('2040-01-01T00:00:00Z') };

function text(value: ParameterValue | undefined): string {
  return typeof value === 'object' ? value.val : (value ?? '');
}

/** node-ical gives a whole day as midnight of the machine's own zone. */
function localDay(date: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function shown({ start, end, isFullDay, event }: EventInstance): ShownDate {
  const point = (date: Date) => (isFullDay ? localDay(date) : date.toISOString());
  return {
    url: text(event.url),
    summary: text(event.summary),
    start: point(start),
    end: point(end),
    status: event.status ?? '',
  };
}

/** Every date that node-ical finds in a calendar, in order. */
export function readWithNodeIcal(body: string): readonly ShownDate[] {
  const events = Object.values(nodeIcal.sync.parseICS(body)).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  );
  return inOrder(events.flatMap((event) => nodeIcal.expandRecurringEvent(event, RANGE).map(shown)));
}
