import { cellAddress } from '../../a1';
import { fail, succeed, type Result } from '../../result';
import { formatDate } from '../../thai/dates/dates';
import { isDateFormat, isPercentFormat } from '../../workbook/parsing/cell-formats';
import { roundHalfUp } from '../../thai/text/rounding';
import type { CellValue } from '../../workbook/snapshot';
import type { Source } from '../source';
import type { SourceFailure } from './failure';
import { GridBuilder, type FoundCell } from './grid-builder';
import { MAX_CELLS } from './limits';

/** One sheet, or a range of it, as Excel gives it. `top` and `left` are where its first cell stands, 0-based. */
export interface SheetContent {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Merged areas, 0-based within the range. */
  readonly merged: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
}

const EXCEL_ERROR = /^#(?:NAME\?|VALUE!|REF!|DIV\/0!|N\/A|NULL!|NUM!|SPILL!|CALC!|FIELD!)/;

/** Reads sheets of the open workbook into a source. */
export function readSheets(sheets: readonly SheetContent[]): Result<Source, SourceFailure> {
  const builder = new GridBuilder();
  for (const sheet of sheets) {
    const cells = foundCells(sheet);
    if (cells.length > MAX_CELLS) return fail('too-many-cells');
    builder.addSheet(sheet.name, cells, ({ row, column }) =>
      cellAddress(sheet.name, sheet.top + row, sheet.left + column),
    );
    if (builder.isOverfull) return fail('too-many-cells');
  }
  return builder.grids.length > 0 ? succeed({ kind: 'sheet', grids: builder.grids }) : fail('empty');
}

function foundCells({ values, formulas, formats, merged }: SheetContent): readonly FoundCell[] {
  const spans = new Map(merged.map((area) => [`${area.row}/${area.column}`, area]));
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column): readonly FoundCell[] => {
      const area = spans.get(`${row}/${column}`);
      const format = formats[row]?.[column] ?? 'General';
      const text = textOf(value, formulas[row]?.[column] ?? '', format);
      if (text === '' && !area) return [];
      const raw = typeof value === 'number' ? value : text;
      return [{ text, raw, format, row, column, rowSpan: area?.rows ?? 1, columnSpan: area?.columns ?? 1 }];
    }),
  );
}

/** The text a person sees; of a formula that is none (Excel makes `=-คำ` of a pasted `-คำ`) what was pasted. */
function textOf(value: CellValue, formula: CellValue, format: string): string {
  if (typeof formula === 'string' && formula.startsWith('=') && EXCEL_ERROR.test(String(value))) {
    return /^=[-+]?[^A-Za-z0-9$'(]/.test(formula) ? formula.slice(1) : '';
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return EXCEL_ERROR.test(value) ? '' : value;
  if (isDateFormat(format)) return formatDate(value, 'arabic', 'long');
  return isPercentFormat(format) ? `${roundHalfUp(value * 100, 6)}%` : String(value);
}
