/** Words for classes: disciplines, levels, places left in a group. */
import type { Discipline, GroupState, Level } from '../snapshot/snapshot.ts';

export const disciplineLabels: Readonly<Record<Discipline, string>> = {
  dance: 'taniec',
  music: 'muzyka',
  singing: 'śpiew',
  art: 'plastyka',
  theatre: 'teatr',
  fitness: 'ruch i zdrowie',
  languages: 'języki',
  technology: 'nowe technologie',
  'early-years': 'dla najmłodszych',
};

export const disciplineOrder: readonly Discipline[] = [
  'dance',
  'music',
  'singing',
  'art',
  'theatre',
  'fitness',
  'languages',
  'technology',
  'early-years',
];

export const levelLabels: Readonly<Record<Level, string>> = {
  beginner: 'początkujący',
  intermediate: 'średnio zaawansowany',
  advanced: 'zaawansowany',
  all: 'wszystkie poziomy',
};

export const groupStateLabels: Readonly<Record<GroupState, string>> = {
  'free-places': 'wolne miejsca',
  'last-places': 'ostatnie miejsca',
  'waiting-list': 'lista rezerwowa',
  full: 'komplet',
};

/** From the group that is easiest to join to the one that is hardest. */
export const groupStateOrder: readonly GroupState[] = [
  'free-places',
  'last-places',
  'waiting-list',
  'full',
];
