/** What has been: the years, and each year's events, the latest first. */
import { addresses, archiveYearPath, eventListPath } from '../../text/addresses.ts';
import { counted, eventForms } from '../../text/plural.ts';
import { monthAndYear } from '../../time/polish-dates.ts';
import { monthOf } from '../../time/warsaw.ts';
import { eventCard } from '../cards.ts';
import { dayModel } from '../date-models.ts';
import { listParts } from '../event-lists/list-parts.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type {
  ArchivePage,
  CountedLink,
  DayGroup,
  EventListPage,
  LinkModel,
} from '../page-models.ts';
import type { EventRecord, RecordDate } from '../site-context.ts';
import { partsModel } from './event-list-pages.ts';

interface Past {
  readonly day: string;
  readonly record: EventRecord;
  readonly date: RecordDate;
}

/** The last past date of each event in a year, the latest first. */
function pastByYear(ctx: PageContext): ReadonlyMap<string, readonly Past[]> {
  const all = ctx.events.flatMap((record) => {
    const lastOfYear = new Map(record.past.map((date) => [date.start.date.slice(0, 4), date]));
    return [...lastOfYear.values()].map((date) => ({ record, date, day: date.start.date }));
  });
  all.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return Map.groupBy(all, ({ day }) => day.slice(0, 4));
}

function daysOf(ctx: PageContext, past: readonly Past[]): readonly DayGroup[] {
  return [...Map.groupBy(past, ({ day }) => day)].map(([day, onDay]) => ({
    date: dayModel(day),
    relative: null,
    events: onDay.map(({ record, date }) => eventCard(ctx, record, date, day, null)),
  }));
}

/** The months of a year with the number of events on their lists, the latest first. */
function monthsOf(ctx: PageContext, year: string): readonly CountedLink[] {
  const eventsOf = new Map<string, Set<EventRecord>>();
  for (const record of ctx.events) {
    for (const { start } of record.past) {
      const month = monthOf(start.date);
      if (!month.startsWith(year) || month === monthOf(ctx.now.date)) continue;
      eventsOf.set(month, (eventsOf.get(month) ?? new Set()).add(record));
    }
  }
  return [...eventsOf]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, { size }]) => ({
      href: eventListPath(month),
      label: monthAndYear(month),
      count: size,
    }));
}

function yearLink(year: string): LinkModel {
  return { href: archiveYearPath(year), label: `Archiwum: ${year}` };
}

function yearPages(
  ctx: PageContext,
  year: string,
  past: readonly Past[],
  around: readonly string[],
): readonly PageDraft[] {
  const top = { href: addresses.events, label: 'Wydarzenia' };
  const archive = { href: addresses.archive, label: 'Archiwum wydarzeń' };
  const path = archiveYearPath(year);
  const title = `Archiwum wydarzeń: ${year}`;
  const parts = listParts(path, past);
  return parts.map((part, index) => {
    const first = index === 0;
    const model: EventListPage = {
      kind: 'event-list',
      ...ctx.frame({
        path: part.path,
        heading: first ? title : `${title}, ${part.label}`,
        description: `Wydarzenia z ${year} roku, od ostatniego do pierwszego.`,
        parents: [top, archive, ...(first ? [] : [{ href: path, label: title }])],
        indexed: first,
      }),
      intro: null,
      days: daysOf(ctx, part.entries),
      countText: `Znaleziono ${counted(past.length, eventForms)}`,
      emptyText: 'W tym roku nie było wydarzeń.',
      filters: [],
      narrower: first ? monthsOf(ctx, year) : [],
      filterForm: null,
      filterLink: null,
      parts: partsModel(parts, part),
      feeds: [],
      neighbours: around.map(yearLink),
    };
    return { ...ownPage(model, first ? 'event-lists' : null), count: past.length };
  });
}

export function archivePages(ctx: PageContext): readonly PageDraft[] {
  const byYear = pastByYear(ctx);
  const years = [...byYear.keys()];
  const archive: ArchivePage = {
    kind: 'event-archive',
    ...ctx.frame({
      path: addresses.archive,
      heading: 'Archiwum wydarzeń',
      description: 'Wydarzenia, które już się odbyły, rok po roku.',
      parents: [{ href: addresses.events, label: 'Wydarzenia' }],
      indexed: years.length > 0,
    }),
    years: years.map((year) => ({
      href: archiveYearPath(year),
      label: year,
      count: byYear.get(year)?.length ?? 0,
    })),
  };
  const ofYears = years.flatMap((year, index) => {
    const around = [years[index + 1], years[index - 1]].filter((other) => other !== undefined);
    return yearPages(ctx, year, byYear.get(year) ?? [], around);
  });
  return [ownPage(archive, 'event-lists'), ...ofYears];
}
