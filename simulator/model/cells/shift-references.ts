import { columnLetters, columnNumber, intersection, LAST_COLUMN, LAST_ROW, type Area } from '../address';

/**
 * Cells moving because others were inserted or deleted: everything in `lane` at or beyond `at` moves by `by` rows or
 * columns; with a negative `by`, the first `-by` of them vanish.
 */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly by: number;
  /** First and last column (for rows) or row (for columns) that moves along. */
  readonly lane: readonly [number, number];
}

/** Where an area lies after the shift; null when it has vanished. Areas only partly in the lane stay where they are. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === 'rows';
  const [across1, across2] = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (across1 < shift.lane[0] || across2 > shift.lane[1]) return area;
  const first = rows ? area.top : area.left;
  const last = rows ? area.bottom : area.right;
  const limit = rows ? LAST_ROW : LAST_COLUMN;
  if (first === 0 && last === limit) return area;
  const moved = shiftSpan(first, last, shift, limit);
  if (!moved) return null;
  return rows ? { ...area, top: moved[0], bottom: moved[1] } : { ...area, left: moved[0], right: moved[1] };
}

function shiftSpan(first: number, last: number, { at, by }: Shift, limit: number): readonly [number, number] | null {
  if (by >= 0) {
    const start = first >= at ? first + by : first;
    const end = last >= at ? Math.min(last + by, limit) : last;
    return start > limit ? null : [start, end];
  }
  const gone = at - by; // the first index behind the deleted ones
  if (first >= at && last < gone) return null;
  const start = first >= gone ? first + by : Math.min(first, at);
  const end = last >= gone ? last + by : last >= at ? at - 1 : last;
  return [start, end];
}

const CORNER = /(\$?)([A-Z]*)(\$?)(\d*)/i;

/** A reference's text after the shift, its `$` kept; null when nothing changes, `#REF!` when the cells are gone. */
export function shiftReference(target: string, shift: Shift): string | null {
  const [first = '', second = first] = target.split(':');
  const from = corner(first);
  const to = corner(second);
  const area: Area = {
    top: from.row ?? 0,
    left: from.column ?? 0,
    bottom: to.row ?? LAST_ROW,
    right: to.column ?? LAST_COLUMN,
  };
  const moved = shiftArea(area, shift);
  if (!moved) return '#REF!';
  if (
    intersection(moved, area) &&
    moved.top === area.top &&
    moved.left === area.left &&
    moved.bottom === area.bottom &&
    moved.right === area.right
  )
    return null;
  const start = write(from, moved.top, moved.left);
  return target.includes(':') ? `${start}:${write(to, moved.bottom, moved.right)}` : start;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: string;
  readonly fixedColumn: string;
}

function corner(text: string): Corner {
  const [, dollar1 = '', letters = '', dollar2 = '', digits = ''] = CORNER.exec(text) ?? [];
  return {
    row: digits ? Number(digits) - 1 : null,
    column: letters ? columnNumber(letters) : null,
    fixedColumn: letters ? dollar1 : '',
    fixedRow: letters ? dollar2 : dollar1,
  };
}

function write(part: Corner, row: number, column: number): string {
  const letters = part.column === null ? '' : `${part.fixedColumn}${columnLetters(column)}`;
  return part.row === null ? letters : `${letters}${part.fixedRow}${row + 1}`;
}
