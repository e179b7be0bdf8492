import { describe, expect, it } from 'vitest';
import { counted, dateForms, eventForms } from './plural.ts';

describe('counted', () => {
  it.each([
    [0, '0 wydarzeń'],
    [1, '1 wydarzenie'],
    [2, '2 wydarzenia'],
    [4, '4 wydarzenia'],
    [5, '5 wydarzeń'],
    [11, '11 wydarzeń'],
    [12, '12 wydarzeń'],
    [14, '14 wydarzeń'],
    [21, '21 wydarzeń'],
    [22, '22 wydarzenia'],
    [25, '25 wydarzeń'],
    [101, '101 wydarzeń'],
    [112, '112 wydarzeń'],
    [1002, '1002 wydarzenia'],
  ])('%i: %s', (count, text) => {
    expect(counted(count, eventForms)).toBe(text);
  });

  it('follows the rule of Polish grammar for every number to 1000', () => {
    for (let count = 0; count <= 1000; count += 1) {
      const few = [2, 3, 4].includes(count % 10) && ![12, 13, 14].includes(count % 100);
      const form = count === 1 ? 'termin' : few ? 'terminy' : 'terminów';
      expect(counted(count, dateForms)).toBe(`${count} ${form}`);
    }
  });
});
