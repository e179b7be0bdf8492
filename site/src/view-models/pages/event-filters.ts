/** The choices beside a list of events: the same on every list, with what each would show. */
import { filterNames } from '../../event-filter/filter-data.ts';
import { addresses } from '../../text/addresses.ts';
import { type CombinedList, lastPart } from '../event-lists/combined-lists.ts';
import type { EventList, FilterKey } from '../event-lists/event-list.ts';
import type { FilterControl, FilterFormModel, FilterGroup, LinkModel } from '../page-models.ts';

const filterLabels: readonly (readonly [FilterKey, string])[] = [
  ['when', 'Kiedy'],
  ['kind', 'Rodzaj'],
  ['audience', 'Dla kogo'],
  ['age', 'Wiek'],
  ['place', 'Miejsce'],
  ['access', 'Dostępność'],
  ['price', 'Cena'],
];

export interface Choice {
  readonly group: FilterKey;
  readonly href: string;
  readonly label: string;
  /** How many events the list shows. */
  readonly count: number;
}

/** @param countOf how many events a list shows. */
export function filterChoices(
  lists: readonly EventList[],
  countOf: (list: EventList) => number,
): readonly Choice[] {
  return lists.flatMap((list) =>
    list.filter === null ? [] : { ...list.filter, href: list.path, count: countOf(list) },
  );
}

/**
 * The filters on a list: all of them on the list of everything, on another the lists of its own kind
 * (other months, other ages), for all together weigh as much as three events. An empty category is
 * offered only on its own page.
 */
export function filterGroups(
  choices: readonly Choice[],
  { path, filter }: EventList,
): readonly FilterGroup[] {
  return filterLabels.flatMap(([key, label]) => {
    if (path !== addresses.events && key !== filter?.group) return [];
    const links = choices
      .filter(({ group }) => group === key)
      .filter(({ count, href }) => count > 0 || href === path || key === 'when')
      .map(({ href, label: word, count }) => ({
        href,
        label: word,
        count,
        current: href === path ? ('page' as const) : null,
      }));
    return links.length === 0 ? [] : { label, links };
  });
}

/** Choices that the form has no use for: they are made of others. */
const notInForm: ReadonlySet<string> = new Set([addresses.events, addresses.accessibleEvents]);

function control(choices: readonly Choice[], key: FilterKey, label: string): FilterControl {
  return {
    name: filterNames[key],
    label,
    options: choices
      .filter(({ group, href, count }) => group === key && count > 0 && !notInForm.has(href))
      .map((choice) => ({ value: lastPart(choice.href), label: choice.label })),
  };
}

/** null when there is nothing to choose from. */
export function filterForm(choices: readonly Choice[]): FilterFormModel | null {
  const controls = filterLabels.map(([key, label]) => ({
    key,
    ...control(choices, key, label),
  }));
  const checked: readonly FilterKey[] = ['price', 'access'];
  const some = controls
    .filter(({ options }) => options.length > 0)
    .map(({ key, ...rest }) => ({ several: checked.includes(key), control: rest }));
  if (some.length === 0) return null;
  return {
    data: addresses.filterData,
    selects: some.flatMap(({ several, control: found }) => (several ? [] : found)),
    checks: some.flatMap(({ several, control: found }) => (several ? found : [])),
  };
}

/** The list as a choice in the form; null for a list that is none. */
export function filterLink(list: EventList, combined: CombinedList | null): LinkModel | null {
  const chosen = combined === null ? [list] : [combined.base, combined.by];
  const pairs = chosen.flatMap(({ filter, path }): [string, string][] =>
    filter === null || notInForm.has(path) ? [] : [[filterNames[filter.group], lastPart(path)]],
  );
  if (pairs.length === 0) return null;
  return {
    href: `${addresses.events}?${new URLSearchParams(pairs)}`,
    label: 'Połącz z innymi filtrami',
  };
}
