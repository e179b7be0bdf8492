import { describe, expect, it } from 'vitest';
import { parseDay, parseMoment, resolveDay, resolveMoment } from './relative-date.ts';

/** Reads and resolves in one go; a text that cannot be read gives undefined. */
function day(text: string, loadedOn: string) {
  const rule = parseDay(text);
  return rule && resolveDay(rule, loadedOn);
}
function moment(text: string, loadedOn: string) {
  const rule = parseMoment(text);
  return rule && resolveMoment(rule, loadedOn);
}

describe('days', () => {
  it('counts days from the day of loading', () => {
    expect(day('+10d', '2026-11-23')).toBe('2026-12-03');
    expect(day('-40d', '2026-11-23')).toBe('2026-10-14');
    expect(day('+0d', '2026-11-23')).toBe('2026-11-23');
  });

  it('takes the weekday of the ISO week, also when loaded on a Sunday', () => {
    expect(day('+0w sat', '2026-11-23')).toBe('2026-11-28');
    expect(day('+2w sat', '2026-11-23')).toBe('2026-12-12');
    expect(day('+2w sat', '2026-11-29')).toBe('2026-12-12');
    expect(day('-3w fri', '2026-11-29')).toBe('2026-11-06');
    expect(day('+1w mon', '2026-12-31')).toBe('2027-01-04');
  });

  it('means the season that runs; from July on the coming one', () => {
    expect(day('season 09-01', '2026-11-23')).toBe('2026-09-01');
    expect(day('season 06-30', '2026-11-23')).toBe('2027-06-30');
    expect(day('season 09-01', '2027-06-30')).toBe('2026-09-01');
    expect(day('season 09-01', '2027-07-01')).toBe('2027-09-01');
    expect(day('season 12-23', '2027-01-02')).toBe('2026-12-23');
  });

  it('keeps a fixed day of history', () => {
    expect(day('2024-02-29', '2026-11-23')).toBe('2024-02-29');
  });

  it.each([
    '2w sat',
    '+2w sob',
    '+2w',
    '2025-02-30',
    'season 13-01',
    'season 02-29',
    '23.11.2026',
    '',
  ])('refuses "%s"', (text) => {
    expect(day(text, '2026-11-23')).toBeUndefined();
  });
});

describe('moments', () => {
  it('are Warsaw time in winter and in summer', () => {
    expect(moment('+2w sat 18:00', '2026-11-23')).toBe('2026-12-12T17:00:00.000Z');
    expect(moment('+10d 18:00', '2026-06-01')).toBe('2026-06-11T16:00:00.000Z');
    expect(moment('2025-05-03 18:00', '2026-06-01')).toBe('2025-05-03T16:00:00.000Z');
  });

  it('keep the wall clock across both changes of 2026 (29 March, 25 October)', () => {
    expect(moment('+0d 18:00', '2026-03-28')).toBe('2026-03-28T17:00:00.000Z');
    expect(moment('+1d 18:00', '2026-03-28')).toBe('2026-03-29T16:00:00.000Z');
    expect(moment('+0d 18:00', '2026-10-24')).toBe('2026-10-24T16:00:00.000Z');
    expect(moment('+1d 18:00', '2026-10-24')).toBe('2026-10-25T17:00:00.000Z');
  });

  it('take the later reading of the skipped hour and the first of the doubled one', () => {
    expect(moment('2026-03-29 02:30', '2026-01-01')).toBe('2026-03-29T01:30:00.000Z');
    expect(moment('2026-10-25 02:30', '2026-01-01')).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['+2w sat', '+2w sat 24:00', '+2w sat 9:00', 'sat 18:00'])('refuse "%s"', (text) => {
    expect(moment(text, '2026-11-23')).toBeUndefined();
  });
});
