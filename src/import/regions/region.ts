import type { ToolId } from '../../assessment/indicators';
import type { Status } from '../../workbook/records';
import type { Certainty, Role } from '../headings/roles';
import type { SourceCell } from '../source';
import type { GridView } from './grid-view';
import type { HeaderBlock } from './headers';

/** One column of a table that was found. */
export interface RegionColumn {
  /** The first column of the grid it covers, and the one behind the last. */
  readonly left: number;
  readonly right: number;
  /** Its headings from the top, joined by a space. */
  readonly heading: string;
  /** Null when nobody can tell what it holds. */
  readonly role: Role | null;
  readonly certainty: Certainty | null;
  /** The status that a tick in it means. */
  readonly tick: Status | null;
  /** The one year (B.E.) that its headings name. */
  readonly year: number | null;
  /** The tool that its headings name. */
  readonly tool: ToolId | null;
}

/** What the rows of a table are. */
export type RegionKind =
  'measures' | 'scores' | 'results' | 'tools' | 'issues' | 'analysis' | 'agency' | 'texts' | 'signers' | 'unknown';

/** A table that was found: its headings, its columns, and the rows below up to the next headings. */
export interface Region {
  readonly kind: RegionKind;
  readonly view: GridView;
  /** Null when the table goes on from the one before without headings of its own. */
  readonly header: HeaderBlock | null;
  readonly columns: readonly RegionColumn[];
  /** The first data row, and the one behind the last. */
  readonly top: number;
  readonly bottom: number;
}

/** The column of a role, if the region has one. */
export function columnOf(columns: readonly RegionColumn[], role: Role): RegionColumn | undefined {
  return columns.find((column) => column.role === role);
}

/** The cell with content of a column that begins in this row. */
export function ownCell(view: GridView, row: number, column: RegionColumn): SourceCell | undefined {
  return view.starting(row).find((cell) => cell.column >= column.left && cell.column < column.right);
}

/** The cell of a column in this row, also when it was merged down from above. */
export function cellAt(view: GridView, row: number, column: RegionColumn): SourceCell | undefined {
  return ownCell(view, row, column) ?? view.at(row, column.left);
}

/** Whether two tables have the same roles in the same places: the second goes on with the first. */
export function sameShape(a: readonly RegionColumn[], b: readonly RegionColumn[]): boolean {
  const known = (columns: readonly RegionColumn[]): string =>
    columns
      .filter(({ role, tick }) => role !== null || tick !== null)
      .map(({ left, role, tick, year }) => `${left}/${role}/${tick}/${year}`)
      .join(' ');
  return known(a) === known(b);
}
