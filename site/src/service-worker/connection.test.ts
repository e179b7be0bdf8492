import { expect, it } from 'vitest';
import { mayFetchAhead } from './connection.ts';

it.each([
  [{ saveData: true, effectiveType: '4g' }, false],
  [{ saveData: false, effectiveType: 'slow-2g' }, false],
  [{ saveData: false, effectiveType: '2g' }, false],
  [{ saveData: false, effectiveType: '3g' }, true],
  [{}, true],
])('%j: %s', (connection, allowed) => {
  expect(mayFetchAhead(connection)).toBe(allowed);
});

it('takes a browser that tells nothing for one with a good line', () => {
  expect(mayFetchAhead(undefined)).toBe(true);
});
