import { rangeName } from '../../a1';
import { isEmpty, writtenOf } from '../model/content';
import type { TextFitter } from './text-fitter';
import { fittedColumns } from './fit-columns';
import { titleLines } from './header-lines';
import type { CellHandle } from '../model/live';
import type { Block, Chart, Content, Page, PageCell, RowBlock, TableBlock, TableColumn, TableRow } from '../model/page';
import { columnWidths, layoutWidth, wholePixels } from '../model/paper';
import { styleOf, type Style, type StyleName } from '../model/text-styles';

/** A cell in its place on the sheet's grid. */
export interface PlacedCell {
  readonly column: number;
  /** Columns and rows it covers; merged when more than one. */
  readonly span: number;
  readonly rowSpan: number;
  readonly content: Content;
  readonly style: Style;
  readonly format: string | null;
  readonly handle: CellHandle | null;
  readonly flagBelow: number | null;
  /** Cells of equal number, one below the other, have no lines between them. */
  readonly block: number | null;
}

/** A row of the sheet. Every column belongs to exactly one cell of it, or to one that reaches down from above. */
export interface PlacedRow {
  readonly cells: readonly PlacedCell[];
  /** Points, whole pixels. */
  readonly height: number;
  readonly keepWithNext: boolean;
  /** Set on the pieces of a row that was too tall: its number, equal for all its pieces. No lines are drawn between them. */
  readonly pieceOf: number | null;
  /** Drawn over the row's empty cells, from left to right. */
  readonly charts?: readonly Chart[];
}

/** A page with everything in its place. Rows and columns are 0-based. */
export interface Layout {
  readonly widths: readonly number[];
  readonly rows: readonly PlacedRow[];
  /** The header to be repeated on every sheet of paper. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** The address of everything on the page. */
export function wholeArea({ rows, widths }: Pick<Layout, 'rows' | 'widths'>): string {
  return rangeName({ top: 0, left: 0, bottom: rows.length - 1, right: widths.length - 1 });
}

/** Lays a page out over so many points: every block as rows, each high enough for its texts. */
export function layOut(page: Page, fitter: TextFitter, width = layoutWidth(page.orientation)): Layout {
  const widths = columnWidths(sharesOf(page, fitter, width), width);
  const grid = new Grid(widths, fitter);
  const rows: PlacedRow[] = [];
  let titleRows: Layout['titleRows'] = null;
  for (const block of page.blocks) {
    const added = grid.rowsOf(block);
    if (block.kind === 'table' && !block.isShort) {
      titleRows ??= { first: rows.length, last: rows.length + levelsOf(block.columns) - 1 };
    }
    rows.push(...added);
  }
  return { widths, rows, titleRows };
}

function sharesOf({ columns, fitColumns = false, blocks }: Page, fitter: TextFitter, width: number): readonly number[] {
  const table = blocks.find((block): block is TableBlock => block.kind === 'table');
  return fitColumns && table ? fittedColumns(table, columns, width, fitter) : columns;
}

/** Places cells on the columns of one page. */
class Grid {
  constructor(
    private readonly widths: readonly number[],
    private readonly fitter: TextFitter,
  ) {}

  rowsOf(block: Block): readonly PlacedRow[] {
    switch (block.kind) {
      case 'row':
        return block.eachLine ? this.lineRows(block) : [this.row(block)];
      case 'gap':
        return [{ cells: [], height: wholePixels(block.points), keepWithNext: true, pieceOf: null }];
      case 'charts':
        return [
          {
            cells: [],
            height: wholePixels(block.height),
            keepWithNext: true,
            pieceOf: null,
            charts: block.charts,
          },
        ];
      case 'table':
        return [...this.headerRows(block), ...block.rows.map((row) => this.tableRow(row, block))];
    }
  }

  /** The row, and below it one more for each further line of its last cell. */
  private lineRows(block: RowBlock): readonly PlacedRow[] {
    const last = block.cells.at(-1);
    if (!last) return [];
    const others = block.cells.slice(0, -1);
    const { span = 1, content } = last;
    const text = writtenOf(content);
    const width = this.widthOf(
      others.reduce((sum, { span: one = 1 }) => sum + one, 0),
      span,
    );
    return this.fitter.exactLinesOf(text, styleOf(last.style), width).map(({ start, end }, index) => {
      const before = index === 0 ? others : others.map((cell) => ({ ...cell, content: null }));
      return this.row({ ...block, cells: [...before, { ...last, content: text.slice(start, end).trimEnd() }] });
    });
  }

  private row({ cells, keepWithNext = false, minHeight = 0 }: RowBlock): PlacedRow {
    const placed: PlacedCell[] = [];
    let column = 0;
    for (const cell of cells) {
      placed.push(...this.place(cell, column));
      column += cell.span ?? 1;
    }
    return this.rowOf(placed, keepWithNext, minHeight);
  }

