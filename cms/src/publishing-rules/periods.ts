import { dayOf, entriesOf, momentOf, numberOf } from './plain-entry';
import { childSpot, problemAt, type Rule } from './spot';

/** Start and end of a season, a break or a grant are in order. */
export const periodRule: Rule = (spot) => {
  const start = dayOf(spot.entry, 'start');
  const end = dayOf(spot.entry, 'end');
  if (start === null || end === null || start <= end) return [];
  return [problemAt(spot, 'end', 'koniec jest wcześniej niż początek. Popraw jedną z dat.')];
};

/** Breaks lie inside their season. */
export const seasonRule: Rule = (spot) => {
  const start = dayOf(spot.entry, 'start');
  const end = dayOf(spot.entry, 'end');
  if (start === null || end === null) return [];
  return entriesOf(spot.entry, 'breaks').flatMap((part, index) => {
    const from = dayOf(part, 'start');
    const to = dayOf(part, 'end');
    if (from === null || to === null || (from >= start && to <= end)) return [];
    return [
      problemAt(
        childSpot(spot, 'breaks', 'class.break', part, index),
        from < start ? 'start' : 'end',
        `przerwa wykracza poza sezon (od ${start} do ${end}). Popraw daty przerwy albo sezonu.`,
      ),
    ];
  });
};

/** A grant is not larger than the whole project it is part of. */
export const grantRule: Rule = (spot) => {
  const amount = numberOf(spot.entry, 'amount');
  const total = numberOf(spot.entry, 'total');
  if (amount === null || total === null || amount <= total) return [];
  return [
    problemAt(
      spot,
      'amount',
      'dofinansowanie jest wyższe niż wartość całego projektu. Zamień kwoty albo popraw jedną z nich.',
    ),
  ];
};

/** A site-wide notice ends after it starts. */
export const alertRule: Rule = (spot) => {
  const start = momentOf(spot.entry, 'startsAt');
  const end = momentOf(spot.entry, 'endsAt');
  if (start === null || end === null || start < end) return [];
  return [
    problemAt(
      spot,
      'endsAt',
      'komunikat kończy się, zanim się zacznie. Popraw jedną z dat, inaczej nikt go nie zobaczy.',
    ),
  ];
};
