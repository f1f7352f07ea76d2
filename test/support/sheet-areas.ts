/** A rectangle of cells by its first and last row and column, counted from 1. */
export interface Area {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads `B2` or `A1:C7`. */
export function areaOf(text: string): Area {
  const [from = '', to = from] = text.split(':');
  return { text, left: columnOf(from), top: rowOf(from), right: columnOf(to), bottom: rowOf(to) };
}

function rowOf(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0] ?? 0);
}

function columnOf(cell: string): number {
  const letters = cell.replace(/[^A-Z]/g, '');
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
