import type { SheetAction } from './actions';
import { areaOf, columnLetters } from './address';
import type { Layout } from './layout';
import { inActions } from './lots';
import { Rectangles } from './rectangles';

/** Columns of equal width together. */
export function columnWidthActions({ widths }: Layout): readonly SheetAction[] {
  const byWidth = new Map<number, string[]>();
  widths.forEach((width, column) => {
    const letters = columnLetters(column);
    byWidth.set(width, [...(byWidth.get(width) ?? []), `${letters}:${letters}`]);
  });
  return [...byWidth].map(([width, areas]) => ({ kind: 'column-width', areas, width }));
}

/** Rows of equal height together, as whole rows. */
export function rowHeightActions({ rows }: Layout): readonly SheetAction[] {
  const byHeight = new Rectangles<number>();
  rows.forEach(({ height }, row) => byHeight.add(height, row, 0, 0));
  return byHeight.entries().flatMap(([height, blocks]) =>
    inActions(
      blocks.map(({ top, bottom }) => `${top + 1}:${bottom + 1}`),
      (areas) => ({ kind: 'row-height', areas, height }),
    ),
  );
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
        const area = areaOf({ top: row, left: column, bottom: row + rowSpan - 1, right });
        tall.push({ kind: 'merge', area, across: false });
      } else if (span > 1) across.add(column, row, column, right);
    }
  });
  const wide = across.areas().flatMap(([, areas]) => areas);
  return [...wide.map((area): SheetAction => ({ kind: 'merge', area, across: true })), ...tall];
}
