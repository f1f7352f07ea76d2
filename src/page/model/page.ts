import type { Digits } from '../../thai/text/digits';
import type { CellHandle, CellRange, Live } from './live';
import type { Orientation } from './paper';
import type { StyleName } from './text-styles';

/** What a cell shows: text (always as text, whatever it begins with), a number, a value kept up to date by a formula, nothing. */
export type Content = string | number | Live<string> | Live<number> | null;

/** One cell of a page. */
export interface PageCell {
  readonly content: Content;
  readonly style: StyleName;
  /** Number format code, for numbers. */
  readonly format?: string;
  /** Columns it takes; 1 unless given. */
  readonly span?: number;
  /** Set when formulas of the page speak of this cell. */
  readonly handle?: CellHandle;
  /** Cells of equal number, one below the other, are drawn as one, without lines between them. */
  readonly block?: number;
  /** The cell stands out while its number is below this. */
  readonly flagBelow?: number;
}

/** One row across the page; its cells fill the columns from left to right. */
export interface RowBlock {
  readonly kind: 'row';
  readonly cells: readonly PageCell[];
  /** Stays on one page with the block after it. */
  readonly keepWithNext?: boolean;
  /** Least height in points, for room to write or paste in. */
  readonly minHeight?: number;
  /** Each line of the last cell becomes a row of its own, so that a dotted form has a line under each; plain text only. */
  readonly eachLine?: boolean;
}

/**
 * Stands in the title of a column where its line may end: programs that know no Thai words would part them anywhere.
 * The title is written with line breaks where they are needed, and without this sign.
 */
export const SOFT_BREAK = '\u200b';

/** A column of a table's header: one title, or a title over several. */
export type TableColumn = string | { readonly title: string; readonly columns: readonly string[] };

/** A row of a table: a cell for each column, or one text across them all. */
export type TableRow =
  | { readonly kind: 'cells'; readonly cells: readonly PageCell[]; readonly keepWithNext?: boolean }
  | { readonly kind: 'group'; readonly content: Content };

/** A table over all columns of the page. The header of a page's first table is repeated on every sheet of paper. */
export interface TableBlock {
  readonly kind: 'table';
  /** Set where the table is one of several on its page, each short: no header is repeated for it. */
  readonly isShort?: boolean;
  /** Columns of the page's grid that each column of the table takes; one each unless given. */
  readonly spans?: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Empty space. */
export interface GapBlock {
  readonly kind: 'gap';
  readonly points: number;
}

/** A row of figures in a chart: the cells of the page that hold them, one below or beside the other. */
export interface ChartRow {
  readonly name: string;
  readonly values: CellRange;
  readonly look: ChartLook;
  readonly labelled?: boolean;
}

/** How a row of figures is drawn: the present year, the years before it from the latest on, or the line to be reached. */
export type ChartLook = 'present' | 'before' | 'long-before' | 'longer-before' | 'longest-before' | 'threshold';

/** A chart of columns, bound to cells of the page. */
export interface Chart {
  readonly title: string;
  readonly categories: CellRange;
  readonly rows: readonly ChartRow[];
  readonly axis: { readonly minimum: number; readonly maximum: number; readonly step: number };
  /** Columns of the page's grid it takes. */
  readonly span: number;
}

/** Charts side by side, across all columns of the page. */
export interface ChartsBlock {
  readonly kind: 'charts';
  readonly charts: readonly Chart[];
  /** Points; one row of a sheet is at most 409 high. */
  readonly height: number;
}

/** A piece of a page, from top to bottom. */
export type Block = RowBlock | TableBlock | GapBlock | ChartsBlock;

/** A printed sheet, in words of paper: nothing here knows rows, addresses or Excel. */
export interface Page {
  readonly orientation: Orientation;
  /** The columns of the page's grid: their shares of the printable width. */
  readonly columns: readonly number[];
  /** The shares are only where to begin: the columns of the page's table get widths after the amount of text in each. */
  readonly fitColumns?: boolean;
  readonly blocks: readonly Block[];
  readonly font: string;
  readonly digits: Digits;
  /** Page numbers `- 2 -` at the top; off on covers. */
  readonly numbered: boolean;
  /** The first sheet of its report: its pages count from one, whatever is printed before it, and the first has no number. */
  readonly startsNumbering?: boolean;
  /** Everything on one sheet of paper. */
  readonly onePage?: boolean;
  /** A word such as ร่าง at the head of every sheet of paper. */
  readonly stamp: string | null;
  /** Small, at the foot of every sheet of paper. */
  readonly footer: string;
}
