import { expect, test } from 'vitest';
import { importInWords } from './import-in-words';
import { isMonth, programmeText } from './programme-text';

const event = (title: string, start: string, more: object = {}) => ({
  title,
  place: { name: 'Sala widowiskowa' },
  price: { kind: 'płatne', from: '20.00', to: '30.00' },
  occurrences: [{ start, status: 'zaplanowane', ...more }],
});

test('a month is told in the order of its dates, by the Polish clock', () => {
  const events = [
    event('Sylwester', '2026-12-31T22:30:00Z'),
    event('Nowy Rok', '2026-12-31T23:00:00Z'),
    event('Koncert', '2026-12-05T17:00:00Z', { status: 'odwołane' }),
    event('Wystawa', '2026-11-20T09:00:00Z', { end: '2026-12-10T16:00:00Z' }),
    event('Andrzejki', '2026-11-29T17:00:00Z'),
    { ...event('Spacer', '2026-12-06T09:00:00Z'), place: null, price: { kind: 'bezpłatne' } },
  ];
  expect(programmeText(events, '2026-12').replaceAll('\u00a0', ' ')).toBe(
    `Program: grudzień 2026

piątek, 20 listopada – czwartek, 10 grudnia – Wystawa, Sala widowiskowa, 20–30 zł
sobota, 5 grudnia, godz. 18:00 – Koncert, Sala widowiskowa, 20–30 zł [ODWOŁANE]
niedziela, 6 grudnia, godz. 10:00 – Spacer, wstęp wolny
czwartek, 31 grudnia, godz. 23:30 – Sylwester, Sala widowiskowa, 20–30 zł
`,
  );
});

test('an empty month says so', () => {
  expect(programmeText([], '2026-12')).toContain('Brak wydarzeń');
});

test.each(['2026-13', '2026', '', '2026-12-01'])('%j is no month', (text) => {
  expect(isMonth(text)).toBe(false);
});

test('the problems of a file are told in the order of its lines, and forbid to save it', () => {
  const problems = [
    { line: 7, sentence: 'Brakuje tytułu.' },
    { line: 2, sentence: '„jutro” nie jest datą.' },
  ];
  expect(importInWords({ events: [], problems }, false)).toMatchObject({
    headline: 'Niczego nie wczytano. Do poprawienia w pliku: 2.',
    mayBeSaved: false,
    problems: ['Wiersz 2: „jutro” nie jest datą.', 'Wiersz 7: Brakuje tytułu.'],
  });
});
