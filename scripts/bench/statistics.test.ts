import { expect, it } from 'vitest';
import { statistics } from './statistics.ts';

it('counts by nearest rank', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(statistics(values)).toEqual({ median: 10, p95: 19, least: 1, most: 20 });
  expect(statistics([7])).toEqual({ median: 7, p95: 7, least: 7, most: 7 });
});

it('refuses to count nothing', () => {
  expect(() => statistics([])).toThrow('nothing to count');
});
