import type { SheetAction } from '../page/model/sheet-actions';
import { TextFitter } from '../page/layout/text-fitter';
import { STYLES } from '../page/model/text-styles';
import { SARABUN } from '../thai/layout/measure-text';
import { columnWidth, LOOK } from './template-styles';
import type { TemplateColumn, TemplateRow } from './template-plan';

/** Columns with their widths, and rows by header. */
interface SizedTable {
  readonly columns: readonly Pick<TemplateColumn, 'header' | 'width'>[];
  readonly rows: readonly TemplateRow[];
}

/** Sheets for input are set in the size of the report's body text. */
const STYLE = { ...STYLES.body, size: LOOK.size };

/**
 * The heights that the rows of a table need, the first of them standing in row `firstRow` (1-based). Excel fits rows that
 * nobody has sized; other programs do not, hence measured heights, flexible so that rows still grow while people type.
 */
export function rowHeights({ columns, rows }: SizedTable, firstRow: number): readonly SheetAction[] {
  const fitter = new TextFitter(SARABUN);
  const heightOf = (row: TemplateRow) =>
    Math.max(
      ...columns.map(({ header, width }) => fitter.heightOf(String(row[header] ?? ''), STYLE, columnWidth(width))),
    );
  const areas = new Map<number, string[]>();
  rows.forEach((row, index) => {
    const height = heightOf(row);
    const line = firstRow + index;
    areas.set(height, [...(areas.get(height) ?? []), `${line}:${line}`]);
  });
  return [...areas].map(([height, lines]) => ({ kind: 'row-height', areas: lines, height, flexible: true }));
}
