import { dayOf } from './plain-entry';
import { problemAt, type Rule, warningAt } from './spot';

/** `due`: it is time, `overdue`: the last day of March has passed. */
export type ReviewState = 'done' | 'due' | 'overdue';

/**
 * Whether the yearly review of the declaration stands out: each year by 31 March, also when nothing
 * has changed (Act of 4 April 2019 on digital accessibility, art. 11). Reminded of from 1 February.
 *
 * @param lastLook the day the declaration was prepared or last reviewed, 'YYYY-MM-DD'
 * @param today the day in Poland, 'YYYY-MM-DD'
 */
export function reviewState(lastLook: string, today: string): ReviewState {
  const year = yearOf(today);
  const looked = yearOf(lastLook);
  if (looked >= year) return 'done';
  if (looked < year - 1 || today >= `${year}-04-01`) return 'overdue';
  return today >= `${year}-02-01` ? 'due' : 'done';
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** A declaration whose review is due warns; one that missed it is not published again without. */
export function declarationReviewRule(today: string): Rule {
  return (spot) => {
    const prepared = dayOf(spot.entry, 'preparedOn');
    const reviewed = dayOf(spot.entry, 'reviewedOn');
    if (prepared !== null && reviewed !== null && reviewed < prepared) {
      return [
        problemAt(
          spot,
          'reviewedOn',
          'przegląd jest wcześniejszy niż sporządzenie deklaracji. Popraw jedną z dat.',
        ),
      ];
    }
    const lastLook = reviewed ?? prepared;
    if (lastLook === null) return [];
    const year = today.slice(0, 4);
    switch (reviewState(lastLook, today)) {
      case 'done':
        return [];
      case 'due':
        return [
          warningAt(
            spot,
            'reviewedOn',
            `do 31 marca ${year} r. trzeba przejrzeć deklarację, także wtedy, gdy nic się nie zmieniło. Sprawdź, czy jest aktualna, i wpisz dzień przeglądu.`,
          ),
        ];
      case 'overdue':
        return [
          problemAt(
            spot,
            'reviewedOn',
            'minął termin corocznego przeglądu (31 marca), którego wymaga ustawa. Sprawdź, czy deklaracja jest aktualna, i wpisz dzień przeglądu.',
          ),
        ];
    }
  };
}
