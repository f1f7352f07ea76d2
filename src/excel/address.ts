/** The part of an address behind the sheet's name, without `$`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

/** The 0-based row and column of an address's first cell, such as `'ผล 1'!C4:F9`. */
export function topLeftOf(address: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)/.exec(withoutSheet(address));
  if (!match?.[1] || !match[2]) return { row: 0, column: 0 };
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** A rectangle of cells, counted from 0, its last row and column included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of an address, such as `'ผล 1'!$C$4:$F$9`. */
export function areaOf(address: string): Area {
  const [first = '', last = first] = withoutSheet(address).split(':');
  const { row: top, column: left } = topLeftOf(first);
  const { row: bottom, column: right } = topLeftOf(last);
  return { top, left, bottom, right };
}

/** The address of so many rows and columns from a cell on: `B3`, 2, 3 → `B3:D4`. */
export function areaFrom(cell: string, rows: number, columns: number): string {
  const { row, column } = topLeftOf(cell);
  return `${cell}:${lettersOf(column + columns - 1)}${row + rows}`;
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
