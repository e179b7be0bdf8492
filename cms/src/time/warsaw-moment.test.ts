import { describe, expect, test } from 'vitest';
import { fieldOfMoment, momentInWarsaw } from './warsaw-moment';

const iso = (text: string) => {
  const read = momentInWarsaw(text);
  return 'at' in read ? new Date(read.at).toISOString() : read.refusal;
};

describe('what a Polish clock shows', () => {
  test.each([
    ['2026-12-12T10:00', '2026-12-12T09:00:00.000Z'],
    ['2026-07-01T10:00', '2026-07-01T08:00:00.000Z'],
    ['2026-07-01T10:00:00', '2026-07-01T08:00:00.000Z'],
    // The night on which summer time begins, and the one on which it ends.
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s', (text, moment) => {
    expect(iso(text)).toBe(moment);
    expect(fieldOfMoment(Date.parse(moment))).toBe(text.slice(0, 16));
  });

  test('never was 2:30 on the night when the clocks go forward', () => {
    expect(iso('2026-03-29T02:30')).toContain('Takiej godziny nie ma');
  });

  test.each([
    '',
    '2026-12-12',
    '2026-02-30T10:00',
    '2026-12-12T25:00',
    'jutro',
    '2026-12-12T10:00Z',
  ])('%j is no moment', (text) => {
    expect(iso(text)).toBe('Podaj dzień i godzinę.');
  });
});
