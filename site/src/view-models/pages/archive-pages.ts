/** What has been: the years, and each year's events, the latest first. */
import { addresses, archiveYearPath } from '../../text/addresses.ts';
import { counted, eventForms } from '../../text/plural.ts';
import { eventCard } from '../cards.ts';
import { dayModel } from '../date-models.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { ArchivePage, DayGroup, EventListPage, LinkModel } from '../page-models.ts';
import type { EventRecord, RecordDate } from '../site-context.ts';

interface Past {
  readonly record: EventRecord;
  readonly date: RecordDate;
}

/** The last past date of each event in a year. */
function pastByYear(ctx: PageContext): ReadonlyMap<string, readonly Past[]> {
  const all = ctx.events.flatMap((record) => {
    const lastOfYear = new Map(record.past.map((date) => [date.start.date.slice(0, 4), date]));
    return [...lastOfYear.values()].map((date) => ({ record, date }));
  });
  return Map.groupBy(all, ({ date }) => date.start.date.slice(0, 4));
}

function daysOf(ctx: PageContext, past: readonly Past[]): readonly DayGroup[] {
  const byDay = Map.groupBy(past, ({ date }) => date.start.date);
  return [...byDay.keys()]
    .sort()
    .reverse()
    .map((day) => ({
      date: dayModel(day),
      relative: null,
      events: (byDay.get(day) ?? []).map(({ record, date }) =>
        eventCard(ctx, record, date, day, null),
      ),
    }));
}

function yearLink(year: string): LinkModel {
  return { href: archiveYearPath(year), label: `Archiwum: ${year}` };
}

export function archivePages(ctx: PageContext): readonly PageDraft[] {
  const byYear = pastByYear(ctx);
  const years = [...byYear.keys()].sort().reverse();
  const top = { href: addresses.events, label: 'Wydarzenia' };
  const archive: ArchivePage = {
    kind: 'event-archive',
    ...ctx.frame({
      path: addresses.archive,
      heading: 'Archiwum wydarzeń',
      description: 'Wydarzenia, które już się odbyły, rok po roku.',
      parents: [top],
      indexed: years.length > 0,
    }),
    years: years.map((year) => ({
      href: archiveYearPath(year),
      label: year,
      count: byYear.get(year)?.length ?? 0,
    })),
  };
  const ofYears = years.map((year, index): EventListPage => {
    const past = byYear.get(year) ?? [];
    const around = [years[index + 1], years[index - 1]].filter((other) => other !== undefined);
    return {
      kind: 'event-list',
      ...ctx.frame({
        path: archiveYearPath(year),
        heading: `Archiwum wydarzeń: ${year}`,
        description: `Wydarzenia z ${year} roku, od ostatniego do pierwszego.`,
        parents: [top, { href: addresses.archive, label: 'Archiwum wydarzeń' }],
      }),
      intro: null,
      days: daysOf(ctx, past),
      countText: `Znaleziono ${counted(past.length, eventForms)}`,
      emptyText: 'W tym roku nie było wydarzeń.',
      filters: [],
      feeds: [],
      neighbours: around.map(yearLink),
    };
  });
  return [archive, ...ofYears].map((model) => ownPage(model, 'event-lists'));
}
