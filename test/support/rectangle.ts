import type { Rectangle } from '../../src/a1';

/** The block an A1 address names, on a sheet of at most 26 columns. */
export function rectangleOf(area: string): Rectangle {
  const [first = '', last = first] = area.split(':');
  const at = (cell: string) => ({ column: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) - 1 });
  return { top: at(first).row, left: at(first).column, bottom: at(last).row, right: at(last).column };
}
