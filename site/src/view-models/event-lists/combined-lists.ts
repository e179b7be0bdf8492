/** Lists that join two choices: what a visitor without JavaScript would otherwise have to sift. */
import { addresses } from '../../text/addresses.ts';
import type { EventList, FilterKey } from './event-list.ts';

/** A list shorter than this is read, not narrowed. */
const WORTH_NARROWING = 4;
/** Enough for every choice that makes sense in a full programme; a page costs time to build. */
const MOST_LISTS = 80;
/** A single concert of a month is found on the month's list. */
const LEAST_OF_KIND = 2;
/** Months further away than this are thin. */
const MONTHS = 3;

export interface CombinedList extends EventList {
  readonly base: EventList;
  readonly by: EventList;
  /** "w weekend, dla dzieci": "dla dzieci" alone is the name of another list. */
  readonly label: string;
}

const narrowedBy: Readonly<Record<FilterKey, readonly FilterKey[]>> = {
  when: ['audience', 'price', 'access', 'kind'],
  audience: ['price', 'access'],
  age: ['price'],
  kind: ['audience', 'price', 'access'],
  place: ['audience', 'price', 'kind'],
  price: ['access'],
  access: [],
};

/** The last part of a list's address. */
export function lastPart(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** Of all lists by access only the one for every kind of it: the others are short. */
function narrows({ path, filter }: EventList): boolean {
  return filter?.group !== 'access' || path === addresses.accessibleEvents;
}

function combined(base: EventList, by: EventList, label: string): CombinedList {
  const heading = `${base.heading}${base.heading.includes(':') ? ',' : ':'} ${label}`;
  return {
    ...base,
    path: `${base.path}${lastPart(by.path)}/`,
    heading,
    description: `${heading}. Terminy, miejsca, ceny i dostępność.`,
    filter: null,
    parents: [...base.parents, { href: base.path, label: base.heading }],
    includes: (record, date) => base.includes(record, date) && by.includes(record, date),
    base,
    by,
    label: base.filter === null ? label : `${base.filter.label}, ${label}`,
  };
}

/**
 * Two choices at once, where that leaves fewer events than one of them, but some.
 *
 * @param countOf how many events a list shows.
 */
export function combinedLists(
  lists: readonly EventList[],
  countOf: (list: EventList) => number,
): readonly CombinedList[] {
  const bases = lists.filter(
    (list) => list.path !== addresses.events && countOf(list) >= WORTH_NARROWING,
  );
  const soon = bases.filter(({ filter }) => filter?.group === 'when').slice(0, MONTHS + 1);
  const others = bases.filter(({ filter }) => filter !== null && filter.group !== 'when');
  const narrowing = lists.filter((list) => narrows(list) && list.filter?.group !== 'when');
  return [...soon, ...others]
    .flatMap((base) =>
      narrowing.flatMap((by) => {
        if (base.filter === null || by.filter === null) return [];
        if (!narrowedBy[base.filter.group].includes(by.filter.group)) return [];
        const list = combined(base, by, shortLabel(by));
        const count = countOf(list);
        const least = by.filter.group === 'kind' ? LEAST_OF_KIND : 1;
        return count >= least && count < countOf(base) ? list : [];
      }),
    )
    .slice(0, MOST_LISTS);
}

function shortLabel({ path, filter }: EventList): string {
  return path === addresses.accessibleEvents ? 'dostępne' : (filter?.label ?? '');
}
