import { expect, test } from 'vitest';
import { editRows } from './edit-rows';

const widths = (...sizes: number[]) =>
  sizes.map((size, index) => ({ name: `field${index}`, size }));

test('fields share a row as long as they fit', () => {
  expect(editRows(widths(8, 4, 6, 6)).map((row) => row.length)).toEqual([2, 2]);
});

test('a field that does not fit begins a new row and keeps the order', () => {
  const rows = editRows(widths(8, 6, 12, 4));
  expect(rows.map((row) => row.map((cell) => cell.name))).toEqual([
    ['field0'],
    ['field1'],
    ['field2'],
    ['field3'],
  ]);
});

test('no fields, no rows', () => {
  expect(editRows([])).toEqual([]);
});
