import type { ConditionalFormattingOptions, Table, TableColumnProperties } from '@cj-tech-master/excelts';
import { formatArea, type Area } from '../address';
import { mergedAreas } from '../cells/merged-areas';
import type { SheetModel } from '../sheets/sheet-model';
import { tablesOn } from '../tables/table-list';

/** What lies over the cells of a sheet: merged areas, tables, data validation, conditional formats. */
export interface SheetShapes {
  readonly merges: readonly Area[];
  readonly tables: readonly TableShape[];
  readonly validations: SheetModel['worksheet']['dataValidations']['model'];
  readonly formats: readonly ConditionalFormattingOptions[];
}

interface TableShape {
  readonly table: Table;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly { readonly column: TableColumnProperties; readonly name: string }[];
}

/** The shapes as they stand. */
export function shapesOf(sheet: SheetModel): SheetShapes {
  return {
    merges: mergedAreas(sheet),
    tables: tablesOn(sheet).map(({ table, name, area }) => ({
      table,
      name,
      area,
      columns: table.model.columns.map((column) => ({ column, name: column.name })),
    })),
    validations: sheet.worksheet.dataValidations.model,
    formats: [...sheet.worksheet.conditionalFormattings],
  };
}

/** The shapes as one text, the same for shapes that are the same. */
export function shapesText({ merges, tables, validations, formats }: SheetShapes): string {
  return JSON.stringify([
    merges.map(formatArea).sort(),
    tables.map(({ name, area, columns }) => [name, area, columns.map((column) => column.name)]),
    validations,
    formats.map(({ ref }) => ref),
  ]);
}

/** Puts shapes back as they stood. Cells keep what they hold, except those that a merge hides. */
export function putShapesBack(sheet: SheetModel, before: SheetShapes): void {
  const now = shapesOf(sheet);
  if (shapesText(now) === shapesText(before)) return;
  putMergesBack(sheet, before.merges, now.merges);
  for (const { table } of now.tables) {
    if (!before.tables.some((kept) => kept.table === table)) sheet.worksheet.removeTable(table.model.name);
  }
  for (const shape of before.tables) putTableBack(sheet, shape);
  sheet.worksheet.dataValidations.model = before.validations;
  sheet.worksheet.conditionalFormattings = [...before.formats];
}

function putMergesBack(sheet: SheetModel, before: readonly Area[], now: readonly Area[]): void {
  const names = before.map(formatArea);
  const others = now.map(formatArea);
  for (const name of others) if (!names.includes(name)) sheet.worksheet.unMergeCells(name);
  for (const name of names) if (!others.includes(name)) sheet.worksheet.mergeCells(name);
}

function putTableBack(sheet: SheetModel, { table, name, area, columns }: TableShape): void {
  const { tables } = sheet.worksheet;
  if (!Object.values(tables).includes(table)) {
    tables[name] = table;
    sheet.workbook.book._tableNames.add(name.toLowerCase());
  }
  const model = tablesOn(sheet).find((other) => other.table === table);
  if (!model) return;
  if (model.name !== name) model.setName(name);
  model.setArea(area);
  table.model.columns = columns.map(({ column, name: columnName }) => {
    column.name = columnName;
    return column;
  });
}
