/** Lists of events to come: all, by day, month, kind, audience, access, price and series. */
import { accessFeatures } from '../../text/access-features.ts';
import {
  accessIcs,
  accessListPath,
  addresses,
  eventListPath,
  kindIcs,
} from '../../text/addresses.ts';
import { eventKinds } from '../../text/event-kinds.ts';
import { counted, eventForms, inDatesForms } from '../../text/plural.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { relativeDay } from '../../time/polish-dates.ts';
import { dayOnList, eventCard, moreText } from '../cards.ts';
import { dayModel } from '../date-models.ts';
import type { EventList } from '../event-lists/event-list.ts';
import { listsByCategory, listsBySeries } from '../event-lists/lists-by-category.ts';
import { allToCome, listsByDay } from '../event-lists/lists-by-day.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { DayGroup, EventListPage, LinkModel } from '../page-models.ts';
import type { EventRecord, RecordDate } from '../site-context.ts';
import { filterChoices, filterGroups } from './event-filters.ts';

interface Listed {
  readonly record: EventRecord;
  readonly date: RecordDate;
  readonly day: string;
  readonly more: string | null;
}

/** What stands on a list: events that are over only where the whole list is in the past. */
function listed(ctx: PageContext, list: EventList): readonly Listed[] {
  const today = ctx.now.date;
  const { window } = list;
  const from = window?.from ?? today;
  return ctx.events.flatMap((record) => {
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
}

/** Days in order; within a day what goes on for days comes last. */
function dayGroups(ctx: PageContext, entries: readonly Listed[]): readonly DayGroup[] {
  const byDay = Map.groupBy(entries, ({ day }) => day);
  return [...byDay.keys()].sort().map((day) => {
    const onDay = [...(byDay.get(day) ?? [])].sort((a, b) => {
      const goesOn = Number(a.date.start.date < day) - Number(b.date.start.date < day);
      return goesOn || a.date.start.epochMs - b.date.start.epochMs;
    });
    return {
      date: dayModel(day),
      relative: relativeDay(day, ctx.now.date),
      events: onDay.map(({ record, date, more }) => eventCard(ctx, record, date, day, more)),
    };
  });
}

/** The nearest date of every event to come, grouped by day. */
export function programme(ctx: PageContext): readonly DayGroup[] {
  return dayGroups(ctx, listed(ctx, allToCome()));
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

/** Calendars and channels that carry what is on a list. */
function feedsOf(list: EventList): readonly LinkModel[] {
  const kind = Object.values(eventKinds).find(({ slug }) => eventListPath(slug) === list.path);
  const feature = Object.values(accessFeatures).find(
    ({ slug }) => accessListPath(slug) === list.path,
  );
  const own =
    kind !== undefined
      ? [{ href: kindIcs(kind.slug), label: `${kind.heading} – kalendarz (ICS)` }]
      : feature !== undefined
        ? [{ href: accessIcs(feature.slug), label: `${feature.heading} – kalendarz (ICS)` }]
        : [];
  return [
    ...own,
    { href: addresses.allEventsIcs, label: 'Wszystkie wydarzenia – kalendarz (ICS)' },
    { href: addresses.eventsRss, label: 'Wszystkie wydarzenia – kanał RSS' },
  ];
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

export function eventListPages(ctx: PageContext): readonly PageDraft[] {
  const lists = [...listsByDay(ctx), ...listsByCategory()];
  const everyList = [...lists, ...listsBySeries(ctx)];
  const entriesOf = new Map(everyList.map((list) => [list, listed(ctx, list)]));
  const choices = filterChoices(lists, (list) => eventCount(entriesOf.get(list) ?? []));
  const top = { href: addresses.events, label: 'Wydarzenia' };
  return everyList.map((list) => {
    const entries = entriesOf.get(list) ?? [];
    const model: EventListPage = {
      kind: 'event-list',
      ...ctx.frame({
        path: list.path,
        heading: list.heading,
        description: list.description,
        parents: list.path === addresses.events ? [] : [top, ...list.parents],
        indexed: entries.length > 0 || list.path === addresses.events,
        example: list.example,
      }),
      intro: list.intro === null ? null : bindOneLetterWords(list.intro),
      days: dayGroups(ctx, entries),
      countText: countText(entries),
      emptyText: list.emptyText,
      filters: filterGroups(choices, list.path),
      feeds: feedsOf(list),
      neighbours: neighbours(list, lists),
    };
    return ownPage(model, 'event-lists', ['lista wydarzeń']);
  });
}
