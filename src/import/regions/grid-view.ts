import type { BlankArea, SourceCell, SourceGrid } from '../source';

/** A grid, or some columns of it, by position. Rows and columns are those of the grid. */
export class GridView {
  private readonly areas = new Map<number, Map<number, SourceCell | BlankArea>>();
  private readonly byRow = new Map<number, SourceCell[]>();

  /**
   * @param left the first column seen
   * @param right the column behind the last one seen
   */
  constructor(
    readonly grid: SourceGrid,
    readonly left = 0,
    readonly right = grid.columns,
  ) {
    for (const cell of grid.cells) if (this.sees(cell)) this.enter(cell);
    for (const area of grid.blanks) if (this.sees(area)) this.cover(area);
    for (const cells of this.byRow.values()) cells.sort((a, b) => a.column - b.column);
  }

  get rows(): number {
    return this.grid.rows;
  }

  /** The cells with content that begin in this row, from left to right. */
  starting(row: number): readonly SourceCell[] {
    return this.byRow.get(row) ?? [];
  }

  /** The cell with content that covers this place, also when it began further up or to the left. */
  at(row: number, column: number): SourceCell | undefined {
    const area = this.areas.get(row)?.get(column);
    return area && 'text' in area ? area : undefined;
  }

  /** Whether a merged area covers this place and the one above it. */
  isTied(row: number, column: number): boolean {
    const area = this.areas.get(row)?.get(column);
    return area !== undefined && area.row < row;
  }

  /** The same grid within narrower bounds. */
  within(left: number, right: number): GridView {
    return new GridView(this.grid, left, right);
  }

  private sees({ column }: BlankArea): boolean {
    return column >= this.left && column < this.right;
  }

  private enter(cell: SourceCell): void {
    this.cover(cell);
    const row = this.byRow.get(cell.row);
    if (row) row.push(cell);
    else this.byRow.set(cell.row, [cell]);
  }

  private cover(area: SourceCell | BlankArea): void {
    const bottom = Math.min(area.row + area.rowSpan, this.grid.rows);
    for (let row = area.row; row < bottom; row += 1) {
      const covered = this.areas.get(row) ?? new Map<number, SourceCell | BlankArea>();
      this.areas.set(row, covered);
      for (let column = area.column; column < area.column + area.columnSpan; column += 1) covered.set(column, area);
    }
  }
}
