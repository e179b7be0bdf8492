/** Lists of classes: by age, by day of the week, by discipline; their addresses and words. */
import type { Audience, Discipline, Weekday } from '../snapshot/snapshot.ts';
import { weekdayName } from '../time/polish-dates.ts';
import { classAgePath, classDayPath, classDisciplinePath } from './addresses.ts';
import { disciplineLabels, disciplineOrder } from './class-words.ts';
import { slugOf } from './fold.ts';

interface ListWords {
  readonly path: string;
  readonly heading: string;
  /** Among the other choices of its kind. */
  readonly label: string;
}

export interface AgeBand extends ListWords {
  /** Years, both included. */
  readonly from: number;
  readonly to: number;
  /** Whoever a class names as its audience, one of these has to be among them. */
  readonly audience: readonly (keyof Omit<Audience, 'ageFrom' | 'ageTo'>)[];
}

export const ageBands: readonly AgeBand[] = [
  {
    path: classAgePath('najmlodsi'),
    heading: 'Zajęcia dla najmłodszych (do 6 lat)',
    label: 'do 6 lat',
    from: 0,
    to: 6,
    audience: ['children', 'families'],
  },
  {
    path: classAgePath('dzieci'),
    heading: 'Zajęcia dla dzieci (7–12 lat)',
    label: '7–12 lat',
    from: 7,
    to: 12,
    audience: ['children', 'families'],
  },
  {
    path: classAgePath('mlodziez'),
    heading: 'Zajęcia dla młodzieży (13–17 lat)',
    label: '13–17 lat',
    from: 13,
    to: 17,
    audience: ['youth'],
  },
  {
    path: classAgePath('dorosli'),
    heading: 'Zajęcia dla dorosłych',
    label: 'dorośli',
    from: 18,
    to: 59,
    audience: ['adults', 'families'],
  },
  {
    path: classAgePath('seniorzy'),
    heading: 'Zajęcia dla seniorów',
    label: 'seniorzy',
    from: 60,
    to: 120,
    audience: ['seniors'],
  },
];

export interface DayList extends ListWords {
  readonly weekday: Weekday;
}

const accusatives: readonly (readonly [Weekday, string])[] = [
  [1, 'w poniedziałek'],
  [2, 'we wtorek'],
  [3, 'w środę'],
  [4, 'w czwartek'],
  [5, 'w piątek'],
  [6, 'w sobotę'],
  [7, 'w niedzielę'],
];

export const dayLists: readonly DayList[] = accusatives.map(([weekday, when]) => {
  const label = weekdayName(weekday);
  return { weekday, path: classDayPath(slugOf(label)), heading: `Zajęcia ${when}`, label };
});

export interface DisciplineList extends ListWords {
  readonly discipline: Discipline;
}

export function disciplineList(discipline: Discipline): DisciplineList {
  const label = disciplineLabels[discipline];
  const path = classDisciplinePath(slugOf(label));
  return { discipline, path, heading: `Zajęcia: ${label}`, label };
}

export const disciplineLists: readonly DisciplineList[] = disciplineOrder.map(disciplineList);

/** Morning, afternoon and evening: the rows of the plan, the groups of a day's list. */
export const dayParts: readonly { readonly label: string; readonly before: string }[] = [
  { label: 'Rano', before: '12:00' },
  { label: 'Po południu', before: '17:00' },
  { label: 'Wieczorem', before: '24:00' },
];

/** The part of the day in which something begins. `start` is a time of day, "16:00". */
export function dayPartOf(start: string): string {
  const part = dayParts.find(({ before }) => start < before);
  if (part === undefined) throw new RangeError(`"${start}" is not a time of day`);
  return part.label;
}
