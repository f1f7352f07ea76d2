import { columnLetters } from '../../a1';
import type { InputAction, SheetAction } from '../../page/model/sheet-actions';
import { toThaiDigits } from '../../thai/text/digits';
import { DEFINITIONS } from '../../workbook/definitions';
import type { Workbook } from '../../workbook/records';
import { settingsOf } from '../../workbook/settings';
import type { TableSnapshot } from '../../workbook/snapshot';
import { rowHeights } from '../table-row-heights';
import { cellContent, fixedHeights, onPaper } from '../table-sheet';
import { TABLE_TOP } from '../table-place';
import { columnWidth, LOOK } from '../template-styles';

/** A sheet that keeps a table as it was: a plain range, so that no table is there twice. */
export interface KeptSheet {
  readonly sheetName: string;
  readonly actions: readonly Action[];
}

type Action = SheetAction | InputAction;

const HEADER_ROW = TABLE_TOP + 1;
const FIRST_ROW = HEADER_ROW + 1;
/** Characters of a column that the contract does not know. */
const USUAL_WIDTH = 20;

/**
 * The measures of the year that ends, results and all, on a sheet «มาตรการ ๒๕๖๘» of their own; null where there are none.
 * What begins anew in the next year is cleared in the table itself.
 */
export function keptMeasures(book: Workbook): KeptSheet | null {
  const match = book.tables.ITA_Measures;
  if (match.kind !== 'found' || book.measures.length === 0) return null;
  const year = toThaiDigits(String(settingsOf(book).operatingYear));
  const width = match.table.headers.reduce((sum, header) => sum + widthOf(header), 0);
  return {
    sheetName: `${DEFINITIONS.ITA_Measures.sheet} ${year}`,
    actions: [...contents(match.table, year), ...looks(match.table), ...onPaper(width, HEADER_ROW)],
  };
}

function contents(table: TableSnapshot, year: string): readonly Action[] {
  const { headers, values } = table;
  const formats = headers.map((_, column): Action => {
    const cells = `${cellAt(column, FIRST_ROW)}:${cellAt(column, HEADER_ROW + values.length)}`;
    return { kind: 'number-format', areas: [cells], format: formatOf(table, column) };
  });
  const title = [`มาตรการปีงบประมาณ พ.ศ. ${year}`, 'เก็บไว้ก่อนเริ่มปีใหม่ รายงานไม่ได้อ่านจากชีตนี้'];
  return [
    ...formats,
    { kind: 'cells', at: 'A1', rows: title.map((words) => [cellContent(words)]) },
    { kind: 'cells', at: cellAt(0, HEADER_ROW), rows: [headers, ...values].map((row) => row.map(cellContent)) },
  ];
}

function looks({ headers, values }: TableSnapshot): readonly Action[] {
  const last = headers.length - 1;
  const area = `${cellAt(0, HEADER_ROW)}:${cellAt(last, HEADER_ROW + values.length)}`;
  const header = `${cellAt(0, HEADER_ROW)}:${cellAt(last, HEADER_ROW)}`;
  const columns = headers.map((name) => ({ header: name, width: charactersOf(name) }));
  const rows = values.map((row) => Object.fromEntries(headers.map((name, index) => [name, row[index] ?? ''])));
  const edges = ['top', 'bottom', 'left', 'right', 'inside-horizontal', 'inside-vertical'] as const;
  return [
    { kind: 'font', areas: ['A1:A2', area], name: LOOK.font, size: LOOK.size },
    { kind: 'font', areas: ['A1'], size: LOOK.titleSize, bold: true, color: LOOK.titleColor },
    { kind: 'font', areas: ['A2'], color: LOOK.hintColor },
    { kind: 'font', areas: [header], bold: true },
    { kind: 'alignment', areas: [area], vertical: 'top', wrap: true },
    { kind: 'border', areas: [area], edges, line: 'hair' },
    ...headers.map((name, column): Action => {
      const letters = columnLetters(column);
      return { kind: 'column-width', areas: [`${letters}:${letters}`], width: widthOf(name) };
    }),
    ...fixedHeights(),
    ...rowHeights({ columns, rows }, FIRST_ROW),
    { kind: 'tab-color', color: LOOK.guideTabColor },
  ];
}

/** The address of a column (0-based) and a row of the sheet (1-based). */
function cellAt(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

function charactersOf(header: string): number {
  const field = Object.values(DEFINITIONS.ITA_Measures.fields).find((one) => one.header === header);
  return field?.width ?? USUAL_WIDTH;
}

/** In points. */
function widthOf(header: string): number {
  return columnWidth(charactersOf(header));
}

/** Numbers and dates look as they did; text is text, whatever it begins with. */
function formatOf({ values, formats }: TableSnapshot, column: number): string {
  const row = values.findIndex((cells) => typeof cells[column] === 'number');
  return row < 0 ? '@' : (formats[row]?.[column] ?? 'General');
}
