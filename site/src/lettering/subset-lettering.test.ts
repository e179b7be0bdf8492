import { expect, it } from 'vitest';
import { LETTERING_CHARACTERS, subsetLettering } from './subset-lettering.ts';

const MAX_BYTES = 8_000;

it('weighs less than 8 kB and is the same every time', async () => {
  const face = await subsetLettering();
  expect(face.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(face.length).toBeLessThan(MAX_BYTES);
  expect(await subsetLettering()).toEqual(face);
});

it('has every letter of Polish, the figures and the marks of dates', () => {
  for (const character of 'Zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ 0123456789 1924–1938, „…”') {
    expect(LETTERING_CHARACTERS).toContain(character);
  }
});
