/** Which classes, and which of their groups, stand on a list by age, by day or by discipline. */
import type { Class, Group, Slot } from '../snapshot/snapshot.ts';
import {
  type AgeBand,
  ageBands,
  type DayList,
  dayLists,
  disciplineLists,
} from '../text/class-lists.ts';
import type { LinkModel } from './page-models.ts';

/** A class with the groups and hours that a list is about. */
export interface ChosenClass {
  readonly entry: Class;
  readonly groups: readonly Group[];
}

/** Nobody named means everybody. */
function isMeant({ audience }: Class, band: AgeBand): boolean {
  if (audience === null) return true;
  const named = [
    audience.children,
    audience.youth,
    audience.adults,
    audience.seniors,
    audience.families,
  ].includes(true);
  return !named || band.audience.some((group) => audience[group]);
}

/** A group without ages has those of its class; without any age it is for every age. */
function overlaps({ audience }: Class, group: Group, band: AgeBand): boolean {
  const own = group.ageFrom !== null || group.ageTo !== null;
  const { ageFrom, ageTo } = own ? group : (audience ?? { ageFrom: null, ageTo: null });
  return (ageFrom ?? 0) <= band.to && (ageTo ?? band.to) >= band.from;
}

function ofAge(entry: Class, band: AgeBand): readonly Group[] {
  return isMeant(entry, band) ? entry.groups.filter((group) => overlaps(entry, group, band)) : [];
}

function ofDay(entry: Class, { weekday }: DayList, fits: (slot: Slot) => boolean) {
  return entry.groups.flatMap((group): readonly Group[] => {
    const slots = group.slots.filter((slot) => slot.weekday === weekday && fits(slot));
    return slots.length === 0 ? [] : [{ ...group, slots }];
  });
}

function chosen(
  classes: readonly Class[],
  groupsOf: (entry: Class) => readonly Group[],
): readonly ChosenClass[] {
  return classes
    .map((entry) => ({ entry, groups: groupsOf(entry) }))
    .filter(({ groups }) => groups.length > 0);
}

/** Classes with a group of that age; only those groups. */
export function classesOfAge(classes: readonly Class[], band: AgeBand): readonly ChosenClass[] {
  return chosen(classes, (entry) => ofAge(entry, band));
}

/** Classes with hours on that day, the earliest first; only those groups and hours. */
export function classesOfDay(
  classes: readonly Class[],
  day: DayList,
  fits: (slot: Slot) => boolean = () => true,
): readonly ChosenClass[] {
  const first = ({ groups }: ChosenClass): string =>
    groups.flatMap(({ slots }) => slots.map(({ start }) => start)).sort()[0] ?? '';
  return [...chosen(classes, (entry) => ofDay(entry, day, fits))].sort((a, b) =>
    first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0,
  );
}

/** The lists on which a class stands, discipline first. */
export function listsOf(entry: Class): readonly LinkModel[] {
  return [
    ...disciplineLists.filter(({ discipline }) => discipline === entry.discipline),
    ...ageBands.filter((band) => classesOfAge([entry], band).length > 0),
    ...dayLists.filter((day) => classesOfDay([entry], day).length > 0),
  ].map(({ path, heading }) => ({ href: path, label: heading }));
}
