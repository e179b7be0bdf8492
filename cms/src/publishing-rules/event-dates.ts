import type { PlainEntry } from './plain-entry';
import { dayOf, entriesOf, entryOf, momentOf, numberOf, textOf } from './plain-entry';
import { countRecurrenceDates } from './recurrence-dates';
import { problemAt, type Rule } from './spot';

/** More dates than this are a slip of the pen (a rule until 2099), not a programme. */
export const MOST_DATES = 400;

/** One date of an event: order of doors, start and end; the former date of a moved one. */
export const occurrenceRule: Rule = (spot) => {
  const start = momentOf(spot.entry, 'start');
  const end = momentOf(spot.entry, 'end');
  const doors = momentOf(spot.entry, 'doors');
  const problems = [];
  if (start !== null && end !== null && end < start) {
    problems.push(
      problemAt(
        spot,
        'end',
        'koniec jest wcześniej niż początek. Popraw datę i godzinę końca albo początku.',
      ),
    );
  }
  if (start !== null && doors !== null && doors > start) {
    problems.push(
      problemAt(
        spot,
        'doors',
        'wejście otwiera się po rozpoczęciu. Podaj godzinę przed początkiem albo usuń ją.',
      ),
    );
  }
  if (textOf(spot.entry, 'status') === 'zmieniony termin') {
    if (momentOf(spot.entry, 'previousStart') === null) {
      problems.push(
        problemAt(
          spot,
          'previousStart',
          'przy stanie „zmieniony termin” podaj poprzednią datę, żeby widz wiedział, co się zmieniło.',
        ),
      );
    }
  }
  return problems;
};

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
  if (from !== null && datesOf(spot.entry) === 0) {
    return [
      problemAt(
        spot,
        'until',
        'między pierwszym a ostatnim dniem nie wypada ani jeden termin. Wydłuż okres albo zmień dzień tygodnia.',
      ),
    ];
  }
  return [];
};

/** An event has a date, and not more of them than a page can bear. */
export const eventDatesRule: Rule = (spot) => {
  const occurrences = entriesOf(spot.entry, 'occurrences').length;
  const recurrence = entryOf(spot.entry, 'recurrence');
  if (occurrences === 0 && recurrence === null) {
    return [
      problemAt(
        spot,
        'occurrences',
        'wydarzenie nie ma żadnego terminu. Dodaj termin albo wypełnij powtarzanie.',
      ),
    ];
  }
  const dates = occurrences + (recurrence === null ? 0 : datesOf(recurrence));
  if (dates <= MOST_DATES) return [];
  return [
    problemAt(
      spot,
      recurrence === null ? 'occurrences' : 'recurrence',
      `wychodzi ${dates} terminów, a strona mieści najwyżej ${MOST_DATES}. Skróć okres powtarzania albo podziel wydarzenie.`,
    ),
  ];
};

function datesOf(recurrence: PlainEntry): number {
  return countRecurrenceDates({
    frequency: textOf(recurrence, 'frequency'),
    interval: numberOf(recurrence, 'interval') ?? 1,
    weekday: textOf(recurrence, 'weekday'),
    ordinal: textOf(recurrence, 'ordinal'),
    from: dayOf(recurrence, 'from') ?? '',
    until: dayOf(recurrence, 'until') ?? '',
  });
}
