import { entriesOf, timeOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/** A class has at least one group: without groups there is no plan and nothing to join. */
export const classRule: Rule = (spot) => {
  if (entriesOf(spot.entry, 'groups').length > 0) return [];
  return [
    problemAt(spot, 'groups', 'zajęcia nie mają żadnej grupy. Dodaj grupę z dniem i godziną.'),
  ];
};

/** A weekly slot ends after it starts, on the same day. */
export const slotRule: Rule = (spot) => {
  const start = timeOf(spot.entry, 'start');
  const end = timeOf(spot.entry, 'end');
  if (start === null || end === null || start < end) return [];
  return [
    problemAt(
      spot,
      'end',
      `zajęcia kończą się o ${end}, a zaczynają o ${start}. Popraw jedną z godzin.`,
    ),
  ];
};
