import type { CellValue } from '../../workbook/snapshot';
import type { BlankArea, SourceCell, SourceGrid } from '../source';
import { MAX_CELLS, MAX_SPAN } from './limits';

/** A cell as a reader finds it, before it has its place in the source. */
export interface FoundCell {
  readonly text: string;
  readonly raw?: CellValue;
  readonly format?: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Collects the grids of one source in reading order, and gives every cell its number and its place for people. */
export class GridBuilder {
  private readonly built: SourceGrid[] = [];
  private cellCount = 0;
  private paragraphCount = 0;
  private tableCount = 0;

  get grids(): readonly SourceGrid[] {
    return this.built;
  }

  get isOverfull(): boolean {
    return this.cellCount > MAX_CELLS;
  }

  addParagraph(text: string): void {
    this.paragraphCount += 1;
    if (text.trim() === '') return;
    const cell = { text, row: 0, column: 0, rowSpan: 1, columnSpan: 1 };
    this.add('paragraph', '', [cell], () => `ย่อหน้า ${this.paragraphCount}`);
  }

  addTable(cells: readonly FoundCell[]): void {
    this.tableCount += 1;
    const table = this.tableCount;
    this.add('table', '', cells, ({ row, column }) => `ตาราง ${table} แถว ${row + 1} ช่อง ${column + 1}`);
  }

  addSheet(name: string, cells: readonly FoundCell[], placeOf: (cell: FoundCell) => string): void {
    this.add('sheet', name, cells, placeOf);
  }

  private add(
    kind: SourceGrid['kind'],
    name: string,
    found: readonly FoundCell[],
    placeOf: (cell: FoundCell) => string,
  ): void {
    if (found.length === 0 || this.isOverfull) return;
    const cells: SourceCell[] = [];
    const blanks: BlankArea[] = [];
    for (const cell of found) {
      const { row, column, text } = cell;
      const columnSpan = Math.min(cell.columnSpan, MAX_SPAN);
      const area = { row, column, rowSpan: cell.rowSpan, columnSpan };
      if (text.trim() !== '') {
        const { raw = text, format = 'General' } = cell;
        cells.push({ ...area, id: this.cellCount + cells.length, text: text.trim(), raw, format, at: placeOf(cell) });
      } else if (cell.rowSpan > 1 || columnSpan > 1) blanks.push(area);
    }
    this.cellCount += cells.length;
    const all = [...cells, ...blanks];
    const rows = all.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
    const columns = all.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
    if (cells.length > 0) this.built.push({ kind, name, rows, columns, cells, blanks });
  }
}
