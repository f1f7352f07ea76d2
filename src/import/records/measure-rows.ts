import { isDash, isScore, isTick } from '../headings/content';
import { isMainItem, isSubItem } from '../headings/numbering';
import type { Role } from '../headings/roles';
import type { GridView } from '../regions/grid-view';
import { cellAt, columnOf, ownCell, type Region, type RegionColumn } from '../regions/region';
import type { SourceCell } from '../source';

/** One measure as its rows in the source have it: the cells of each column, from the top. */
export interface MeasureRecord {
  readonly cells: Map<RegionColumn, SourceCell[]>;
  /** Where its first row stands among the rows of its region. */
  readonly row: number;
}

/** What one row of a table of measures is. */
export type MeasureStep =
  | { readonly kind: 'record'; readonly record: MeasureRecord }
  /** Goes on with the record before: of this region, or of the one before it. */
  | { readonly kind: 'continuation'; readonly cells: ReadonlyMap<RegionColumn, SourceCell> }
  /** A row of one cell that stands over the rows below it. */
  | { readonly kind: 'heading'; readonly cell: SourceCell; readonly cells: readonly SourceCell[] }
  | { readonly kind: 'total'; readonly cells: readonly SourceCell[] };

/** Columns that say what several measures have in common: merged cells in them tie no measure to another. */
const SHARED: ReadonlySet<Role> = new Set(['group', 'tool', 'indicator', 'indicatorName', 'issue', 'code', 'finding']);
/** Columns whose cells are short and whole: where two rows both have one, they are two measures. */
const ATOMIC: ReadonlySet<Role> = new Set(['owners', 'period', 'start', 'end', 'status']);
const TOTAL = /^\s*(?:รวม|ผลรวม|ยอดรวม|คะแนนรวม|คะแนนเฉลี่ย|เฉลี่ย|ค่าเฉลี่ย)/;
const NUMBERED_SHARE = 0.6;

/** Rows tied to one another by merged cells. */
interface Chain {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly number[];
  /** Columns that no merged cell ties, and that hold something; those of them that do in every row. */
  readonly filled: readonly RegionColumn[];
  readonly full: readonly RegionColumn[];
  readonly areFull: boolean;
  readonly areAllTitled: boolean;
}

/** No title has as many paragraphs: so many rows tied by one cell are measures. */
const LONG_CHAIN = 6;

/** Reads the rows of a table of measures one after the other. */
export class MeasureRows {
  private readonly view: GridView;
  private readonly title: RegionColumn | undefined;
  private readonly order: RegionColumn | undefined;
  /** The columns that belong to one measure alone. */
  private readonly own: readonly RegionColumn[];
  private readonly atomic: readonly RegionColumn[];
  private readonly isNumbered: boolean;
  private readonly isOrdered: boolean;
  private spread: boolean | null = null;
  private chain: Chain | null = null;

  constructor(private readonly region: Region) {
    this.view = region.view;
    this.title = columnOf(region.columns, 'title') ?? columnOf(region.columns, 'method');
    this.order = columnOf(region.columns, 'order');
    this.own = region.columns.filter(
      ({ role, tick }) => tick !== null || (role !== null && !SHARED.has(role) && role !== 'computed'),
    );
    this.atomic = region.columns.filter(({ role, tick }) => tick !== null || (role !== null && ATOMIC.has(role)));
    const titles = this.rowsWithTitle().filter(({ row }) => this.hasAtomic(row) || this.atomic.length === 0);
    const share = (test: (row: { row: number; text: string }) => boolean): boolean =>
      titles.length > 0 && titles.filter(test).length / titles.length >= NUMBERED_SHARE;
    this.isNumbered = share(({ text }) => isMainItem(text));
    this.isOrdered = this.order !== undefined && share(({ row }) => this.cellIn(row, this.order) !== undefined);
  }

