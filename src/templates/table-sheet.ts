import { columnLetters } from '../a1';
import type { CellContent, InputAction, SheetAction } from '../page/model/sheet-actions';
import { MARGINS, scaleToFit } from '../page/model/paper';
import type { CellValue } from '../workbook/snapshot';
import { rowHeights } from './table-row-heights';
import { hintOf } from './table-hints';
import { inputOf, validationOf } from './input-validation';
import { TABLE_LEFT, TABLE_TOP } from './table-place';
import { columnWidth, LOOK } from './template-styles';
import type { TemplateColumn, TemplatePlan, TemplateTable } from './template-plan';
import { settingInputs } from './setting-inputs';

type Action = SheetAction | InputAction;

const HEADER_ROW = TABLE_TOP + 1;
const FIRST_ROW = HEADER_ROW + 1;

/** The sheet of one contract table: its title, how to fill it, and the table, ready for typing and for printing. */
export function tableSheet(table: TemplateTable): TemplatePlan {
  const { definition, columns } = table;
  const area = areaOf(table, HEADER_ROW);
  return {
    table: definition.id,
    sheetName: definition.sheet,
    actions: [
      { kind: 'cells', at: 'A1', rows: [[text(definition.title.th)], [text(hintOf(definition.id))]] },
      { kind: 'cells', at: cellAt(0, HEADER_ROW), rows: contentOf(table) },
      { kind: 'table', area, name: definition.id, style: LOOK.tableStyle },
      ...fonts(table, area),
      ...columns.flatMap((column, index) => columnActions(table, column, index)),
      ...(definition.id === 'ITA_Agency' ? settingInputs(table, (row) => cellAt(1, FIRST_ROW + row)) : []),
      ...fixedHeights(),
      ...rowHeights(table, FIRST_ROW),
      { kind: 'freeze-rows', count: HEADER_ROW },
      { kind: 'gridlines', shown: false },
      { kind: 'tab-color', color: LOOK.tabColor },
      ...onPaper(
        columns.reduce((sum, { width }) => sum + columnWidth(width), 0),
        HEADER_ROW,
      ),
    ],
  };
}

function contentOf({ columns, rows }: TemplateTable): readonly (readonly CellContent[])[] {
  return [
    columns.map(({ header }) => text(header)),
    ...rows.map((row) => columns.map(({ header }) => cellContent(row[header] ?? ''))),
  ];
}

/** A value as something to write; true and false are in no template. */
export function cellContent(value: CellValue): CellContent {
  if (value === '') return null;
  return typeof value === 'number' ? { kind: 'number', value } : text(String(value));
}

function text(words: string): CellContent {
  return { kind: 'text', text: words };
}

function fonts(table: TemplateTable, area: string): readonly Action[] {
  const { font: name, size } = LOOK;
  const header = `${cellAt(0, HEADER_ROW)}:${cellAt(table.columns.length - 1, HEADER_ROW)}`;
  return [
    { kind: 'font', areas: ['A1:A2', area], name, size },
    { kind: 'font', areas: ['A1'], size: LOOK.titleSize, bold: true, color: LOOK.titleColor },
    { kind: 'font', areas: ['A2'], color: LOOK.hintColor },
    { kind: 'font', areas: [header], bold: true, color: LOOK.headerColor },
    { kind: 'alignment', areas: [area], vertical: 'top', wrap: true },
    { kind: 'alignment', areas: [header], horizontal: 'center', vertical: 'middle' },
    {
      kind: 'border',
      areas: [area],
      edges: ['top', 'bottom', 'left', 'right', 'inside-horizontal', 'inside-vertical'],
      line: 'hair',
    },
  ];
}

function columnActions(table: TemplateTable, column: TemplateColumn, index: number): readonly Action[] {
  const { format, centered } = inputOf(column.kind);
  const cells = `${cellAt(index, FIRST_ROW)}:${cellAt(index, lastRow(table))}`;
  const header = cellAt(index, HEADER_ROW);
  const letters = columnLetters(TABLE_LEFT + index);
  const validation = validationOf(column, [cells]);
  return [
    { kind: 'column-width', areas: [`${letters}:${letters}`], width: columnWidth(column.width) },
    { kind: 'fill', areas: [header], color: column.required ? LOOK.requiredFill : LOOK.optionalFill },
    { kind: 'number-format', areas: [cells], format },
    ...(centered ? [{ kind: 'alignment', areas: [cells], horizontal: 'center' } as const] : []),
    ...(validation ? [validation] : []),
  ];
}

/** The heights of the title, the line under it, and the header. */
export function fixedHeights(): readonly SheetAction[] {
  return [
    { kind: 'row-height', areas: ['1:1'], height: LOOK.titleHeight },
    { kind: 'row-height', areas: ['2:2'], height: LOOK.hintHeight },
    { kind: 'row-height', areas: [`${HEADER_ROW}:${HEADER_ROW}`], height: LOOK.headerHeight },
  ];
}

/** On landscape paper as wide as these columns (points), the header row (1-based) on every page. */
export function onPaper(width: number, headerRow: number): readonly SheetAction[] {
  const orientation = 'landscape';
  return [
    {
      kind: 'page-setup',
      orientation,
      margins: MARGINS,
      scale: scaleToFit(width, orientation),
      centerHorizontally: true,
    },
    { kind: 'title-rows', rows: `$${headerRow}:$${headerRow}` },
  ];
}

/** From the first column of a row (1-based) to the end of the table. */
function areaOf(table: TemplateTable, fromRow: number): string {
  return `${cellAt(0, fromRow)}:${cellAt(table.columns.length - 1, lastRow(table))}`;
}

function lastRow({ rows }: TemplateTable): number {
  return HEADER_ROW + Math.max(rows.length, 1);
}

/** The address of a column of the table (0-based) and a row of the sheet (1-based). */
function cellAt(column: number, row: number): string {
  return `${columnLetters(TABLE_LEFT + column)}${row}`;
}
