import {
  dayOf,
  entriesOf,
  entryOf,
  momentOf,
  type PlainEntry,
  textOf,
  timeOf,
} from '../publishing-rules/plain-entry';
import { isRecurrenceDate } from '../publishing-rules/recurrence-dates';
import { ruleOf } from '../publishing-rules/recurrence-rule';
import { dayInPoland } from '../site-status/moments-in-words';
import { momentInWarsaw, movedAlong } from '../time/warsaw-moment';

const DAY = 24 * 60 * 60 * 1000;
/** How far ahead dates of a rule are looked for, in days. */
const DAYS_AHEAD = 366;

/** One date of an event; moments in milliseconds since 1970. */
export interface EventDate {
  readonly start: number;
  readonly end: number | null;
  readonly allDay: boolean;
  /** As the content model names it: 'zaplanowane', 'odwołane' … */
  readonly status: string;
}

/** What `occurrences` is to become: parts with an id stay and change only what is given. */
export type Occurrences = readonly Readonly<Record<string, unknown>>[];

/**
 * The dates of an event that are not over, in their order: those entered one by one, and those of the
 * rule that no entered date stands for. Its first date stays a date until the day is over.
 */
export function datesAhead(event: PlainEntry, now: number): EventDate[] {
  const today = dayInPoland(now);
  const entered = entriesOf(event, 'occurrences').flatMap((part) => {
    const date = dateOf(part);
    return date !== null && dayInPoland(date.end ?? date.start) >= today ? [date] : [];
  });
  return [...entered, ...ruleDatesAhead(event, now)].sort((one, other) => one.start - other.start);
}

/**
 * The occurrences of an event once a date is cancelled. A date of the rule becomes an entered one:
 * that stands for it, and visitors see that it is off instead of wondering where it went.
 */
export function withDateCancelled(event: PlainEntry, date: EventDate): Occurrences {
  return withDateChanged(event, date, () => ({ status: 'odwołane' }));
}

/** The occurrences of an event once a date is moved; its length and the doors move along. */
export function withDateMoved(event: PlainEntry, date: EventDate, to: number): Occurrences {
  return withDateChanged(event, date, (part) => ({
    start: iso(to),
    ...shifted(part, 'end', date.start, to),
    ...shifted(part, 'doors', date.start, to),
    status: 'zmieniony termin',
    // Moved twice, visitors still come from what was announced first.
    previousStart: iso(momentOf(part, 'previousStart') ?? date.start),
  }));
}

/**
 * The occurrences of a new event like this one whose first date is at another moment: the others keep
 * their distance, and nothing of what became of the old ones is taken along.
 */
export function occurrencesOfCopy(event: PlainEntry, to: number): Occurrences {
  const parts = entriesOf(event, 'occurrences').filter((part) => momentOf(part, 'start') !== null);
  const first = Math.min(
    ...parts.map((part) => momentOf(part, 'start') ?? Number.POSITIVE_INFINITY),
  );
  if (parts.length === 0) return [{ start: iso(to), status: 'zaplanowane' }];
  return parts.map((part) => ({
    ...shifted(part, 'start', first, to),
    ...shifted(part, 'end', first, to),
    ...shifted(part, 'doors', first, to),
    allDay: part['allDay'] === true,
    status: 'zaplanowane',
    ...ownPlace(part),
    ...ownAccess(part),
  }));
}

function withDateChanged(
  event: PlainEntry,
  date: EventDate,
  change: (part: PlainEntry) => Readonly<Record<string, unknown>>,
): Occurrences {
  const parts = entriesOf(event, 'occurrences');
  const changed = parts.findIndex((part) => momentOf(part, 'start') === date.start);
  const kept = parts.map((part, index) => ({
    id: part['id'],
    ...(index === changed ? change(part) : {}),
  }));
  if (changed >= 0) return kept;
  const ofRule = {
    start: iso(date.start),
    ...(date.end === null ? {} : { end: iso(date.end) }),
  };
  return [...kept, { ...ofRule, ...change(ofRule) }];
}

function ruleDatesAhead(event: PlainEntry, now: number): EventDate[] {
  const recurrence = entryOf(event, 'recurrence');
  const startTime = recurrence === null ? null : timeOf(recurrence, 'startTime');
  if (recurrence === null || startTime === null) return [];
  const rule = ruleOf(recurrence);
  const endTime = timeOf(recurrence, 'endTime');
  const taken = new Set([
    ...entriesOf(recurrence, 'exceptions').map((part) => dayOf(part, 'date')),
    ...entriesOf(event, 'occurrences').flatMap((part) =>
      [momentOf(part, 'start'), momentOf(part, 'previousStart')]
        .filter((moment) => moment !== null)
        .map(dayInPoland),
    ),
  ]);
  return Array.from({ length: DAYS_AHEAD }, (_, index) =>
    dayAfter(dayInPoland(now), index),
  ).flatMap((day): EventDate[] => {
    if (taken.has(day) || !isRecurrenceDate(rule, day)) return [];
    const start = momentInWarsaw(`${day}T${startTime}`);
    if ('refusal' in start) return [];
    const endDay = endTime !== null && endTime <= startTime ? dayAfter(day, 1) : day;
    const end = endTime === null ? null : momentInWarsaw(`${endDay}T${endTime}`);
    return [
      {
        start: start.at,
        end: end !== null && 'at' in end ? end.at : null,
        allDay: false,
        status: 'zaplanowane',
      },
    ];
  });
}

function dateOf(part: PlainEntry): EventDate | null {
  const start = momentOf(part, 'start');
  if (start === null) return null;
  const status = textOf(part, 'status') || 'zaplanowane';
  return { start, end: momentOf(part, 'end'), allDay: part['allDay'] === true, status };
}

function shifted(part: PlainEntry, field: string, from: number, to: number) {
  const moment = momentOf(part, field);
  return moment === null ? {} : { [field]: iso(movedAlong(moment, from, to)) };
}

function ownPlace(part: PlainEntry) {
  const place = entryOf(part, 'place');
  return place === null ? {} : { place: place['documentId'] };
}

function ownAccess(part: PlainEntry) {
  const access = entryOf(part, 'access');
  if (access === null) return {};
  const { id: _ofTheOld, ...fields } = access;
  return { access: fields };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

function iso(moment: number): string {
  return new Date(moment).toISOString();
}
