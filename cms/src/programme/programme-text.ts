import { datesAhead } from '../event-dates/change-dates';
import { entryOf, numberOf, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import { momentInWarsaw } from '../time/warsaw-moment';

const timeZone = 'Europe/Warsaw';
const day = new Intl.DateTimeFormat('pl-PL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone,
});
const time = new Intl.DateTimeFormat('pl-PL', { hour: 'numeric', minute: '2-digit', timeZone });
const month = new Intl.DateTimeFormat('pl-PL', { month: 'long', year: 'numeric', timeZone });
const zloty = new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 2 });

/** Whether a text names a month: "2026-12". */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/**
 * The programme of a month as plain text, for a newspaper or to be printed: one line per date in their
 * order, what is off included and named so.
 *
 * @param events as visitors see them, with occurrences, recurrence, place and price
 * @param of "2026-12", see isMonth()
 */
export function programmeText(events: readonly PlainEntry[], of: string): string {
  const from = firstMomentOf(of);
  const until = firstMomentOf(monthAfter(of));
  const lines = events
    .flatMap((event) => datesAhead(event, from).map((date) => ({ event, ...date })))
    .filter(({ start, end }) => start < until && (end ?? start) >= from)
    .sort((one, other) => one.start - other.start)
    .map(({ event, start, end, allDay, status }) => {
      const spans = end !== null && day.format(end) !== day.format(start);
      const when = spans
        ? `${day.format(start)} – ${day.format(end)}`
        : allDay
          ? day.format(start)
          : `${day.format(start)}, godz. ${time.format(start)}`;
      const facts = [textOf(event, 'title'), placeOf(event), priceOf(event)].filter(
        (fact) => fact !== '',
      );
      const state = status === 'zaplanowane' ? '' : ` [${status.toLocaleUpperCase('pl')}]`;
      return `${when} – ${facts.join(', ')}${state}`;
    });
  const title = `Program: ${month.format(from)}`;
  return `${[title, '', ...(lines.length === 0 ? ['Brak wydarzeń na stronie w tym miesiącu.'] : lines)].join('\n')}\n`;
}

function placeOf(event: PlainEntry): string {
  const place = entryOf(event, 'place');
  return place === null ? '' : textOf(place, 'name');
}

function priceOf(event: PlainEntry): string {
  const price = entryOf(event, 'price');
  if (price === null) return '';
  const [from, to] = [numberOf(price, 'from'), numberOf(price, 'to')];
  if (textOf(price, 'kind') === 'bezpłatne') return 'wstęp wolny';
  if (textOf(price, 'kind') !== 'płatne' || from === null) return textOf(price, 'kind');
  return to === null || to === from
    ? `${zloty.format(from)} zł`
    : `${zloty.format(from)}–${zloty.format(to)} zł`;
}

function firstMomentOf(text: string): number {
  const first = momentInWarsaw(`${text}-01T00:00`);
  if ('refusal' in first) throw new RangeError(`"${text}" is not a month.`);
  return first.at;
}

function monthAfter(text: string): string {
  const [year, number] = text.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 1)).toISOString().slice(0, 7);
}