  /** Every row that holds something, in order. */
  steps(): readonly MeasureStep[] {
    const steps: MeasureStep[] = [];
    let previous: MeasureRecord | null = null;
    for (let row = this.region.top; row < this.region.bottom; row += 1) {
      const cells = this.view.starting(row);
      if (cells.length === 0) continue;
      const heading = this.headingIn(row, cells);
      if (isTotal(cells)) steps.push({ kind: 'total', cells });
      else if (heading) steps.push({ kind: 'heading', cell: heading, cells });
      else if (this.startsRecord(row, previous)) {
        previous = this.recordAt(row, previous);
        steps.push({ kind: 'record', record: previous });
      } else steps.push({ kind: 'continuation', cells: this.cellsIn(row) });
    }
    return steps;
  }

  /** A cell alone, or beside its own number only, that spans the columns or stands in the first of them. */
  private headingIn(row: number, cells: readonly SourceCell[]): SourceCell | null {
    const [first, second] = cells;
    if (!first) return null;
    if (cells.length === 2 && second && this.isOrderCell(first) && second.columnSpan * 2 > this.region.columns.length)
      return second;
    if (cells.length > 1 || this.tiesAt(row).length > 0) return null;
    const isAcross = first.columnSpan > 1 && first.columnSpan * 2 >= this.view.right - this.view.left;
    if (isAcross) return first;
    if (first.column !== this.view.left || first.columnSpan > 1 || isSubItem(first.text)) return null;
    const isTitle = this.title !== undefined && first.column >= this.title.left && first.column < this.title.right;
    return isTitle && this.isNumbered && isMainItem(first.text) ? null : first;
  }

  private isOrderCell({ column, text }: SourceCell): boolean {
    return column === this.order?.left && text.length <= 6;
  }

  private startsRecord(row: number, previous: MeasureRecord | null): boolean {
    const title = this.cellIn(row, this.title);
    if (this.tiesAt(row).length > 0 && previous) return this.isRealRow(row);
    if (!title) return false;
    if (!previous) return !this.isLikeContinuation(row, title.text) || this.hasAtomic(row);
    return !this.isLikeContinuation(row, title.text);
  }

  /** A row with words in the column of measures that still belongs to the measure above. */
  private isLikeContinuation(row: number, title: string): boolean {
    if (this.isOrdered) return this.cellIn(row, this.order) === undefined && !this.hasAtomic(row);
    if (this.atomic.length > 0 && this.hasAtomic(row)) return false;
    if (isSubItem(title)) return true;
    return this.isNumbered && !isMainItem(title);
  }

  /** Whether a row tied to the one above by merged cells is a measure of its own, see docs/import.md. */
  private isRealRow(row: number): boolean {
    const chain = this.chainAround(row);
    const { rows, filled } = chain;
    if (this.order && filled.includes(this.order)) return this.cellIn(row, this.order) !== undefined;
    if (this.title && filled.includes(this.title)) return this.hasTitleOfItsOwn(row, chain);
    if (!chain.areFull || filled.length < 2) return false;
    if (this.view.grid.kind !== 'sheet') return true;
    const whole = this.atomic.filter(
      (column) => filled.includes(column) && rows.every((at) => this.isWhole(at, column)),
    );
    return whole.length > 0 && (whole.length === this.atomic.length || !this.isSpread());
  }

  /** Numbered titles tell by their numbers; others when every row has one, and something beside it. */
  private hasTitleOfItsOwn(row: number, { rows, filled, areAllTitled, full }: Chain): boolean {
    const title = this.cellIn(row, this.title)?.text ?? '';
    const first = this.cellIn(rows[0] ?? row, this.title)?.text ?? '';
    if (isMainItem(first)) return isMainItem(title);
    if (isSubItem(title) || !areAllTitled) return false;
    return full.length > 1 || filled.length === 1 || rows.length > LONG_CHAIN;
  }

  /** Whether a paste spread paragraphs over rows somewhere in this table: then it did so everywhere. */
  private isSpread(): boolean {
    this.spread ??= this.findSpread();
    return this.spread;
  }

