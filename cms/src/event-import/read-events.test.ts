import { describe, expect, test } from 'vitest';
import { readEventsCsv } from './read-csv';
import { readEventsIcs } from './read-ics';

const head = 'Tytuł;Rodzaj;Zapowiedź;Data;Godzina;Koniec;Cena';
const csv = (...lines: string[]) => readEventsCsv([head, ...lines].join('\r\n'));
const ics = (...lines: string[]) =>
  readEventsIcs(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
  );
const iso = (moment: number | null | undefined) =>
  moment == null ? null : new Date(moment).toISOString();

describe('a table', () => {
  test('is read as spreadsheets here write it, byte order mark included', () => {
    const { events, problems } = readEventsCsv(
      `\uFEFF${head}\r\n"Koncert; wersja 2";koncert;Zapraszamy.;5.12.2026;18.00;20:00;20-30 zł\r\n`,
    );
    expect(problems).toEqual([]);
    expect(events).toEqual([
      {
        line: 2,
        title: 'Koncert; wersja 2',
        kind: 'koncert',
        lead: 'Zapraszamy.',
        start: Date.parse('2026-12-05T17:00:00Z'),
        end: Date.parse('2026-12-05T19:00:00Z'),
        allDay: false,
        price: { kind: 'płatne', from: 20, to: 30 },
      },
    ]);
  });

  test('may have commas and only what is needed; without an hour it is the whole day', () => {
    const { events } = readEventsCsv('data,tytuł\n2026-07-01,Festyn\n');
    expect(events).toMatchObject([{ title: 'Festyn', kind: null, allDay: true, price: null }]);
    expect(iso(events[0]?.start)).toBe('2026-06-30T22:00:00.000Z');
  });

  test.each<[string, number, RegExp]>([
    [';koncert;;5.12.2026;18:00;;', 2, /^Brakuje tytułu/],
    ['A;balet;;5.12.2026;18:00;;', 2, /Nie ma rodzaju „balet”/],
    ['A;;;jutro;18:00;;', 2, /„jutro” nie jest datą/],
    ['A;;;31.02.2026;18:00;;', 2, /Podaj dzień i godzinę/],
    ['A;;;29.03.2026;2:30;;', 2, /Takiej godziny nie ma/],
    ['A;;;5.12.2026;wieczorem;;', 2, /„wieczorem” w kolumnie „godzina”/],
    ['A;;;5.12.2026;18:00;17:00;', 2, /Koniec jest wcześniej/],
    ['A;;;5.12.2026;18:00;;tanio', 2, /cena „tanio”/],
    [`${'a'.repeat(161)};;;5.12.2026;18:00;;`, 2, /ponad 160 znaków/],
    [`A;;${'a'.repeat(401)};5.12.2026;18:00;;`, 2, /ponad 400 znaków/],
    ['A;;;5.12.2026;18:00', 2, /inna liczba pól/],
    ['A;"otwarty;;5.12.2026;18:00;;', 2, /Cudzysłów/],
  ])('with the row %j is refused at line %i', (row, line, sentence) => {
    const { problems } = csv(row);
    expect(problems).toContainEqual({ line, sentence: expect.stringMatching(sentence) });
  });

  test('names the line even behind a cell of two lines', () => {
    const { problems } = csv('"A\r\nB";;;5.12.2026;18:00;;', 'C;;;kiedyś;;;');
    expect(problems).toMatchObject([{ line: 4 }]);
  });

  test.each(['', head, 'a;b\n1;2'])('%j holds nothing', (text) => {
    expect(readEventsCsv(text).problems).toMatchObject([
      { line: 1, sentence: expect.stringContaining('W pliku nie ma') },
    ]);
  });
});

describe('a calendar', () => {
  test.each([
    ['DTSTART:20261205T170000Z', '2026-12-05T17:00:00.000Z'],
    ['DTSTART:20261205T180000', '2026-12-05T17:00:00.000Z'],
    ['DTSTART;TZID=Europe/London:20261205T170000', '2026-12-05T17:00:00.000Z'],
    ['DTSTART;VALUE=DATE:20260701', '2026-06-30T22:00:00.000Z'],
  ])('with %s begins at %s', (start, moment) => {
    const { events, problems } = ics('SUMMARY:Koncert', start, 'CATEGORIES:KONCERT');
    expect(problems).toEqual([]);
    expect(events).toMatchObject([{ line: 3, title: 'Koncert', kind: 'koncert' }]);
    expect(iso(events[0]?.start)).toBe(moment);
  });

  test.each<[string[], RegExp]>([
    [['DTSTART:20261205T170000Z'], /Brakuje tytułu/],
    [['SUMMARY:A'], /początku/],
    [['SUMMARY:A', 'DTSTART;TZID=Gdzieś:20261205T170000'], /początku/],
    [['SUMMARY:A', 'DTSTART:20261205T170000Z', 'RRULE:FREQ=WEEKLY'], /powtarza się/],
  ])('with %j is refused', (lines, sentence) => {
    const { events, problems } = ics(...lines);
    expect(events).toEqual([]);
    expect(problems).toMatchObject([{ line: 3, sentence: expect.stringMatching(sentence) }]);
  });

  test.each(['', 'Tytuł;Data', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'])('%j is none', (text) => {
    expect(readEventsIcs(text).problems).toHaveLength(1);
  });
});
