/** All dates of one event: what the editor listed and what the rule gives, in one order. */
import type { Access, Event, Occurrence, OccurrenceStatus } from '../snapshot/snapshot.ts';
import { addDays, fromWallClock, type WarsawTime, warsawTime } from '../time/warsaw.ts';

/** One date of an event, resolved to Warsaw time. */
export interface EventDate {
  readonly allDay: boolean;
  readonly start: WarsawTime;
  /** null when the editor gave no end, and for whole days. */
  readonly end: WarsawTime | null;
  /** Last Warsaw day it touches; a night that ends by 5:00 counts to its evening. */
  readonly lastDay: string;
  /** The instant from which it is over. Without an end: when its last day ends. */
  readonly overAt: number;
  readonly doors: WarsawTime | null;
  readonly status: OccurrenceStatus;
  readonly previousStart: WarsawTime | null;
  readonly place: string | null;
  readonly note: string | null;
  readonly access: Access | null;
  /** The date of the rule that this is, or that it replaces. */
  readonly ruleDate: string | null;
  /** Listed by the editor, rather than made by the rule. */
  readonly explicit: boolean;
}

/** A dance that ends at 2:00 belongs to one evening and is not an event of two days. */
const NIGHT_ENDS = '05:00';

function lastDayOf(start: WarsawTime, end: WarsawTime | null, allDay: boolean): string {
  if (end === null || end.date <= start.date) return start.date;
  const night = !allDay && end.time <= NIGHT_ENDS;
  return night ? addDays(end.date, -1) : end.date;
}

/** The date of the rule that an explicit date stands for: its own day, else the day it moved from. */
function replacedDate(
  start: WarsawTime,
  previousStart: WarsawTime | null,
  onRule: ReadonlySet<string>,
): string | null {
  if (onRule.has(start.date)) return start.date;
  return previousStart !== null && onRule.has(previousStart.date) ? previousStart.date : null;
}

function explicitDate(occurrence: Occurrence, onRule: ReadonlySet<string>): EventDate {
  const { allDay } = occurrence;
  const givenStart = warsawTime(occurrence.start);
  const previousStart =
    occurrence.previousStart === null ? null : warsawTime(occurrence.previousStart);
  const givenEnd = occurrence.end === null ? null : warsawTime(occurrence.end);
  const lastDay = lastDayOf(givenStart, givenEnd, allDay);
  const dayEnds = fromWallClock(addDays(lastDay, 1), '00:00').epochMs;
  return {
    allDay,
    start: allDay ? fromWallClock(givenStart.date, '00:00') : givenStart,
    end: allDay ? null : givenEnd,
    lastDay,
    overAt: allDay || givenEnd === null ? dayEnds : givenEnd.epochMs,
    doors: occurrence.doors === null ? null : warsawTime(occurrence.doors),
    status: occurrence.status,
    previousStart,
    place: occurrence.place,
    note: occurrence.note,
    access: occurrence.access,
    ruleDate: replacedDate(givenStart, previousStart, onRule),
    explicit: true,
  };
}

function dateOfRule(date: string, startTime: string, endTime: string | null): EventDate {
  const start = fromWallClock(date, startTime);
  const endDay = endTime !== null && endTime <= startTime ? addDays(date, 1) : date;
  const end = endTime === null ? null : fromWallClock(endDay, endTime);
  return {
    allDay: false,
    start,
    end,
    lastDay: lastDayOf(start, end, false),
    overAt: end?.epochMs ?? fromWallClock(addDays(date, 1), '00:00').epochMs,
    doors: null,
    status: 'scheduled',
    previousStart: null,
    place: null,
    note: null,
    access: null,
    ruleDate: date,
    explicit: false,
  };
}

/**
 * The dates of an event, earliest first. An explicit date on a date of the rule, or moved away from
 * one, replaces it; exceptions are left out, unless an explicit date stands on them.
 *
 * @param rhythm the dates of the event's rule, as `ruleDates` gives them; empty without a rule.
 */
export function eventDates(
  event: Pick<Event, 'occurrences' | 'recurrence'>,
  rhythm: readonly string[],
): readonly EventDate[] {
  const rule = event.recurrence;
  const onRule = new Set(rhythm);
  const explicit = event.occurrences.map((occurrence) => explicitDate(occurrence, onRule));
  const taken = new Set([
    ...explicit.map(({ ruleDate }) => ruleDate),
    ...(rule?.exceptions.map(({ date }) => date) ?? []),
  ]);
  const fromRule =
    rule === null
      ? []
      : rhythm
          .filter((date) => !taken.has(date))
          .map((date) => dateOfRule(date, rule.startTime, rule.endTime));
  return [...explicit, ...fromRule].sort(
    (a, b) => a.start.epochMs - b.start.epochMs || a.overAt - b.overAt,
  );
}