  private findSpread(): boolean {
    for (let row = this.region.top + 1; row < this.region.bottom; row += 1) {
      if (this.tiesAt(row).length === 0) continue;
      const { filled, areFull, bottom } = this.chainAround(row);
      const isTitleTied = !this.title || !filled.includes(this.title);
      if (isTitleTied && (!areFull || filled.length === 1)) return true;
      row = bottom;
    }
    return false;
  }

  /** Under a tick, what a paste spread over more rows is no tick of its own. */
  private isWhole(row: number, column: RegionColumn): boolean {
    const text = this.cellIn(row, column)?.text ?? '';
    return column.tick === null || isTick(text) || isDash(text);
  }

  /** The rows tied to this one and to each other, from the top; each such block is looked at once. */
  private chainAround(row: number): Chain {
    const known = this.chain;
    if (known && row >= known.top && row < known.bottom) return known;
    let top = row;
    while (top > this.region.top && this.tiesAt(top).length > 0) top -= 1;
    let bottom = row + 1;
    while (bottom < this.region.bottom && this.tiesAt(bottom).length > 0) bottom += 1;
    this.chain = this.chainOf(top, bottom);
    return this.chain;
  }

  private chainOf(top: number, bottom: number): Chain {
    const rows = Array.from({ length: bottom - top }, (_, index) => top + index);
    const free = this.own.filter((column) => !rows.some((at) => at !== top && this.view.isTied(at, column.left)));
    const filled = free.filter((column) => rows.some((at) => this.cellIn(at, column)));
    const full = filled.filter((column) => rows.every((at) => this.cellIn(at, column)));
    const areAllTitled = this.title !== undefined && full.includes(this.title);
    return {
      top,
      bottom,
      rows,
      filled,
      full,
      areFull: filled.length > 0 && full.length === filled.length,
      areAllTitled,
    };
  }

  private tiesAt(row: number): readonly RegionColumn[] {
    if (row <= this.region.top) return [];
    return this.own.filter((column) => this.view.isTied(row, column.left));
  }

  private recordAt(row: number, previous: MeasureRecord | null): MeasureRecord {
    const cells = new Map<RegionColumn, SourceCell[]>();
    for (const column of this.region.columns) {
      const cell = cellAt(this.view, row, column) ?? this.sharedFrom(row, column, previous);
      if (cell) cells.set(column, [cell]);
    }
    return { cells, row };
  }

  /** What measures have in common is often written once, in the first row. */
  private sharedFrom(row: number, column: RegionColumn, previous: MeasureRecord | null): SourceCell | undefined {
    if (!previous || column.role === null || !SHARED.has(column.role)) return undefined;
    const indicator = columnOf(this.region.columns, 'indicator');
    const isNewIndicator = indicator && indicator !== column && cellAt(this.view, row, indicator) !== undefined;
    return isNewIndicator ? undefined : previous.cells.get(column)?.[0];
  }

  private cellsIn(row: number): ReadonlyMap<RegionColumn, SourceCell> {
    return new Map(
      this.region.columns.flatMap((column) => {
        const cell = ownCell(this.view, row, column);
        return cell ? [[column, cell] as const] : [];
      }),
    );
  }

  private rowsWithTitle(): readonly { readonly row: number; readonly text: string }[] {
    const rows = [];
    for (let row = this.region.top; row < this.region.bottom; row += 1) {
      const text = this.view.starting(row).length > 1 ? this.cellIn(row, this.title)?.text : undefined;
      if (text !== undefined) rows.push({ row, text });
    }
    return rows;
  }

  private hasAtomic(row: number): boolean {
    return this.atomic.some((column) => this.cellIn(row, column) !== undefined);
  }

  private cellIn(row: number, column: RegionColumn | undefined): SourceCell | undefined {
    return column && ownCell(this.view, row, column);
  }
}

function isTotal(cells: readonly SourceCell[]): boolean {
  const [first, ...others] = cells;
  return (
    first !== undefined &&
    first.text.length <= 60 &&
    TOTAL.test(first.text) &&
    others.every(({ text }) => isScore(text) || isDash(text))
  );
}
