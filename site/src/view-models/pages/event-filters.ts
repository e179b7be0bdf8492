/** The choices beside a list of events: the same on every list, with what each would show. */
import type { EventList, FilterKey } from '../event-lists/event-list.ts';
import type { FilterGroup } from '../page-models.ts';

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

/** The filters on the list at `path`. An empty category is offered only on its own page. */
export function filterGroups(choices: readonly Choice[], path: string): readonly FilterGroup[] {
  return filterLabels.flatMap(([key, label]) => {
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
