import { TABLE_LEFT, TABLE_TOP } from '../../src/templates/table-place';
import { TABLE_IDS, type TableId } from '../../src/workbook/cell';
import { DEFINITIONS } from '../../src/workbook/definitions';
import { parseWorkbook } from '../../src/workbook/parsing/parse-workbook';
import type { Workbook } from '../../src/workbook/records';
import type { CellValue, Snapshot, TableSnapshot } from '../../src/workbook/snapshot';

/** A cell as a test gives it: a plain value, or one with the formula that made it or the number format it is shown in. */
export type CellSpec = CellValue | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

/** A table as a test gives it: short rows are filled up with blanks; name and sheet are the contract's unless given. */
export interface TableSpec {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellSpec[])[];
  readonly name?: string;
  readonly sheet?: string;
}

/** Tables by the contract table they are; further ones, of the user's own or ambiguous, in `more`. */
export type BookSpec = Readonly<Partial<Record<TableId, TableSpec>>> & {
  readonly more?: readonly Required<TableSpec>[];
};

/** A snapshot of a workbook with these tables, each on its sheet and in its place as the template writes them. */
export function snapshotOf({ more = [], ...tables }: BookSpec): Snapshot {
  const contract = TABLE_IDS.flatMap((id) => {
    const spec = tables[id];
    return spec ? [tableOf({ name: id, sheet: DEFINITIONS[id].sheet, ...spec })] : [];
  });
  const all = [...contract, ...more.map(tableOf)];
  return {
    sheets: [...new Set(all.map(({ sheet }) => sheet))].map((name) => ({
      id: `{${name}}`,
      name,
      visible: true,
      tag: null,
      protected: false,
    })),
    tables: all,
    allTables: all.map(({ name, sheet, headers }) => ({ name, sheet, headers })),
    structureProtected: false,
    readOnly: false,
    notebook: null,
  };
}

/** The parsed workbook with these tables. */
export function bookOf(tables: BookSpec): Workbook {
  return parseWorkbook(snapshotOf(tables));
}

function tableOf({ name, sheet, headers, rows }: Required<TableSpec>): TableSnapshot {
  const cells = rows.map((row) => headers.map((_, column) => cellOf(row[column] ?? '')));
  return {
    name,
    sheet,
    top: TABLE_TOP,
    left: TABLE_LEFT,
    headers,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ value, formula }) => formula ?? value)),
    formats: cells.map((row) => row.map(({ format }) => format ?? 'General')),
  };
}

function cellOf(spec: CellSpec): Exclude<CellSpec, CellValue> {
  return typeof spec === 'object' ? spec : { value: spec };
}
