import { ValueType } from '@cj-tech-master/excelts';
import { lineOf, lookOf, type Look } from './cell-look';
import { Track } from './layout';
import { tableLook } from './table-look';
import {
  type Area,
  columnWidth,
  contains,
  displayText,
  formulaOf,
  mergedAreas,
  rowHeight,
  type SheetModel,
  styleAt,
  type TableModel,
  tablesOn,
  valueOf,
  valueTypeOf,
} from '../../simulator';

const PIXELS_PER_POINT = 96 / 72;
/** Lines of text are this much higher than their font: Thai needs room above and below. */
const LINE_HEIGHT = 1.35;
/** What is drawn beyond the cells in use, so that there is somewhere to go on. */
const SPARE_ROWS = 40;
const FEWEST_ROWS = 60;
const SPARE_COLUMNS = 4;
const FEWEST_COLUMNS = 16;
const MOST_COLUMNS = 200;

/** What there is to be drawn of one cell. */
export interface CellView {
  readonly text: string;
  readonly look: Look;
  /** The cell's own right and bottom lines, in CSS; null for the grid's. */
  readonly right: string | null;
  readonly bottom: string | null;
  /** Text may run on over empty neighbours. */
  readonly spills: boolean;
}

/** One sheet as it is to be drawn: worked out when the sheet changed, cells when they come into sight. */
export class SheetView {
  readonly rows: Track;
  readonly columns: Track;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  private readonly tables: readonly TableModel[];

  constructor(readonly sheet: SheetModel) {
    const { worksheet } = sheet;
    this.merges = mergedAreas(sheet);
    this.tables = tablesOn(sheet);
    const rowCount = Math.max(FEWEST_ROWS, worksheet.rowCount + SPARE_ROWS);
    const columnCount = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, worksheet.columnCount + SPARE_COLUMNS));
    this.rows = new Track(Array.from({ length: rowCount }, (_, row) => this.heightOf(row)));
    this.columns = new Track(Array.from({ length: columnCount }, (_, column) => this.widthOf(column)));
    const view = worksheet.views[0];
    const split = view?.state === 'frozen' ? view : null;
    this.frozenRows = Math.min(split?.ySplit ?? 0, rowCount - 1);
    this.frozenColumns = Math.min(split?.xSplit ?? 0, columnCount - 1);
    this.gridLines = view?.showGridLines !== false;
  }

  /** The last row that holds anything. */
  get lastUsedRow(): number {
    return Math.max(0, this.sheet.worksheet.rowCount - 1);
  }

  /** The merged area a cell is part of. */
  mergeAt(row: number, column: number): Area | null {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.merges.find((area) => contains(area, cell)) ?? null;
  }

  /** What is in the formula bar. */
  formula(row: number, column: number): string {
    const content = formulaOf(this.sheet.peek(row, column));
    return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
  }

  cell(row: number, column: number): CellView {
    const held = this.sheet.peek(row, column);
    const style = styleAt(this.sheet, row, column);
    const value = valueOf(held);
    const type = valueTypeOf(held);
    const text =
      type === 'Empty' ? '' : displayText(value, typeof style.numFmt === 'string' ? style.numFmt : 'General');
    const kind = type === 'Double' ? 'number' : type === 'String' || type === 'Empty' ? 'text' : 'other';
    const look = { ...tableLook(this.tables, row, column), ...lookOf(style, kind) };
    const merge = this.mergeAt(row, column);
    return {
      text,
      look,
      right: this.lineBetween('right', merge ? merge.top : row, merge ? merge.right : column),
      bottom: this.lineBetween('bottom', merge ? merge.bottom : row, merge ? merge.left : column),
      spills:
        kind === 'text' && text !== '' && !merge && look['white-space'] === 'pre' && this.isEmpty(row, column + 1),
    };
  }

  /** The line after a cell: its own, else the one its neighbour begins with. */
  private lineBetween(side: 'right' | 'bottom', row: number, column: number): string | null {
    const next = side === 'right' ? styleAt(this.sheet, row, column + 1) : styleAt(this.sheet, row + 1, column);
    const own = styleAt(this.sheet, row, column).border;
    return lineOf(own?.[side]) ?? lineOf(next.border?.[side === 'right' ? 'left' : 'top']);
  }

  private isEmpty(row: number, column: number): boolean {
    const cell = this.sheet.peek(row, column);
    return !cell || cell.type === ValueType.Null;
  }

  private widthOf(column: number): number {
    if (this.sheet.worksheet.columns?.[column]?.hidden) return 0;
    return Math.round(columnWidth(this.sheet, column) * PIXELS_PER_POINT);
  }

  private heightOf(row: number): number {
    const held = this.sheet.worksheet.findRow(row + 1);
    if (held?.hidden) return 0;
    if (held?.height !== undefined || !held) return Math.round(rowHeight(this.sheet, row) * PIXELS_PER_POINT);
    let points = rowHeight(this.sheet, row);
    held.eachCell((cell) => {
      if (cell.type === ValueType.Merge) return;
      const lines = cell.alignment?.wrapText ? String(valueOf(cell)).split('\n').length : 1;
      points = Math.max(points, lines * (cell.font?.size ?? 11) * LINE_HEIGHT);
    });
    return Math.round(points * PIXELS_PER_POINT);
  }
}
