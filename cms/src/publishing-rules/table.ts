import { problemAt, type Rule } from './spot';

/** The rows of a table as the site reads them: one a line, cells between "|", empty lines left out. */
export function rowsOf(content: string): string[][] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** A table has a header row, something under it, and rows of one length (WCAG 2.2, 1.3.1). */
export const tableRule: Rule = (spot) => {
  const content = spot.entry['content'];
  const [headers, ...rows] = rowsOf(typeof content === 'string' ? content : '');
  if (headers === undefined || rows.length === 0) {
    return [
      problemAt(
        spot,
        'content',
        'tabela potrzebuje wiersza z nagłówkami i co najmniej jednego wiersza pod nim. Dopisz je, każdy w nowej linii.',
      ),
    ];
  }
  if (headers.includes('')) {
    return [
      problemAt(
        spot,
        'content',
        'nagłówek jednej z kolumn jest pusty. Nazwij każdą kolumnę w pierwszym wierszu; kreska „|” stoi tylko między komórkami, nie na początku ani na końcu.',
      ),
    ];
  }
  const wrong = rows.findIndex((row) => row.length !== headers.length);
  const row = rows[wrong];
  if (row === undefined) return [];
  return [
    problemAt(
      spot,
      'content',
      `wiersz ${wrong + 2} ma inną liczbę komórek (${row.length}) niż wiersz z nagłówkami (${headers.length}). Oddziel komórki kreską „|” tak, aby w każdym wierszu było ich tyle samo.`,
    ),
  ];
};
