/** A field in a row of the edit view; sizes of a row add up to twelve at most. */
export interface Cell {
  readonly name: string;
  readonly size: number;
}

const rowWidth = 12;

/**
 * Puts fields into rows in their order: a field that does not fit begins a new row.
 *
 * @param cells the fields with their widths in twelfths
 */
export function editRows(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  let free = 0;
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row === undefined || cell.size > free) {
      rows.push([cell]);
      free = rowWidth - cell.size;
    } else {
      row.push(cell);
      free -= cell.size;
    }
  }
  return rows;
}
