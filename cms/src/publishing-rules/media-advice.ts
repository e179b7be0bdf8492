import { counted } from './counted';
import { textOf } from './plain-entry';
import { type Problem, problemAt, type Rule, warningAt } from './spot';

const STAND_IN =
  /^(?:brak|wkrótce|w przygotowaniu|do uzupełnienia|uzupełnić|nie dotyczy|todo|test|transkrypcja|x+|[-–.…?\s]+)[.!…]*$/i;

/** A transcript holds the words, not the promise of them (WCAG 2.2, 1.2.1, 1.2.3). */
export const transcriptRule: Rule = (spot) => {
  const transcript = textOf(spot.entry, 'transcript');
  if (transcript === '' || !STAND_IN.test(transcript)) return [];
  return [
    problemAt(
      spot,
      'transcript',
      `„${transcript}” nie zastąpi słów z nagrania. Kto nie słyszy, nie dowie się niczego. Zapisz, co w nim słychać i co ważnego widać.`,
    ),
  ];
};

/** What is only to be seen in a film has words, too, or somebody says that nothing is (1.2.5). */
export const audioDescriptionAdvice: Rule = (spot) => {
  if (textOf(spot.entry, 'audioDescription') !== '') return [];
  return [
    warningAt(
      spot,
      'audioDescription',
      'nie wiadomo, co w filmie tylko widać, a nie słychać. Kto nie widzi, może zgubić sens. Opisz to albo napisz „Wszystko, co ważne, słychać w filmie”.',
    ),
  ];
};

const MOST_COLUMNS = 6;
const COLUMNS = { one: 'kolumnę', few: 'kolumny', many: 'kolumn' };

/** A table that can be read on a phone and by ear. */
export const tableAdvice: Rule = (spot) => {
  const caption = textOf(spot.entry, 'caption');
  const [first = ''] = textOf(spot.entry, 'content').split('\n');
  const headers = first.split('|').map((cell) => cell.trim().toLocaleLowerCase('pl'));
  const problems: Problem[] = [];
  if (/^tabela(?:\s*(?:nr\s*)?\d*)?[.:]?$/i.test(caption)) {
    problems.push(
      warningAt(
        spot,
        'caption',
        `podpis „${caption}” nie mówi, co jest w tabeli. Czytnik ekranu czyta go jako pierwszy. Napisz na przykład „Godziny otwarcia biura”.`,
      ),
    );
  }
  if (headers.length > MOST_COLUMNS) {
    problems.push(
      warningAt(
        spot,
        'content',
        `tabela ma ${counted(headers.length, COLUMNS)}. Na telefonie i ze słuchu nie da się jej ogarnąć. Podziel ją na mniejsze, najwyżej po ${MOST_COLUMNS} kolumn.`,
      ),
    );
  }
  const twice = headers.find((header, index) => header !== '' && headers.indexOf(header) !== index);
  if (twice !== undefined) {
    problems.push(
      warningAt(
        spot,
        'content',
        `dwie kolumny nazywają się „${twice}”. Czytnik ekranu mówi nazwę przed każdą komórką i nie da się ich odróżnić. Nazwij je inaczej.`,
      ),
    );
  }
  return problems;
};
