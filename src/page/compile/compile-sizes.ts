import { rangeName } from '../../a1';
import type { SheetAction } from '../model/sheet-actions';
import { wholeArea, type Layout } from '../layout/lay-out';
import { Rectangles } from './rectangles';

/** The widths of all columns and the heights of all rows. */
export function sizesAction({ widths, rows }: Layout): SheetAction {
  return { kind: 'sizes', area: wholeArea({ widths, rows }), widths, heights: rows.map(({ height }) => height) };
}

/** Merges of one row that stand below one another in the same columns are one merge across. */
export function mergeActions({ rows }: Layout): readonly SheetAction[] {
  // By their first column, as two merges side by side are not one.
  const across = new Rectangles<number>();
  const tall: SheetAction[] = [];
  rows.forEach(({ cells }, row) => {
    for (const { column, span, rowSpan } of cells) {
      const right = column + span - 1;
      if (rowSpan > 1) {
        const area = rangeName({ top: row, left: column, bottom: row + rowSpan - 1, right });
        tall.push({ kind: 'merge', area, across: false });
      } else if (span > 1) across.add(column, row, column, right);
    }
  });
  const wide = across.areas().flatMap(([, areas]) => areas);
  return [...wide.map((area): SheetAction => ({ kind: 'merge', area, across: true })), ...tall];
}
