import { TABLE_IDS, type TableId } from '../workbook/cell';
import { DEFINITIONS, SCORES } from '../workbook/definitions';
import { blankTable, indicatorRows, LATEST_YEAR } from './blank-tables';
import { guideSheet } from './guide-sheet';
import { tableSheet } from './table-sheet';
import { templateTable, type TemplatePlan, type TemplateRow, type TemplateTable } from './template-plan';

/** Rows by table, for tables that are yet to be made. */
export type FilledRows = Readonly<Partial<Record<TableId, readonly TemplateRow[]>>>;

/**
 * The sheets of tables that hold these rows.
 * @param isWhole every table of the contract, and the sheet that explains them; otherwise only those with rows
 */
export function filledPlans(rows: FilledRows, isWhole: boolean): readonly TemplatePlan[] {
  const ids = TABLE_IDS.filter((id) => isWhole || (rows[id]?.length ?? 0) > 0);
  const tables = ids.map((id) => tableSheet(filledTable(id, rows[id] ?? [], yearsOf(rows))));
  return isWhole ? [guideSheet(), ...tables] : tables;
}

/** A table with these rows, and with what never differs where they leave it open. */
export function filledTable(id: TableId, rows: readonly TemplateRow[], years: readonly number[]): TemplateTable {
  const latest = years.at(-1) ?? LATEST_YEAR;
  const blank = blankTable(id, latest);
  if (rows.length === 0) return blank;
  const definition = DEFINITIONS[id];
  switch (id) {
    case 'ITA_Agency':
      return { ...blank, rows: merged(blank.rows, rows, 'รายการ') };
    case 'ITA_Scores': {
      const known = indicatorRows();
      return templateTable(definition, merged(known, rows, SCORES.fields.number.header), years);
    }
    default:
      return templateTable(definition, rows);
  }
}

/** The year columns of ITA_Scores: those of the rows; a single year has the one before beside it, to be compared with. */
function yearsOf({ ITA_Scores: rows = [] }: FilledRows): readonly number[] {
  const headers = rows.flatMap((row) => Object.keys(row)).filter((header) => /^[0-9]{4}$/.test(header));
  const years = [...new Set(headers.map(Number))].sort((a, b) => a - b);
  const [only] = years;
  return years.length === 1 && only !== undefined ? [only - 1, only] : years;
}

/** Rows of the same key as one, the given values over those known; rows of other keys follow. */
function merged(known: readonly TemplateRow[], given: readonly TemplateRow[], key: string): readonly TemplateRow[] {
  const keyOf = (row: TemplateRow): string => String(row[key] ?? '');
  const byKey = new Map(given.map((row) => [keyOf(row), row]));
  const rest = given.filter((row) => !known.some((one) => keyOf(one) === keyOf(row)));
  return [...known.map((row) => ({ ...row, ...byKey.get(keyOf(row)) })), ...rest];
}
