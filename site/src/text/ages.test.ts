import { describe, expect, it } from 'vitest';
import type { Audience } from '../snapshot/snapshot.ts';
import { ageBands, suitsAge } from './ages.ts';

const nobody: Audience = {
  ageFrom: null,
  ageTo: null,
  children: false,
  youth: false,
  adults: false,
  seniors: false,
  families: false,
};

function bands(audience: Audience | null): readonly string[] {
  return ageBands.filter((band) => suitsAge(audience, band)).map(({ slug }) => slug);
}

it('says ages in Polish', () => {
  expect(ageBands.map(({ label }) => label)).toEqual([
    '0–3 lata',
    '4–6 lat',
    '7–12 lat',
    '13–17 lat',
  ]);
});

describe('an event suits', () => {
  it.each([
    ['stated ages', { ageFrom: 6, ageTo: 9 }, ['4-6', '7-12']],
    ['from an age on', { ageFrom: 16 }, ['13-17']],
    ['up to an age', { ageTo: 3 }, ['0-3']],
    ['stated ages over groups', { ageFrom: 7, ageTo: 12, youth: true }, ['7-12']],
    ['children without ages', { children: true }, ['0-3', '4-6', '7-12']],
    ['families without ages', { families: true }, ['0-3', '4-6', '7-12', '13-17']],
    ['youth without ages', { youth: true }, ['13-17']],
    ['adults', { adults: true, seniors: true }, []],
    ['grown-ups by age', { ageFrom: 60 }, []],
  ])('%s', (_, given, expected) => {
    expect(bands({ ...nobody, ...given })).toEqual(expected);
  });

  it('nobody in particular when nothing is said', () => {
    expect(bands(null)).toEqual([]);
  });
});
