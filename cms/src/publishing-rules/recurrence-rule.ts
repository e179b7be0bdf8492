import { dayOf, entriesOf, numberOf, type PlainEntry, textOf } from './plain-entry';
import { countRecurrenceDates, isRecurrenceDate, type RecurrenceRule } from './recurrence-dates';
import { childSpot, type Problem, problemAt, type Rule, type Spot } from './spot';

/** A rule of repetition: it must end, be complete and give at least one date. */
export const recurrenceRule: Rule = (spot) => {
  const from = dayOf(spot.entry, 'from');
  const until = dayOf(spot.entry, 'until');
  const monthly = textOf(spot.entry, 'frequency') === 'co miesiąc';
  if (until === null) {
    return [
      problemAt(
        spot,
        'until',
        'powtarzanie nie ma końca. Podaj ostatni dzień, do którego wydarzenie się powtarza.',
      ),
    ];
  }
  if (from !== null && until < from) {
    return [
      problemAt(
        spot,
        'until',
        'ostatni dzień powtarzania jest wcześniej niż pierwszy. Popraw jedną z dat.',
      ),
    ];
  }
  if (monthly && textOf(spot.entry, 'ordinal') === '') {
    return [
      problemAt(
        spot,
        'ordinal',
        'przy powtarzaniu co miesiąc wybierz, który to dzień miesiąca, na przykład „pierwszy” piątek.',
      ),
    ];
  }
  if (from !== null && countRecurrenceDates(ruleOf(spot.entry)) === 0) {
    return [
      problemAt(
        spot,
        'until',
        'między pierwszym a ostatnim dniem nie wypada ani jeden termin. Wydłuż okres albo zmień dzień tygodnia.',
      ),
    ];
  }
  return from === null ? [] : needlessExceptions(spot);
};

/** An exception on another day is a slip: the date it was meant for would still be announced. */
function needlessExceptions(spot: Spot): Problem[] {
  return entriesOf(spot.entry, 'exceptions').flatMap((part, index) => {
    const day = dayOf(part, 'date');
    if (day === null || isRecurrenceDate(ruleOf(spot.entry), day)) return [];
    return [
      problemAt(
        childSpot(spot, 'exceptions', 'event.recurrence-exception', part, index),
        'date',
        `${day} i tak nie wypada żaden termin. Popraw datę albo usuń ten wyjątek.`,
      ),
    ];
  });
}

/** What a component of repetition says, for counting its dates. */
export function ruleOf(recurrence: PlainEntry): RecurrenceRule {
  return {
    frequency: textOf(recurrence, 'frequency'),
    interval: numberOf(recurrence, 'interval') ?? 1,
    weekday: textOf(recurrence, 'weekday'),
    ordinal: textOf(recurrence, 'ordinal'),
    from: dayOf(recurrence, 'from') ?? '',
    until: dayOf(recurrence, 'until') ?? '',
  };
}
