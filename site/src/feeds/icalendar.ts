/** RFC 5545 calendars over ical-generator, the same bytes for the same content. */
import ical, {
  foldLines,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { EventDate } from '../recurrence/event-dates.ts';
import type { Language } from '../text/languages.ts';
import { addDays, fromWallClock, WARSAW } from '../time/warsaw.ts';
import { oncePer, oncePerContent } from '../view-models/once-per.ts';

export interface CalendarDetails {
  readonly name: string;
  readonly description: string;
  /** Public address of the page it belongs to. */
  readonly url: string;
  /** Who made it: the institution's short name. */
  readonly producer: string;
}

/** One VEVENT without the parts that depend on repetition. */
export interface CalendarEntry {
  readonly uid: string;
  /** ISO instant of the last change of the content. */
  readonly updatedAt: string;
  readonly summary: string;
  /** Of the summary as a whole; null for Polish. */
  readonly language: Language | null;
  readonly description: string;
  readonly location: string | null;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  readonly url: string;
  readonly category: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly time: CalendarTime;
  /** Local "2026-12-05T11:00" of the date of the rule that this entry replaces. */
  readonly replaces: string | null;
  readonly rule: CalendarRule | null;
}

export type CalendarTime =
  | { readonly allDay: true; readonly firstDay: string; readonly lastDay: string }
  | {
      readonly allDay: false;
      /** Local date-time, "2026-11-28T18:00". */
      readonly start: string;
      readonly end: string | null;
    };

export interface CalendarRule {
  readonly frequency: 'weekly' | 'monthly';
  readonly interval: number;
  /** RFC 5545 BYDAY: "SA", "1FR". */
  readonly byDay: string;
  /** Last day, inclusive. */
  readonly until: string;
  /** Local date-times of the dates that do not take place. */
  readonly without: readonly string[];
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const REFRESH_SECONDS = 6 * 60 * 60;

/** Seconds since 2020, so that the number stays small for clients that read 32 bits. */
const SEQUENCE_EPOCH_SECONDS = Date.UTC(2020, 0, 1) / 1000;

/** SEQUENCE must grow with every change (RFC 5545 §3.8.7.4); the time of the change does. */
function sequenceOf(updatedAt: string): number {
  return Math.max(0, Math.floor(Date.parse(updatedAt) / 1000) - SEQUENCE_EPOCH_SECONDS);
}

/** "2026-11-28T18:00" → "20261128T180000" */
function compact(local: string): string {
  return `${local.replace(/[-:]/g, '')}00`;
}

/** RRULE and EXDATE lines; UNTIL is UTC because DTSTART has a zone (RFC 5545 §3.3.10). */
function ruleLines(rule: CalendarRule): string {
  const end = fromWallClock(addDays(rule.until, 1), '00:00').epochMs - 1000;
  const until = `${compact(new Date(end).toISOString().slice(0, 19)).slice(0, 15)}Z`;
  const interval = rule.interval === 1 ? '' : `;INTERVAL=${rule.interval}`;
  const lines = [
    `RRULE:FREQ=${rule.frequency.toUpperCase()}${interval};BYDAY=${rule.byDay};UNTIL=${until}`,
  ];
  if (rule.without.length > 0) {
    lines.push(`EXDATE;TZID=${WARSAW}:${rule.without.map(compact).join(',')}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}

function timeOf(time: CalendarTime): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (time.allDay) {
    return {
      allDay: true,
      start: Temporal.PlainDate.from(time.firstDay),
      end: Temporal.PlainDate.from(addDays(time.lastDay, 1)),
    };
  }
  return {
    start: Temporal.PlainDateTime.from(time.start),
    end: time.end === null ? null : Temporal.PlainDateTime.from(time.end),
  };
}

function locationOf({ location, coordinates }: CalendarEntry): Pick<ICalEventData, 'location'> {
  if (location === null) return {};
  const geo =
    coordinates === null ? {} : { geo: { lat: coordinates.latitude, lon: coordinates.longitude } };
  return { location: { title: location, ...geo } };
}

function eventData(entry: CalendarEntry): ICalEventData {
  const changed = Temporal.Instant.from(entry.updatedAt);
  return {
    id: entry.uid,
    sequence: sequenceOf(entry.updatedAt),
    stamp: changed,
    lastModified: changed,
    timezone: WARSAW,
    ...timeOf(entry.time),
    ...(entry.replaces === null
      ? {}
      : { recurrenceId: Temporal.PlainDateTime.from(entry.replaces) }),
    ...(entry.rule === null ? {} : { repeating: ruleLines(entry.rule) }),
    summary: entry.summary,
    description: entry.description,
    ...locationOf(entry),
    url: entry.url,
    categories: [{ name: entry.category }],
    status: statuses[entry.status],
    transparency: ICalEventTransparency.OPAQUE,
  };
}

/** The library writes the calendar's own texts as they come. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line with those that go on with it. */
const SUMMARY = /^SUMMARY:.*(?:\r\n[ \t].*)*/m;

/** The summary says its language (RFC 5545 §3.2.10), for which the library has no place. */
function withLanguage(vevent: string, language: Language): string {
  return vevent.replace(SUMMARY, (summary) => {
    const line = summary.replace(/\r\n[ \t]/g, '').slice('SUMMARY:'.length);
    return foldLines(`SUMMARY;LANGUAGE=${language}:${line}`);
  });
}

const vtimezone = [tzlib_get_ical_block(WARSAW)].flat()[0] ?? '';

const END = 'END:VCALENDAR';

/** Some kilobytes each. */
const TEXTS_REMEMBERED = 20_000;

/** VEVENT as text; the same entry stands in several calendars and is written once. */
const veventText = oncePer(
  oncePerContent((entry: CalendarEntry): string => {
    const alone = ical({ events: [eventData(entry)] }).toString();
    const text = alone.slice(alone.indexOf('BEGIN:VEVENT'), alone.lastIndexOf(END));
    return entry.language === null ? text : withLanguage(text, entry.language);
  }, TEXTS_REMEMBERED),
);

/**
 * The text of an .ics file. The zone is not set for the calendar: the library would write DTSTAMP in
 * it, where RFC 5545 §3.8.7.2 wants UTC; and VTIMEZONE stands between properties and entries (§3.6),
 * where the library would put further properties after it.
 */
export function icsFile(details: CalendarDetails, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    prodId: { company: escapeText(details.producer), product: 'Kalendarz', language: 'PL' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'gregorian',
    name: escapeText(details.name),
    description: escapeText(details.description),
    url: details.url,
    ttl: REFRESH_SECONDS,
  });
  const properties = calendar.toString().slice(0, -END.length);
  return `${properties}${vtimezone}\r\n${entries.map(veventText).join('')}${END}\r\n`;
}

/** The time of a date of an event as a calendar has it. */
export function calendarTime(date: EventDate): CalendarTime {
  if (date.allDay) return { allDay: true, firstDay: date.start.date, lastDay: date.lastDay };
  const { start, end } = date;
  return {
    allDay: false,
    start: `${start.date}T${start.time}`,
    end: end === null ? null : `${end.date}T${end.time}`,
  };
}
