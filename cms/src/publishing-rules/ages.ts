import { numberOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/** An age range is not upside down (audience of an event or class, a group of a class). */
export const agesRule: Rule = (spot) => {
  const from = numberOf(spot.entry, 'ageFrom');
  const to = numberOf(spot.entry, 'ageTo');
  if (from === null || to === null || from <= to) return [];
  return [
    problemAt(
      spot,
      'ageTo',
      `przedział wieku jest odwrócony: od ${from} do ${to} lat. Zamień liczby albo popraw jedną z nich.`,
    ),
  ];
};
