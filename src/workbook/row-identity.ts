import type { TableId } from './cell';
import type { ColumnMatch } from './records';

/** The fields that tell one row of a table from another, wherever it stands. */
const IDENTITY: Readonly<Record<TableId, readonly string[]>> = {
  ITA_Agency: ['item'],
  ITA_Scores: ['number', 'name'],
  ITA_Results: ['year'],
  ITA_Issues: ['code', 'issue'],
  ITA_Measures: ['title', 'indicators', 'questions'],
  ITA_Analysis: ['indicator', 'year'],
  ITA_Texts: ['part'],
  ITA_Signers: ['name', 'position'],
};

/** The columns that tell one row of a table from another, as far as the table has them. */
export function identityColumns(table: TableId, columns: readonly ColumnMatch[]): readonly ColumnMatch[] {
  return IDENTITY[table].flatMap((field) => columns.find((column) => column.field === field) ?? []);
}
