/** Calendar entries of events: one for the rule, one for every date that stands apart from it. */
import { byDay } from '../recurrence/rule-dates.ts';
import type { Event, OccurrenceStatus, Recurrence } from '../snapshot/snapshot.ts';
import { eventPath } from '../text/addresses.ts';
import { eventKinds } from '../text/event-kinds.ts';
import { statusLabels } from '../text/event-statuses.ts';
import { addDays } from '../time/warsaw.ts';
import { addressText } from '../view-models/contact-models.ts';
import { oncePer } from '../view-models/once-per.ts';
import type { EventRecord, RecordDate, SiteContext } from '../view-models/site-context.ts';
import { eventDescription } from './event-description.ts';
import { type CalendarEntry, type CalendarTime, calendarTime } from './icalendar.ts';

const statuses: Readonly<Record<OccurrenceStatus, CalendarEntry['status']>> = {
  scheduled: 'confirmed',
  rescheduled: 'confirmed',
  'sold-out': 'confirmed',
  postponed: 'tentative',
  cancelled: 'cancelled',
};

/** Host of the site, the right-hand side of every UID. */
export function hostOf({ siteUrl }: Pick<SiteContext, 'siteUrl'>): string {
  return new URL(siteUrl).hostname;
}

/** A new address of the place changes the entry too. */
export function latest(first: string, second: string | undefined): string {
  return second !== undefined && second > first ? second : first;
}

/** Many calendars show a cancelled entry like any other: the word goes before the title. */
function summary(event: Event, date: RecordDate | null): string {
  const label = date === null ? null : statusLabels[date.status];
  return label === null ? event.title : `${label}: ${event.title}`;
}

type Common = Omit<CalendarEntry, 'uid' | 'time' | 'replaces' | 'rule'>;

function common(ctx: SiteContext, record: EventRecord, date: RecordDate | null): Common {
  const { event } = record;
  const place = (date ?? record).venue;
  return {
    updatedAt: latest(event.updatedAt, place?.updatedAt),
    summary: summary(event, date),
    language: summary(event, date) === event.title ? event.titleLanguage : null,
    description: eventDescription(record, date),
    location: place === null ? null : `${place.name}, ${addressText(place.address)}`,
    coordinates: place?.coordinates ?? null,
    url: `${ctx.siteUrl}${eventPath(event.slug)}`,
    category: eventKinds[event.kind].label,
    status: statuses[date?.status ?? 'scheduled'],
  };
}

/** A date keeps its name when it moves: it is called by the day and hour it was first given. */
function dateUid(ctx: SiteContext, { event }: EventRecord, date: RecordDate): string {
  const first = date.previousStart ?? date.start;
  const name = `${first.date}${date.allDay ? '' : `T${first.time}`}`.replace(/[-:]/g, '');
  return `${event.documentId}-${name}@${hostOf(ctx)}`;
}

function singleEntries(
  ctx: SiteContext,
  record: EventRecord,
  dates: readonly RecordDate[],
): readonly CalendarEntry[] {
  return dates.map((date) => ({
    ...common(ctx, record, date),
    uid: dateUid(ctx, record, date),
    time: calendarTime(date),
    replaces: null,
    rule: null,
  }));
}

/**
 * Dates that stand for a date of the rule, and those apart from it. A date of the rule whose hour
 * the spring change skips is taken out of the rule and stands apart: calendar programs do not agree
 * on what it means.
 */
function datesBesideRule({ dates }: EventRecord, { startTime }: Recurrence) {
  const replacing = new Map<string, RecordDate>();
  const apart: RecordDate[] = [];
  for (const date of dates) {
    const skipped = !date.explicit && date.start.time !== startTime;
    if (!date.explicit && !skipped) continue;
    if (skipped || date.ruleDate === null || replacing.has(date.ruleDate)) apart.push(date);
    else replacing.set(date.ruleDate, date);
  }
  return { replacing, apart };
}

function ruleTime({ startTime, endTime }: Recurrence, date: string): CalendarTime {
  const endDay = endTime !== null && endTime <= startTime ? addDays(date, 1) : date;
  return {
    allDay: false,
    start: `${date}T${startTime}`,
    end: endTime === null ? null : `${endDay}T${endTime}`,
  };
}

function ruleEntries(
  ctx: SiteContext,
  record: EventRecord,
  rule: Recurrence,
): readonly CalendarEntry[] {
  const { rhythm, event } = record;
  const first = rhythm[0];
  if (first === undefined) return singleEntries(ctx, record, record.dates);
  const uid = `${event.documentId}@${hostOf(ctx)}`;
  const local = (date: string): string => `${date}T${rule.startTime}`;
  const { replacing, apart } = datesBesideRule(record, rule);
  const held = new Set([
    ...record.dates.filter((date) => !apart.includes(date)).map(({ ruleDate }) => ruleDate),
    ...replacing.keys(),
  ]);
  const without = rhythm.filter((date) => !held.has(date));
  const { frequency, interval, until } = rule;
  return [
    {
      ...common(ctx, record, null),
      uid,
      time: ruleTime(rule, first),
      replaces: null,
      rule: { frequency, interval, byDay: byDay(rule), until, without: without.map(local) },
    },
    ...[...replacing].map(([ruleDate, date]) => ({
      ...common(ctx, record, date),
      uid,
      time: calendarTime(date),
      replaces: local(ruleDate),
      rule: null,
    })),
    ...singleEntries(ctx, record, apart),
  ];
}

/** No two entries of a calendar may share a name and a date: equal ones are numbered. */
function withUniqueUids(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const key = `${entry.uid} ${entry.replaces ?? ''}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? entry : { ...entry, uid: entry.uid.replace('@', `-${count}@`) };
  });
}

export interface EventEntries {
  /** Every date of an event, as a rule where there is one. */
  readonly all: (record: EventRecord) => readonly CalendarEntry[];
  /** Some dates: unless that is all of them, each stands by itself, for no rule can say it. */
  readonly some: (
    record: EventRecord,
    includes: (date: RecordDate) => boolean,
  ) => readonly CalendarEntry[];
}

export function eventEntries(ctx: SiteContext): EventEntries {
  const all = oncePer((record: EventRecord) => {
    const { recurrence } = record.event;
    return withUniqueUids(
      recurrence === null
        ? singleEntries(ctx, record, record.dates)
        : ruleEntries(ctx, record, recurrence),
    );
  });
  return {
    all,
    some: (record, includes) => {
      const wanted = record.dates.filter(includes);
      return wanted.length === record.dates.length
        ? all(record)
        : withUniqueUids(singleEntries(ctx, record, wanted));
    },
  };
}
