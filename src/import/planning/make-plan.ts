import { foldThai } from '../../thai/text/repair';
import { TABLE_IDS, type TableId } from '../../workbook/cell';
import type { Workbook } from '../../workbook/records';
import type { CellValue } from '../../workbook/snapshot';
import type { DraftRow, DraftValue } from '../records/draft';
import type { Drafts } from '../records/drafts';
import { BookTable, isBlankValue } from './book-view';
import { rowFinder } from './match-rows';
import type { Difference, ImportPlan, PlannedFill, PlannedRow, PlannedTable, PlannedValue } from './plan';

/** What a person decided about rows and cells that are there. */
export interface PlanChoices {
  /** For a measure that is in the workbook: fill its blank cells, leave it alone, or add it once more. */
  readonly existing: 'fill' | 'skip' | 'add';
  /** Whether a cell that holds something else may be replaced; asked by table, key and column. */
  readonly mayReplace: (table: TableId, row: DraftRow, column: string) => boolean;
}

/** Lays out what is to be written where. The workbook itself is not touched. */
export function makePlan(drafts: Drafts, book: Workbook, choices: PlanChoices): ImportPlan {
  const differences: Difference[] = [];
  let duplicates = 0;
  const tables = TABLE_IDS.flatMap((table): readonly PlannedTable[] => {
    const rows = drafts.rowsOf(table);
    if (rows.length === 0 || book.tables[table].kind === 'ambiguous') return [];
    const planner = new TablePlanner(table, book, choices);
    for (const row of rows) planner.plan(row);
    differences.push(...planner.differences);
    duplicates += planner.duplicates;
    return [planner.result()];
  });
  const ambiguous = TABLE_IDS.filter((id) => book.tables[id].kind === 'ambiguous' && drafts.rowsOf(id).length > 0);
  return { tables, differences, duplicates, ambiguous };
}

class TablePlanner {
  readonly differences: Difference[] = [];
  duplicates = 0;
  private readonly view: BookTable | null;
  private readonly find: (row: DraftRow) => number | null;
  private readonly free: number[];
  private readonly newColumns = new Set<string>();
  private readonly fills: PlannedFill[] = [];
  private readonly rows: PlannedRow[] = [];

  constructor(
    private readonly table: TableId,
    book: Workbook,
    private readonly choices: PlanChoices,
  ) {
    this.view = BookTable.of(book, table);
    this.find = this.view ? rowFinder(book, table) : () => null;
    this.free = [...(this.view?.emptyRows() ?? [])];
  }

  result(): PlannedTable {
    const { table, fills, rows } = this;
    return { table, isMissing: this.view === null, newColumns: [...this.newColumns], fills, rows };
  }

  plan(draft: DraftRow): void {
    const isMeasure = this.table === 'ITA_Measures';
    const found = isMeasure && this.choices.existing === 'add' ? null : this.find(draft);
    if (found === null) this.addRow(draft);
    else if (isMeasure && this.choices.existing === 'skip') this.duplicates += 1;
    else this.fillRow(draft, found);
  }

  /** What only follows from other values (the number before a title) is no reason to add a column. */
  private valuesOf(draft: DraftRow): readonly (readonly [string, DraftValue])[] {
    return [...draft.values].filter(
      ([header, { cells }]) => cells.length > 0 || !this.view || this.view.columnOf(header),
    );
  }

  private addRow(draft: DraftRow): void {
    const values = this.valuesOf(draft).map(([header, value]) => this.planned(header, value));
    this.rows.push({ into: this.free.shift() ?? null, values });
  }

  private fillRow(draft: DraftRow, row: number): void {
    let filled = 0;
    for (const [header, value] of this.valuesOf(draft)) {
      const present = this.view?.valueAt(row, header) ?? '';
      const planned = this.planned(header, value);
      if (isBlankValue(present)) this.fills.push({ ...planned, row, replaces: present });
      else if (isSame(present, value.value)) continue;
      else if (this.choices.mayReplace(this.table, draft, header))
        this.fills.push({ ...planned, row, replaces: present });
      else {
        const { column, from } = planned;
        this.differences.push({ table: this.table, row, column, present, offered: value.value, from });
        continue;
      }
      filled += 1;
    }
    if (filled === 0) this.duplicates += 1;
  }

  /** The value under the header that the workbook has for its column; a column it lacks is to be added. */
  private planned(header: string, { value, isDate, cells }: DraftValue): PlannedValue {
    const column = this.view?.columnOf(header);
    if (this.view && !column) this.newColumns.add(header);
    return { column: column?.header ?? header, value, isDate, from: cells.map(({ id }) => id) };
  }
}

/** The same words, or the same number however it is written. */
function isSame(present: CellValue, offered: CellValue): boolean {
  if (typeof present === 'number' && typeof offered === 'number') return present === offered;
  return foldThai(String(present)) === foldThai(String(offered));
}
