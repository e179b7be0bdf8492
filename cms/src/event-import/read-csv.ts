import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { momentInWarsaw } from '../time/warsaw-moment';
import {
  EVENT_KINDS,
  type ImportedEvent,
  type ImportProblem,
  problemsOfTexts,
  type ReadFile,
} from './imported-event';

const COLUMNS = ['tytuł', 'rodzaj', 'zapowiedź', 'data', 'godzina', 'koniec', 'cena'] as const;
const NEEDED = ['tytuł', 'data'] as const;
const rows = z.array(
  z.object({ info: z.object({ lines: z.number() }), record: z.record(z.string(), z.string()) }),
);

/**
 * Reads events from a table, one a line, with the names of the columns in the first: tytuł, rodzaj,
 * zapowiedź, data (12.12.2026 or 2026-12-12), godzina, koniec, cena. Spreadsheets here write semicolons.
 */
export function readEventsCsv(text: string): ReadFile {
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = head.includes(';') ? ';' : head.includes('\t') ? '\t' : ',';
  let records: z.infer<typeof rows>;
  try {
    const parsed: unknown = parse(text.replaceAll('\r\n', '\n'), {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLocaleLowerCase('pl')),
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
    records = rows.parse(parsed);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { events: [], problems: [{ line, sentence: sentenceOf(error) }] };
  }
  const names = Object.keys(records[0]?.record ?? {});
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (records.length === 0 || missing.length > 0) {
    const which = missing.length === 0 ? 'żadnego wydarzenia' : `kolumny „${missing.join('”, „')}”`;
    const sentence = `W pliku nie ma ${which}. Kolumny to: ${COLUMNS.join(', ')}.`;
    return { events: [], problems: [{ line: 1, sentence }] };
  }
  const read = records.map(({ record, info }) => readRow(record, info.lines));
  return {
    events: read.flatMap(({ event }) => (event === null ? [] : [event])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function sentenceOf({ code }: CsvError): string {
  return code === 'CSV_RECORD_INCONSISTENT_COLUMNS'
    ? 'W tym wierszu jest inna liczba pól niż w pierwszym. Tekst ze średnikiem lub przecinkiem ujmij w cudzysłów.'
    : 'Cudzysłów jest otwarty i niezamknięty albo stoi w środku pola. Popraw go.';
}

function readRow(record: Readonly<Record<string, string>>, line: number) {
  const cell = (name: (typeof COLUMNS)[number]) => record[name] ?? '';
  const [title, lead] = [cell('tytuł'), cell('zapowiedź')];
  const problems: ImportProblem[] = problemsOfTexts(line, title, lead);
  const problem = (sentence: string) => {
    problems.push({ line, sentence });
    return null;
  };
  const kind = EVENT_KINDS.find((name) => name === cell('rodzaj').toLocaleLowerCase('pl')) ?? null;
  if (kind === null && cell('rodzaj') !== '') {
    problem(`Nie ma rodzaju „${cell('rodzaj')}”. Rodzaje: ${EVENT_KINDS.join(', ')}.`);
  }
  const day = dayOf(cell('data'));
  if (day === null) problem(`„${cell('data')}” nie jest datą. Zapisz ją tak: 12.12.2026.`);
  const moment = (name: 'godzina' | 'koniec'): number | null => {
    const time = /^(\d{1,2})[:.](\d{2})$/.exec(cell(name));
    if (day === null || (cell(name) === '' && name === 'koniec')) return null;
    if (time === null && cell(name) !== '') {
      return problem(
        `„${cell(name)}” w kolumnie „${name}” nie jest godziną. Zapisz ją tak: 18:00.`,
      );
    }
    const clock = time === null ? '00:00' : `${time[1]?.padStart(2, '0')}:${time[2]}`;
    const read = momentInWarsaw(`${day}T${clock}`);
    return 'at' in read ? read.at : problem(`„${cell('data')} ${cell(name)}”: ${read.refusal}`);
  };
  const [start, end] = [moment('godzina'), moment('koniec')];
  if (start !== null && end !== null && end < start) problem('Koniec jest wcześniej niż początek.');
  const price = priceOf(cell('cena'));
  if (price === undefined) {
    problem(`Nie wiadomo, co znaczy cena „${cell('cena')}”. Wpisz: bezpłatne, 20 albo 20-30.`);
  }
  const event: ImportedEvent | null =
    problems.length > 0 || start === null
      ? null
      : {
          line,
          title,
          kind,
          lead,
          start,
          end,
          allDay: cell('godzina') === '',
          price: price ?? null,
        };
  return { event, problems };
}

/** "YYYY-MM-DD" of a Polish or ISO date; whether there is such a day is asked when the moment is read. */
function dayOf(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const polish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})( ?r\.)?$/.exec(text);
  if (polish === null) return null;
  const [, day = '', month = '', year = ''] = polish;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** @returns null when nothing is said, undefined when it is not understood */
function priceOf(text: string): Record<string, unknown> | null | undefined {
  const said = text.toLocaleLowerCase('pl').replace(/\s*zł\.?$/, '');
  if (said === '') return null;
  if (['bezpłatne', 'bezpłatnie', 'wstęp wolny', '0'].includes(said)) return { kind: 'bezpłatne' };
  if (said === 'dobrowolna wpłata') return { kind: 'dobrowolna wpłata' };
  const sums = /^(\d+(?:[.,]\d{1,2})?)(?:\s*[-–]\s*(\d+(?:[.,]\d{1,2})?))?$/.exec(said);
  if (sums === null) return undefined;
  const number = (sum: string) => Number(sum.replace(',', '.'));
  const [, from = '', to] = sums;
  return { kind: 'płatne', from: number(from), ...(to === undefined ? {} : { to: number(to) }) };
}
