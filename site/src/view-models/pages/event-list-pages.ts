/** Lists of events to come: all, by day, month, kind, audience, access, price and series. */
import { addresses, listIcs } from '../../text/addresses.ts';
import { counted, eventForms, inDatesForms } from '../../text/plural.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { relativeDay } from '../../time/polish-dates.ts';
import { dayOnList, eventCard, moreText } from '../cards.ts';
import { dayModel } from '../date-models.ts';
import { type CombinedList, combinedLists } from '../event-lists/combined-lists.ts';
import type { EventList } from '../event-lists/event-list.ts';
import { type ListPart, listParts } from '../event-lists/list-parts.ts';
import {
  listsByCategory,
  listsByPlace,
  listsBySeries,
  listsWithCalendar,
} from '../event-lists/lists-by-category.ts';
import { allToCome, listsByDay } from '../event-lists/lists-by-day.ts';
import { alternatesOf, calendarFeed, channelFeeds } from '../feed-models.ts';
import { oncePer } from '../once-per.ts';
import { ownPage, type PageContext, type PageDraft, type SiteSection } from '../page-draft.ts';
import type { DayGroup, EventListPage, FeedModel, LinkModel } from '../page-models.ts';
import type { EventRecord, RecordDate } from '../site-context.ts';
import {
  type Choice,
  filterChoices,
  filterForm,
  filterGroups,
  filterLink,
} from './event-filters.ts';

interface Listed {
  readonly record: EventRecord;
  readonly date: RecordDate;
  readonly day: string;
  readonly more: string | null;
}

/** Days in order; within a day what goes on for days comes last. */
function byDay(a: Listed, b: Listed): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const goesOn = Number(a.date.start.date < a.day) - Number(b.date.start.date < b.day);
  return goesOn || a.date.start.epochMs - b.date.start.epochMs;
}

/** What stands on a list: events that are over only where the whole list is in the past. */
function listed(ctx: PageContext, list: EventList): readonly Listed[] {
  const today = ctx.now.date;
  const { window } = list;
  const from = window?.from ?? today;
  const entries = ctx.events.flatMap((record) => {
    const pool = window !== null && window.to < today ? record.dates : record.toCome;
    const dates = pool.filter(
      (date) =>
        date.lastDay >= from &&
        (window === null || date.start.date <= window.to) &&
        list.includes(record, date),
    );
    const shown = list.show === 'each' ? dates : dates.slice(0, 1);
    return shown.map((date) => ({
      record,
      date,
      day: dayOnList(date, from),
      more: list.show === 'each' ? null : moreText(dates.length - 1),
    }));
  });
  return entries.sort(byDay);
}

/** @param entries in order. */
function dayGroups(ctx: PageContext, entries: readonly Listed[]): readonly DayGroup[] {
  return [...Map.groupBy(entries, ({ day }) => day)].map(([day, onDay]) => ({
    date: dayModel(day),
    relative: relativeDay(day, ctx.now.date),
    events: onDay.map(({ record, date, more }) => eventCard(ctx, record, date, day, more)),
  }));
}

/** The nearest date of every event to come, grouped by day. */
export function programme(ctx: PageContext): readonly DayGroup[] {
  return dayGroups(ctx, listed(ctx, allToCome()));
}

/** Every date of the days from today to `to`, grouped by day. */
export function programmeUntil(ctx: PageContext, to: string): readonly DayGroup[] {
  const window = { from: ctx.now.date, to };
  return dayGroups(ctx, listed(ctx, { ...allToCome(), window, show: 'each' }));
}

function eventCount(entries: readonly Listed[]): number {
  return new Set(entries.map(({ record }) => record.event.documentId)).size;
}

function countText(entries: readonly Listed[]): string {
  const events = eventCount(entries);
  const text = `Znaleziono ${counted(events, eventForms)}`;
  return events === entries.length
    ? text
    : bindOneLetterWords(`${text} w ${counted(entries.length, inDatesForms)}`);
}

const pathsWithCalendar = oncePer(
  (ctx: PageContext) => new Set(listsWithCalendar(ctx).map(({ path }) => path)),
);

/** What carries the events of a list: its own calendar where it has one, else that of everything. */
function feedOf(ctx: PageContext, list: EventList): FeedModel {
  return pathsWithCalendar(ctx).has(list.path)
    ? calendarFeed(ctx, listIcs(list.path), list.heading)
    : calendarFeed(ctx, addresses.allEventsIcs, 'Wszystkie wydarzenia');
}