  private tableRow(row: TableRow, { spans }: TableBlock): PlacedRow {
    if (row.kind === 'cells') {
      const cells = spans ? row.cells.map((cell, index) => ({ ...cell, span: spans[index] ?? 1 })) : row.cells;
      return this.row({ ...row, cells, kind: 'row' });
    }
    const cell: PageCell = { content: row.content, style: 'groupRow', span: this.widths.length };
    return this.row({ kind: 'row', cells: [cell], keepWithNext: true });
  }

  private headerRows({ columns, spans }: TableBlock): readonly PlacedRow[] {
    const levels = levelsOf(columns);
    const rows: PlacedCell[][] = Array.from({ length: levels }, () => []);
    let column = 0;
    columns.forEach((entry, index) => {
      const [title, below] = typeof entry === 'string' ? [entry, []] : [entry.title, entry.columns];
      const span = below.length > 0 ? below.length : (spans?.[index] ?? 1);
      rows[0]?.push(this.titleCell(title, column, span, below.length > 0 ? 1 : levels));
      below.forEach((sub, place) => rows[1]?.push(this.titleCell(sub, column + place, 1, 1)));
      column += span;
    });
    return this.balanced(rows);
  }

  private titleCell(title: string, column: number, span: number, rowSpan: number): PlacedCell {
    const width = this.widthOf(column, span);
    const lines = titleLines(title, (text) => this.fitter.fitsOnOneLine(text, styleOf('tableHeader'), width));
    return placedCell(lines, 'tableHeader', column, span, rowSpan);
  }

  /** Header rows, the last of them high enough for the titles that reach over all. */
  private balanced(rows: readonly (readonly PlacedCell[])[]): readonly PlacedRow[] {
    const own = rows.map(
      (cells) =>
        this.rowOf(
          cells.filter(({ rowSpan }) => rowSpan === 1),
          true,
        ).height,
    );
    const tall = Math.max(0, ...rows.flat().map((cell) => (cell.rowSpan > 1 ? this.heightOf(cell) : 0)));
    const missing = Math.max(0, tall - own.reduce((sum, height) => sum + height, 0));
    return rows.map((cells, index) => {
      const height = (own[index] ?? 0) + (index === rows.length - 1 ? wholePixels(missing + 0.74) : 0);
      return { cells, height, keepWithNext: true, pieceOf: null };
    });
  }

  /** Cells are merged only where they must be: not to leave room, nor for what runs on over the empty cells beside it. */
  private place(cell: PageCell, column: number): readonly PlacedCell[] {
    const { content, style: name, span = 1, format = null, handle = null, flagBelow = null, block = null } = cell;
    const placed: PlacedCell = {
      column,
      span,
      rowSpan: 1,
      content,
      style: styleOf(name),
      format,
      handle,
      flagBelow,
      block,
    };
    if (span === 1 || !this.mayStandAlone(placed)) return [placed];
    const style: Style = isEmpty(content) ? placed.style : { ...placed.style, wrap: false };
    const rest = Array.from({ length: span - 1 }, (_, index) => ({
      ...placedCell(null, name, column + 1 + index),
      style,
    }));
    return [{ ...placed, span: 1, style }, ...rest];
  }

  private mayStandAlone({ content, style, column, span }: PlacedCell): boolean {
    const text = writtenOf(content);
    if (isEmpty(content)) return true;
    if (!style.wrap) return style.horizontal === 'left';
    const isOpen = style.border === 'outline' || style.border === 'dotted-below';
    return isOpen && this.fitter.fitsOnOneLine(text, style, this.widthOf(column, span));
  }

  private rowOf(cells: readonly PlacedCell[], keepWithNext: boolean, minHeight = 0): PlacedRow {
    const filled = cells.filter(({ content }) => !isEmpty(content));
    const height = Math.max(minHeight, ...(filled.length > 0 ? filled : cells).map((cell) => this.heightOf(cell)));
    return { cells, height: wholePixels(height + 0.74), keepWithNext, pieceOf: null };
  }

  private heightOf({ content, style, column, span }: PlacedCell): number {
    return this.fitter.heightOf(content, style, this.widthOf(column, span));
  }

  private widthOf(column: number, span: number): number {
    let width = 0;
    for (let at = column; at < column + span; at += 1) width += this.widths[at] ?? 0;
    return width;
  }
}

function levelsOf(columns: readonly TableColumn[]): number {
  return columns.some((column) => typeof column !== 'string') ? 2 : 1;
}

function placedCell(content: Content, style: StyleName, column: number, span = 1, rowSpan = 1): PlacedCell {
  return {
    column,
    span,
    rowSpan,
    content,
    style: styleOf(style),
    format: null,
    handle: null,
    flagBelow: null,
    block: null,
  };
}
