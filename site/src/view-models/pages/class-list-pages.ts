/** All classes by discipline, and the lists by age, by day of the week and by discipline. */
import { addresses } from '../../text/addresses.ts';
import { capital } from '../../text/capital.ts';
import {
  ageBands,
  dayLists,
  dayPartOf,
  dayParts,
  disciplineLists,
} from '../../text/class-lists.ts';
import { slugOf } from '../../text/fold.ts';
import { classCard } from '../cards.ts';
import { type ChosenClass, classesOfAge, classesOfDay } from '../class-choices.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { ClassListPage, FilterGroup } from '../page-models.ts';

interface ClassList {
  readonly path: string;
  readonly heading: string;
  readonly label: string;
  readonly choice: 'Wiek' | 'Dzień' | 'Rodzaj';
  readonly classes: readonly ChosenClass[];
  readonly groups: ClassListPage['groups'];
}

function part(
  ctx: PageContext,
  heading: string,
  classes: readonly ChosenClass[],
): ClassListPage['groups'] {
  if (classes.length === 0) return [];
  return [
    { heading, id: slugOf(heading), classes: classes.map((chosen) => classCard(ctx, chosen)) },
  ];
}

function byDiscipline(ctx: PageContext, classes: readonly ChosenClass[]): ClassListPage['groups'] {
  return disciplineLists.flatMap(({ discipline, label }) =>
    part(
      ctx,
      capital(label),
      classes.filter(({ entry }) => entry.discipline === discipline),
    ),
  );
}

/** Every list that there is; a fixed one has its page even while it is empty. */
function classLists(ctx: PageContext): readonly ClassList[] {
  const all = ctx.classes.map((entry): ChosenClass => ({ entry, groups: entry.groups }));
  const ages = ageBands.map((band): ClassList => {
    const classes = classesOfAge(ctx.classes, band);
    return { ...band, choice: 'Wiek', classes, groups: byDiscipline(ctx, classes) };
  });
  const days = dayLists.map((day): ClassList => {
    const groups = dayParts.flatMap(({ label }) =>
      part(
        ctx,
        label,
        classesOfDay(ctx.classes, day, ({ start }) => dayPartOf(start) === label),
      ),
    );
    return { ...day, choice: 'Dzień', classes: classesOfDay(ctx.classes, day), groups };
  });
  const disciplines = disciplineLists.map((list): ClassList => {
    const classes = all.filter(({ entry }) => entry.discipline === list.discipline);
    const groups = part(ctx, `Znalezione zajęcia: ${classes.length}`, classes);
    return { ...list, choice: 'Rodzaj', classes, groups };
  });
  return [...ages, ...days, ...disciplines];
}

/** The choices on the list at `path`: empty ones are offered only on their own page. */
function filters(lists: readonly ClassList[], path: string): readonly FilterGroup[] {
  const shown = lists.filter(({ classes, path: own }) => classes.length > 0 || own === path);
  return [...Map.groupBy(shown, ({ choice }) => choice)].map(([label, ofChoice]) => ({
    label,
    links: ofChoice.map((list) => ({
      href: list.path,
      label: list.label,
      count: list.classes.length,
      current: list.path === path ? 'page' : null,
    })),
  }));
}

const plan = { href: addresses.classPlan, label: 'Plan tygodnia' };

function overview(ctx: PageContext, lists: readonly ClassList[]): ClassListPage {
  return {
    kind: 'class-list',
    ...ctx.frame({
      path: addresses.classes,
      heading: 'Zajęcia',
      description: 'Stałe zajęcia dla dzieci, młodzieży i dorosłych: terminy, ceny, wolne miejsca.',
    }),
    intro: 'Stałe zajęcia, które prowadzimy co tydzień przez cały sezon.',
    plan,
    filters: filters(lists, addresses.classes),
    emptyText: 'Nie mamy teraz stałych zajęć. Zajrzyj do wydarzeń: są tam też warsztaty.',
    groups: byDiscipline(
      ctx,
      ctx.classes.map((entry) => ({ entry, groups: entry.groups })),
    ),
  };
}

function listPage(ctx: PageContext, list: ClassList, lists: readonly ClassList[]): ClassListPage {
  const { path, heading, classes, groups } = list;
  return {
    kind: 'class-list',
    ...ctx.frame({
      path,
      heading,
      description: `${heading}: godziny, ceny i wolne miejsca.`,
      parents: [{ href: addresses.classes, label: 'Zajęcia' }],
      indexed: classes.length > 0,
    }),
    intro: 'Stałe zajęcia co tydzień. Przy każdych są godziny tylko tych grup, które tu pasują.',
    plan,
    filters: filters(lists, path),
    emptyText: 'Nie mamy teraz takich zajęć. Zobacz wszystkie zajęcia albo plan tygodnia.',
    groups,
  };
}

export function classListPages(ctx: PageContext): readonly PageDraft[] {
  const lists = classLists(ctx);
  return [
    ownPage(overview(ctx, lists), 'classes'),
    ...lists.map((list) => ownPage(listPage(ctx, list, lists), 'class-lists', ['lista zajęć'])),
  ];
}
