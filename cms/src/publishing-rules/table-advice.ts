import { counted } from './counted';
import { textOf } from './plain-entry';
import { type Problem, type Rule, warningAt } from './spot';
import { rowsOf } from './table';

const MOST_COLUMNS = 6;
const COLUMNS = { one: 'kolumnę', few: 'kolumny', many: 'kolumn' };

/** A table that can be read on a phone and by ear, and is one (WCAG 2.2, 1.3.1). */
export const tableAdvice: Rule = (spot) => {
  const caption = textOf(spot.entry, 'caption');
  const [names = [], ...rows] = rowsOf(textOf(spot.entry, 'content'));
  const headers = names.map((cell) => cell.toLocaleLowerCase('pl'));
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
  if (headers.length === 1) {
    problems.push(
      warningAt(
        spot,
        'content',
        'tabela ma jedną kolumnę, czyli jest listą. Czytnik ekranu będzie przy każdym punkcie mówił o wierszach i kolumnach. Wpisz punkty jako listę w bloku „Tekst”, a jeśli to tabela, oddziel kolumny kreską „|”.',
      ),
    );
  }
  const datum = names.find((name, column) => isOneOfItsData(name, rows, column));
  if (datum !== undefined) {
    problems.push(
      warningAt(
        spot,
        'content',
        `pierwszy wiersz wygląda na dane, a nie na nagłówki: „${datum}”. Czytnik ekranu powie to przed każdą komórką tej kolumny. Dopisz na górze wiersz z nazwami kolumn, na przykład „Dzień | Godziny”.`,
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

/** Hours, amounts and days: the name of a column may be one of them, but not above others of its kind. */
const KINDS_OF_DATA = [
  /^(?:godz\.\s*)?\d{1,2}[.:]\d{2}(?:\s*[–-]\s*\d{1,2}[.:]\d{2})?$/i,
  /^\d+(?:[.,]\d{2})?\s*zł$/i,
  /^\d{1,2}(?:\.\d{1,2}(?:\.\d{4})?|\s+\p{L}+(?:\s+\d{4})?)(?:\s*r\.)?$/u,
];

function isOneOfItsData(name: string, rows: readonly string[][], column: number): boolean {
  return KINDS_OF_DATA.some(
    (kind) =>
      kind.test(name) && rows.length > 0 && rows.every((row) => kind.test(row[column] ?? '')),
  );
}
