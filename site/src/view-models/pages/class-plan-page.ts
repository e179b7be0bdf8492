/** The weekly plan of the classes of a season, as a list by day and as a table. */
import type { Class, Group, Slot } from '../../snapshot/snapshot.ts';
import { addresses, classPath } from '../../text/addresses.ts';
import { ageText } from '../../text/audiences.ts';
import { dayPartOf, dayParts } from '../../text/class-lists.ts';
import { groupStateLabels } from '../../text/class-words.ts';
import { slugOf } from '../../text/fold.ts';
import { timeRange, weekdayName } from '../../time/polish-dates.ts';
import { foreignWords, titleLang } from '../foreign-words.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { ClassPlanPage, PlanEntry } from '../page-models.ts';
import { seasonOf } from '../required-season.ts';
import { relatedOne } from '../site-context.ts';
import { breakTexts } from './class-pages.ts';

interface Placed {
  readonly weekday: number;
  readonly entry: PlanEntry;
}

/** "Dzieci 9–12 lat" says its ages itself. */
function agesInName({ name, ageFrom, ageTo }: Group): boolean {
  const numbers: readonly string[] = name.match(/\d+/g) ?? [];
  const ages = [ageFrom, ageTo].filter((age) => age !== null);
  return ages.length > 0 && ages.every((age) => numbers.includes(String(age)));
}

function planEntry(ctx: PageContext, entry: Class, group: Group, slot: Slot): Placed {
  const place = relatedOne(slot.place ?? entry.place, ctx.placeById);
  return {
    weekday: slot.weekday,
    entry: {
      href: classPath(entry.slug),
      title: entry.title,
      ...titleLang(entry.titleLanguage),
      group: group.name === '' || group.name === entry.title ? null : group.name,
      time: timeRange(slot.start, slot.end),
      start: slot.start,
      place: place?.name ?? null,
      audience: agesInName(group) ? null : ageText(group.ageFrom, group.ageTo),
      state: { code: group.state, label: groupStateLabels[group.state] },
      example: entry.example,
    },
  };
}

/** The place of more than half of the entries, so that the plan need not repeat it in each. */
function usualPlaceOf(placed: readonly Placed[]): string | null {
  const byPlace = Map.groupBy(placed, ({ entry }) => entry.place);
  const usual = [...byPlace].find(([, there]) => there.length > placed.length / 2);
  return usual?.[0] ?? null;
}

function withoutPlace({ weekday, entry }: Placed, usual: string | null): Placed {
  return { weekday, entry: entry.place === usual ? { ...entry, place: null } : entry };
}

/** The season that runs, else the next one, else the last one. */
function shownSeason(ctx: PageContext) {
  const today = ctx.now.date;
  const seasons = [...ctx.snapshot.seasons].sort((a, b) => (a.start < b.start ? -1 : 1));
  const withClasses = seasons.filter(({ documentId }) =>
    ctx.classes.some(({ season }) => season === documentId),
  );
  const notOver = withClasses.find(({ end }) => end >= today);
  return notOver ?? withClasses.at(-1) ?? null;
}

function planModel(ctx: PageContext): ClassPlanPage {
  const season = shownSeason(ctx);
  const shown = ctx.classes.filter((entry) => seasonOf(ctx, entry) === season);
  // Where all is invented the plan says so once: a badge in every cell would hide the plan.
  const allInvented =
    season?.example === true || (shown.length > 0 && shown.every(({ example }) => example));
  const everywhere = shown.flatMap((entry) =>
    entry.groups.flatMap((group) =>
      group.slots.map((slot) =>
        planEntry(ctx, { ...entry, example: entry.example && !allInvented }, group, slot),
      ),
    ),
  );
  const usualPlace = usualPlaceOf(everywhere);
  const placed = everywhere.map((item) => withoutPlace(item, usualPlace));
  const weekdays = [...new Set(placed.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  const on = (weekday: number): readonly PlanEntry[] =>
    placed
      .filter((item) => item.weekday === weekday)
      .map(({ entry }) => entry)
      .sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
  return {
    kind: 'class-plan',
    ...ctx.frame({
      path: addresses.classPlan,
      heading: 'Plan zajęć',
      description: 'Tygodniowy plan zajęć: dni, godziny, miejsca i wolne miejsca w grupach.',
      parents: [{ href: addresses.classes, label: 'Zajęcia' }],
      example: allInvented,
    }),
    season: season?.name ?? '',
    all: { href: addresses.classes, label: 'Wszystkie zajęcia' },
    usualPlace,
    days: weekdays.map((weekday) => ({
      weekday: weekdayName(weekday),
      id: slugOf(weekdayName(weekday)),
      entries: on(weekday),
    })),
    rows: dayParts
      .map(({ label }) => ({
        part: label,
        cells: weekdays.map((weekday) =>
          on(weekday).filter(({ start }) => dayPartOf(start) === label),
        ),
      }))
      .filter(({ cells }) => cells.some((cell) => cell.length > 0)),
    unscheduled: shown
      .filter(({ groups }) => groups.every(({ slots }) => slots.length === 0))
      .map(({ slug, title, titleLanguage }) => ({
        href: classPath(slug),
        label: title,
        ...foreignWords(title, titleLanguage),
      })),
    breaks: season === null ? [] : breakTexts(season),
  };
}

export function classPlanPages(ctx: PageContext): readonly PageDraft[] {
  return [ownPage(planModel(ctx), 'classes')];
}
