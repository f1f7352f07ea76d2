import type { Table } from '@cj-tech-master/excelts';
import { cellName, columnsIn, formatArea, parseArea, rowsIn, type Area } from '../address';
import { valueOf } from '../cells/cell-content';
import { excelError } from '../excel-error';
import type { SheetModel } from '../sheets/sheet-model';

/** One table (list object) on a sheet. Its area includes the header row and, when shown, the totals row. */
export class TableModel {
  constructor(
    readonly sheet: SheetModel,
    readonly table: Table,
    readonly id: string,
  ) {}

  get name(): string {
    return this.table.model.displayName ?? this.table.model.name;
  }

  /** Sets the name without the file library's clean-up, which would strip the vowel marks of Thai names. */
  setName(name: string): void {
    const { tables } = this.sheet.worksheet;
    const key = Object.keys(tables).find((other) => tables[other] === this.table) ?? this.name;
    delete tables[key];
    this.sheet.workbook.book._tableNames.delete(key.toLowerCase());
    this.table.model.name = name;
    this.table.model.displayName = name;
    tables[name] = this.table;
    this.sheet.workbook.book._tableNames.add(name.toLowerCase());
  }

  get area(): Area {
    const area = parseArea(this.table.model.tableRef ?? this.table.model.ref);
    if (!area) throw excelError('GeneralException', `Table ${this.name} has no area.`);
    return area;
  }

  setArea(area: Area): void {
    const { model } = this.table;
    const address = cellName(area.top, area.left);
    const totals = model.totalsRow ? 1 : 0;
    model.tableRef = formatArea(area);
    model.ref = model.ref.includes(':') ? model.tableRef : address;
    model.tl = { address, row: area.top + 1, col: area.left + 1, $col$row: `$${address.replace(/\d/, '$$$&')}` };
    if (model.autoFilterRef) model.autoFilterRef = formatArea({ ...area, bottom: area.bottom - totals });
    const height = rowsIn(area) - totals - (this.hasHeaders ? 1 : 0);
    model.rows = Array.from({ length: height }, () => []);
  }

  get hasHeaders(): boolean {
    return this.table.model.headerRow !== false;
  }

  get hasTotals(): boolean {
    return this.table.model.totalsRow === true;
  }

  /** The rows between header and totals; one empty row when the table holds no data, as in Excel. */
  get bodyArea(): Area {
    const { area } = this;
    return {
      ...area,
      top: area.top + (this.hasHeaders ? 1 : 0),
      bottom: area.bottom - (this.hasTotals ? 1 : 0),
    };
  }

  get columnNames(): readonly string[] {
    return this.table.model.columns.map(({ name }) => name);
  }

  get width(): number {
    return columnsIn(this.area);
  }

  /** After header cells were edited: the columns are called what the cells say. */
  readHeaders(): void {
    if (!this.hasHeaders) return;
    const { area } = this;
    const used = new Set<string>();
    this.table.model.columns.forEach((column, index) => {
      const typed = String(valueOf(this.sheet.peek(area.top, area.left + index)));
      const name = uniqueHeader(typed || `Column${index + 1}`, used);
      if (name !== typed) this.sheet.cell(area.top, area.left + index).value = name;
      column.name = name;
    });
  }

  /** Renames one column and its header cell. */
  renameColumn(index: number, name: unknown): void {
    if (typeof name !== 'string' || name === '') throw excelError('InvalidArgument');
    const column = this.table.model.columns[index];
    if (!column) throw excelError('ItemNotFound');
    const others = this.columnNames.filter((_, other) => other !== index).map((other) => other.toLowerCase());
    if (others.includes(name.toLowerCase())) throw excelError('InvalidArgument');
    column.name = name;
    if (this.hasHeaders) this.sheet.cell(this.area.top, this.area.left + index).value = name;
  }
}

/** Header texts are unique in a table: Excel adds a number to a repeated one. */
export function uniqueHeader(wanted: string, used: Set<string>): string {
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  used.add(name.toLowerCase());
  return name;
}
