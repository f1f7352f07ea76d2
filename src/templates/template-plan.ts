import { GUIDANCE, YEAR_GUIDANCE, type FieldGuidance } from './guidance';
import type { InputAction, SheetAction } from '../page/model/sheet-actions';
import type { TableId } from '../workbook/cell';
import type { TableDefinition } from '../workbook/definitions';
import type { ValueKind } from '../workbook/kinds/kind';
import type { CellValue } from '../workbook/snapshot';

/** Everything to be done to one new sheet for people to fill in. It has no tag of ours: it is theirs from the start. */
export interface TemplatePlan {
  /** The contract table on it; null for the sheet that explains the others. */
  readonly table: TableId | null;
  /** The name it should have if that is free. */
  readonly sheetName: string;
  readonly actions: readonly (SheetAction | InputAction)[];
}

/** One column that the template writes: a field of the contract, or one of its year columns. */
export interface TemplateColumn {
  readonly header: string;
  readonly kind: ValueKind<unknown>;
  readonly required: boolean;
  /** In characters of the template's font. */
  readonly width: number;
  /** What to type, in Thai. */
  readonly hint: string;
  readonly example: string;
}

/** One row by header; a header without a value is left blank. Dates are serials. */
export type TemplateRow = Readonly<Record<string, CellValue>>;

/** A contract table with the rows to write into it. */
export interface TemplateTable {
  readonly definition: TableDefinition;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly TemplateRow[];
}

/** A contract table as it is to be written; `years` (B.E.) are its year columns, where it has such. */
export function templateTable(
  definition: TableDefinition,
  rows: readonly TemplateRow[],
  years: readonly number[] = [],
): TemplateTable {
  const { fields, yearColumns } = definition;
  const guidance = GUIDANCE[definition.id];
  const columns = Object.entries(fields).map(([name, field]): TemplateColumn => ({
    ...field,
    ...inThai(guidance[name]),
  }));
  const scores = yearColumns
    ? years.map((year): TemplateColumn => ({
        ...yearColumns,
        ...inThai({ ...YEAR_GUIDANCE, example: '' }),
        header: String(year),
        required: true,
      }))
    : [];
  return { definition, columns: [...columns, ...scores], rows };
}

/** What the template tells of a column: templates are Thai. */
export function inThai(guidance: FieldGuidance | undefined): Pick<TemplateColumn, 'hint' | 'example'> {
  return { hint: guidance?.description.th ?? '', example: guidance?.example ?? '' };
}
