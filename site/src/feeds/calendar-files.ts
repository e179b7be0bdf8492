/** All .ics files: events together, by list, one by one, and class groups. */
import {
  addresses,
  classPath,
  eventDateIcs,
  eventIcs,
  eventPath,
  groupIcs,
  listIcs,
} from '../text/addresses.ts';
import { listsWithCalendar } from '../view-models/event-lists/lists-by-category.ts';
import { groupSlugs } from '../view-models/group-slugs.ts';
import type { EntryName } from '../view-models/page-draft.ts';
import type { FileModel } from '../view-models/page-models.ts';
import type { EventRecord, SiteContext } from '../view-models/site-context.ts';
import { groupEntries } from './class-entries.ts';
import { type EventEntries, eventEntries } from './event-entries.ts';
import { type CalendarEntry, icsFile } from './icalendar.ts';

export interface FileDraft {
  readonly model: FileModel;
  readonly entry: EntryName;
}

/** Subscribers see what was cancelled or has just been; older events stay on the site. */
const KEPT_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

interface IcsSpec {
  readonly path: string;
  readonly name: string;
  /** Path of the page it belongs to. */
  readonly page: string;
  readonly entries: readonly CalendarEntry[];
  readonly of?: EntryName;
}

function icsDraft(ctx: SiteContext, { path, name, page, entries, of }: IcsSpec): FileDraft {
  const { name: institution, shortName } = ctx.snapshot.siteSettings;
  const body = icsFile(
    {
      name: `${name} – ${shortName}`,
      description: `${name}: ${institution}`,
      url: `${ctx.siteUrl}${page}`,
      producer: shortName,
    },
    entries,
  );
  return {
    model: { kind: 'file', path, contentType: 'text/calendar; charset=utf-8', body },
    entry: of ?? { type: 'plik serwisu', documentId: null, title: name },
  };
}

function recent(ctx: SiteContext): readonly EventRecord[] {
  const since = ctx.now.epochMs - KEPT_DAYS * DAY_MS;
  return ctx.events.filter(({ dates }) => dates.some(({ overAt }) => overAt > since));
}

/** Everything, and one calendar for each list by kind, audience, access, price and series. */
function sharedCalendars(ctx: SiteContext, entriesOf: EventEntries): readonly IcsSpec[] {
  const events = recent(ctx);
  const all = {
    path: addresses.allEventsIcs,
    name: 'Wydarzenia',
    page: addresses.events,
    entries: events.flatMap(entriesOf.all),
  };
  const ofLists = listsWithCalendar(ctx).map((list) => ({
    path: listIcs(list.path),
    name: list.heading,
    page: list.path,
    entries: events.flatMap((record) =>
      entriesOf.some(record, (date) => list.includes(record, date)),
    ),
  }));
  return [all, ...ofLists];
}

function eventCalendars(ctx: SiteContext, entriesOf: EventEntries): readonly IcsSpec[] {
  return ctx.events.map((record) => {
    const { title, slug, documentId } = record.event;
    return {
      path: eventIcs(slug),
      name: title,
      page: eventPath(slug),
      entries: entriesOf.all(record),
      of: { type: 'wydarzenie', documentId, title },
    };
  });
}

/** Each date still to come of an event that has several. Two at the same moment share a file. */
function dateCalendars(ctx: SiteContext, entriesOf: EventEntries): readonly IcsSpec[] {
  return ctx.events.flatMap((record) => {
    if (record.dates.length < 2) return [];
    const { title, slug, documentId } = record.event;
    const byPath = Map.groupBy(record.toCome, ({ start }) =>
      eventDateIcs(slug, start.date, start.time),
    );
    return [...byPath].map(
      ([path, dates]): IcsSpec => ({
        path,
        name: title,
        page: eventPath(slug),
        entries: entriesOf.some(record, (date) => dates.includes(date)),
        of: { type: 'wydarzenie', documentId, title },
      }),
    );
  });
}

function classCalendars(ctx: SiteContext): readonly IcsSpec[] {
  return ctx.classes.flatMap((entry) => {
    const slugs = groupSlugs(entry);
    return entry.groups.flatMap((group, index) => {
      const slug = slugs[index];
      if (slug === undefined || group.slots.length === 0) return [];
      return {
        path: groupIcs(entry.slug, slug),
        name: `${entry.title} – ${group.name}`,
        page: classPath(entry.slug),
        entries: groupEntries(ctx, entry, group, slug),
        of: { type: 'zajęcia', documentId: entry.documentId, title: entry.title },
      };
    });
  });
}

export function calendarFiles(ctx: SiteContext): readonly FileDraft[] {
  const entriesOf = eventEntries(ctx);
  return [
    ...sharedCalendars(ctx, entriesOf),
    ...eventCalendars(ctx, entriesOf),
    ...dateCalendars(ctx, entriesOf),
    ...classCalendars(ctx),
  ].map((spec) => icsDraft(ctx, spec));
}
