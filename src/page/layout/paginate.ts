import { heightOfLines, type TextFitter } from './text-fitter';
import type { Layout, PlacedRow } from './lay-out';
import { TALLEST_ROW } from '../model/paper';
import { TallRow } from './split-tall-rows';
import { STYLES } from '../model/text-styles';

/** What a sheet of paper surely holds of its height, printed in `PRINT_SCALE`: printers differ by a little. */
export const SAFETY_FACTOR = 0.99;

/** Most page breaks a sheet may have. Excel's limit. */
const MOST_BREAKS = 1022;

/** The least of a tall row that is worth beginning at the foot of a page: three lines of it. */
const LEAST_PIECE = heightOfLines(3, STYLES.body);

/** A layout shared out over sheets of paper: `breaks` are the rows (0-based) that begin a new one. */
export interface PagedLayout extends Layout {
  readonly breaks: readonly number[];
}

/**
 * Shares a layout out over sheets of paper of so many points; `Infinity` for a page that is printed on one whatever its
 * height. Every break is set, as programs that break pages by themselves do not know what belongs together: a heading and
 * what follows it, a signature. A row is parted only where it is taller than the paper, or where titles and headings
 * would otherwise stand alone on theirs, or where Excel has no row as high.
 */
export function paginate(layout: Layout, paper: number, fitter: TextFitter): PagedLayout {
  const paginator = new Paginator(layout, paper * SAFETY_FACTOR, fitter);
  for (const group of groupsOf(layout.rows)) paginator.add(group);
  return paginator.result();
}

class Paginator {
  private readonly rows: PlacedRow[] = [];
  private readonly breaks: number[] = [];
  private readonly header: readonly PlacedRow[];
  private titleRows: Layout['titleRows'] = null;
  private pageStart = 0;
  private used = 0;
  private tallRows = 0;

  constructor(
    private readonly layout: Layout,
    private readonly capacity: number,
    private readonly fitter: TextFitter,
  ) {
    const { titleRows, rows } = layout;
    this.header = titleRows ? rows.slice(titleRows.first, titleRows.last + 1) : [];
  }

  result(): PagedLayout {
    const { rows, titleRows, breaks } = this;
    return { ...this.layout, rows, titleRows, breaks: breaks.slice(0, MOST_BREAKS) };
  }

  /** Adds rows that belong together. */
  add(group: readonly PlacedRow[]): void {
    const height = heightOf(group);
    if (this.used + height > this.capacity) {
      if (height <= this.freshCapacity() || !this.hasRoomToBegin(group)) this.newPage();
    }
    if (this.used + height <= this.capacity) group.forEach((row) => this.push(row));
    else group.forEach((row) => this.addPart(row));
  }

  /** A row of a group that is too tall for one sheet of paper. */
  private addPart(row: PlacedRow): void {
    if (this.used + row.height <= this.capacity) this.push(row);
    else if (row.charts || (row.height <= this.freshCapacity() && !this.holdsHeadingsOnly())) {
      this.newPage();
      this.push(row);
    } else this.flow(row);
  }

  /** What a new sheet of paper holds below the repeated header. */
  private freshCapacity(): number {
    return this.capacity - (this.titleRows ? heightOf(this.header) : 0);
  }

  /** Whether this sheet of paper takes what leads the group and a piece of what it leads to. */
  private hasRoomToBegin(group: readonly PlacedRow[]): boolean {
    const tall = group.findIndex(({ height }) => height > LEAST_PIECE && this.used + height > this.capacity);
    const lead = heightOf(tall < 0 ? group.slice(0, -1) : group.slice(0, tall));
    return this.used + lead + LEAST_PIECE <= this.capacity;
  }

  private holdsHeadingsOnly(): boolean {
    return this.rows.slice(this.pageStart).every(({ keepWithNext }) => keepWithNext);
  }

  private newPage(): void {
    if (this.rows.length === this.pageStart) return;
    this.breaks.push(this.rows.length);
    this.pageStart = this.rows.length;
    this.used = this.titleRows ? heightOf(this.header) : 0;
  }

  private push(row: PlacedRow): void {
    if (row.height > TALLEST_ROW && !row.charts) {
      this.flow(row);
      return;
    }
    if (row === this.header[0]) {
      this.titleRows = { first: this.rows.length, last: this.rows.length + this.header.length - 1 };
    }
    this.rows.push(row);
    this.used += row.height;
  }

  /** The row in pieces, each as high as the paper it is on and Excel's rows allow. */
  private flow(row: PlacedRow): void {
    this.tallRows += 1;
    const tall = new TallRow(row, this.tallRows, this.layout.widths, this.fitter);
    while (!tall.isDone) {
      if (this.capacity - this.used < LEAST_PIECE) this.newPage();
      this.push(tall.take(Math.min(this.capacity - this.used, TALLEST_ROW - 1)));
    }
  }
}

/** Rows that stay on one sheet of paper: each row kept with the next, up to and with the first that is not. */
function groupsOf(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const groups: PlacedRow[][] = [];
  let isOpen = false;
  for (const row of rows) {
    if (isOpen) groups.at(-1)?.push(row);
    else groups.push([row]);
    isOpen = row.keepWithNext;
  }
  return groups;
}

/** The height of all these rows, in points. */
export function heightOf(rows: readonly PlacedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
