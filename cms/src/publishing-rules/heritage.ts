import { entriesOf, numberOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/** An article of local history says where its facts come from, and its years are in order. */
export const heritageRule: Rule = (spot) => {
  const problems = [];
  const from = numberOf(spot.entry, 'yearFrom');
  const to = numberOf(spot.entry, 'yearTo');
  if (from !== null && to !== null && from > to) {
    problems.push(
      problemAt(
        spot,
        'yearTo',
        `lata są odwrócone: od ${from} do ${to}. Zamień je albo popraw jeden z nich.`,
      ),
    );
  }
  if (entriesOf(spot.entry, 'sources').length === 0) {
    problems.push(
      problemAt(
        spot,
        'sources',
        'artykuł nie ma źródeł. Dodaj co najmniej jedno: książkę, stronę albo archiwum.',
      ),
    );
  }
  return problems;
};
