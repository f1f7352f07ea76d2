import type { CellValue } from '../workbook/snapshot';

/**
 * One piece of a source that has a fate of its own: a table cell, a sheet cell or a paragraph. Rows and columns are
 * 0-based within its grid; a paragraph is the only cell of a grid of one row and one column.
 */
export interface SourceCell {
  /** Unique within the source, in reading order. */
  readonly id: number;
  /** Paragraphs and breaks are lines. Never blank: blank cells are not kept. */
  readonly text: string;
  /** What a sheet stores (a date is its serial number); the text elsewhere. */
  readonly raw: CellValue;
  /** The number format code in a sheet, `General` elsewhere. */
  readonly format: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Where a person finds it: `ตาราง 2 แถว 3 ช่อง 1`, `ย่อหน้า 12`, `Sheet1!B5`. */
  readonly at: string;
}

/** A merged area that holds nothing, which still ties rows and columns together. */
export type BlankArea = Pick<SourceCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>;

/** A table of a document, a sheet, or one paragraph. */
export interface SourceGrid {
  readonly kind: 'paragraph' | 'table' | 'sheet';
  /** The name of the sheet; `''` elsewhere. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly SourceCell[];
  /** Merged areas without content. */
  readonly blanks: readonly BlankArea[];
}

/** Where a source came from: only a sheet or a paste can hold a table that broke on the way. */
export type SourceKind = 'docx' | 'html' | 'sheet';

/** One shape for all routes in. Grids stand in reading order. */
export interface Source {
  readonly kind: SourceKind;
  readonly grids: readonly SourceGrid[];
}

/** Every cell of a source, in reading order. */
export function cellsOf({ grids }: Source): readonly SourceCell[] {
  return grids.flatMap(({ cells }) => cells);
}
