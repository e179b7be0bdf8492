import { entriesOf, entryOf, momentOf, textOf } from './plain-entry';
import { countRecurrenceDates } from './recurrence-dates';
import { ruleOf } from './recurrence-rule';
import { problemAt, type Rule } from './spot';

/** More dates than this are a slip of the pen (a rule until 2099), not a programme. */
const MOST_DATES = 400;
/** An exhibition may stand for years; longer than this is a slip in the year. In milliseconds. */
const LONGEST_DATE = 3 * 366 * 24 * 60 * 60 * 1000;

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
  if (start !== null && end !== null && end - start > LONGEST_DATE) {
    problems.push(
      problemAt(
        spot,
        'end',
        'od początku do końca mijają ponad trzy lata. Sprawdź rok w obu datach i popraw go.',
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
  const dates = occurrences + (recurrence === null ? 0 : countRecurrenceDates(ruleOf(recurrence)));
  if (dates <= MOST_DATES) return [];
  return [
    problemAt(
      spot,
      recurrence === null ? 'occurrences' : 'recurrence',
      `wychodzi ${dates} terminów, a strona mieści najwyżej ${MOST_DATES}. Skróć okres powtarzania albo podziel wydarzenie.`,
    ),
  ];
};
