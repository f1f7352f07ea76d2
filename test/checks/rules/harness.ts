import { assessed } from '../../../src/workbook/assess-workbook';
import { checkBook, type CheckOptions } from '../../../src/checks/check';
import type { CellEdit, Finding, Fix } from '../../../src/checks/finding';
import { serialOf } from '../../../src/thai/dates/dates';
import type { TableId } from '../../../src/workbook/cell';
import type { CellValue } from '../../../src/workbook/snapshot';
import { bookOf, type BookSpec, type TableSpec } from '../../support/book';

/** A day within the fiscal year of the base workbook. */
export const TODAY = serialOf(2024, 9, 15);

/** An example of what a rule finds. */
export interface Found {
  /** What stands there, for the list of rules in the guide. */
  readonly example: string;
  readonly book: BookSpec;
  /** Table, 1-based data row (0 is the header) and header; null when there is no cell. */
  readonly at: readonly [table: TableId, row: number, column: string] | null;
  readonly severity?: Finding['severity'];
  /** What the cells hold after the fix, in the order of its edits. */
  readonly fixed?: readonly CellValue[];
  /** What a fix that adds or renames something does. */
  readonly fix?: Fix;
  /** The other cell that the finding names. */
  readonly related?: readonly [table: TableId, row: number, column: string];
  /** Words that the Thai message must hold. */
  readonly says?: string;
  /** Other rules that rightly speak of the same mistake. */
  readonly also?: readonly string[];
  readonly options?: Partial<CheckOptions>;
}

/** An example, near to one that is found, about which the rule is silent. */
export interface Silent {
  readonly example: string;
  readonly book: BookSpec;
  readonly options?: Partial<CheckOptions>;
}

/** The examples of each rule of a family, by id; the first of each kind stands in the guide. */
export type Cases = Readonly<Record<string, { readonly found: readonly Found[]; readonly silent: readonly Silent[] }>>;

/** What is found in a workbook. */
export function check(book: BookSpec, options: Partial<CheckOptions> = {}): readonly Finding[] {
  return checkBook(assessed(bookOf(book)), { today: TODAY, ...options });
}

/** The workbook after the fix of a finding. Fixes that add something are done elsewhere and change nothing here. */
export function afterFix(book: BookSpec, { fix }: Finding): BookSpec {
  if (fix?.kind === 'edit-cells') return fix.edits.reduce(afterEdit, book);
  if (fix?.kind !== 'rename-header') return book;
  const { table } = fix.at;
  const spec = book[table];
  if (!spec) return book;
  return {
    ...book,
    [table]: { ...spec, headers: spec.headers.map((each) => (each === fix.before ? fix.after : each)) },
  };
}

function afterEdit(book: BookSpec, { at, after }: CellEdit): BookSpec {
  const spec: TableSpec | undefined = book[at.table];
  if (!spec) return book;
  const column = spec.headers.indexOf(at.column);
  const rows = spec.rows.map((cells, i) =>
    i === at.row - 1 ? spec.headers.map((_, j) => (j === column ? after : (cells[j] ?? ''))) : cells,
  );
  return { ...book, [at.table]: { ...spec, rows } };
}