const monthPath = /^\/wydarzenia\/\d{4}-\d{2}\/$/;

/** The months before and after a month. */
function neighbours(list: EventList, lists: readonly EventList[]): readonly LinkModel[] {
  const months = lists.filter(({ path }) => monthPath.test(path));
  const index = months.indexOf(list);
  if (index < 0) return [];
  return [months[index - 1], months[index + 1]].flatMap((month) =>
    month === undefined ? [] : { href: month.path, label: month.heading },
  );
}

/** What a list that is longer than a page says of its parts; the same words on lists of the past. */
export function partsModel(
  parts: readonly ListPart<unknown>[],
  part: ListPart<unknown>,
): EventListPage['parts'] {
  if (parts.length === 1) return null;
  const all = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    text: `Na tej stronie ${part.entries.length} z\u00A0${all}: ${part.label}. Pozostałe:`,
    links: parts
      .filter((other) => other !== part)
      .map(({ path, label, entries }) => ({ href: path, label: `${label} (${entries.length})` })),
  };
}

/** Search engines get lists with something on them; a list of one or two is better found as events. */
const WORTH_INDEXING = 3;

interface Shelf {
  readonly ctx: PageContext;
  readonly entriesOf: (list: EventList) => readonly Listed[];
  readonly choices: readonly Choice[];
  readonly combined: readonly CombinedList[];
  readonly lists: readonly EventList[];
}

function sectionOf({ path }: EventList, joined: CombinedList | null): SiteSection | null {
  if (joined !== null) return null;
  return monthPath.test(path) ? 'event-months' : 'event-lists';
}

function pagesOfList(shelf: Shelf, list: EventList): readonly PageDraft[] {
  const { ctx, lists } = shelf;
  const top = { href: addresses.events, label: 'Wydarzenia' };
  const entries = shelf.entriesOf(list);
  const joined = shelf.combined.find((other) => other === list) ?? null;
  const parts = listParts(list.path, entries);
  const narrower = shelf.combined
    .filter(({ base }) => base === list)
    .map((other) => ({
      href: other.path,
      label: other.label,
      count: eventCount(shelf.entriesOf(other)),
    }));
  return parts.map((part, index) => {
    const first = index === 0;
    const heading = first ? list.heading : `${list.heading}, ${part.label}`;
    const above = first ? [] : [{ href: list.path, label: list.heading }];
    const filled = joined !== null ? entries.length >= WORTH_INDEXING : entries.length > 0;
    const model: EventListPage = {
      kind: 'event-list',
      ...ctx.frame({
        path: part.path,
        heading,
        description: list.description,
        parents: list.path === addresses.events ? above : [top, ...list.parents, ...above],
        indexed: first && (filled || list.path === addresses.events),
        example: list.example,
        alternates: alternatesOf([
          ...(list.path === addresses.events ? channelFeeds('events') : []),
          feedOf(ctx, list),
        ]),
      }),
      intro: list.intro === null || !first ? null : bindOneLetterWords(list.intro),
      days: dayGroups(ctx, part.entries),
      countText: countText(entries),
      emptyText: list.emptyText,
      // Parts of a list and joined lists lead to the choices instead of repeating them.
      filters: first && joined === null ? filterGroups(shelf.choices, list) : [],
      narrower: first ? narrower : [],
      filterForm: part.path === addresses.events ? filterForm(shelf.choices) : null,
      filterLink: filterLink(list, joined),
      parts: partsModel(parts, part),
      feeds: [feedOf(ctx, list)],
      neighbours: neighbours(list, lists),
    };
    return {
      ...ownPage(model, first ? sectionOf(list, joined) : null, ['lista wydarzeń']),
      count: eventCount(entries),
    };
  });
}

export function eventListPages(ctx: PageContext): readonly PageDraft[] {
  const lists = [...listsByDay(ctx), ...listsByCategory(), ...listsByPlace(ctx)];
  const entriesOf = oncePer((list: EventList) => listed(ctx, list));
  const countOf = (list: EventList) => eventCount(entriesOf(list));
  const combined = combinedLists(lists, countOf);
  const choices = filterChoices(lists, countOf);
  const shelf: Shelf = { ctx, entriesOf, choices, combined, lists };
  return [...lists, ...listsBySeries(ctx), ...combined].flatMap((list) => pagesOfList(shelf, list));
}
