import { ValueType, type Cell } from '@cj-tech-master/excelts';
import { parseArea, WHOLE_SHEET } from '../address';
import type { CellStyle } from '../cells/cell-styles';
import type { SheetModel, Visibility } from '../sheets/sheet-model';
import { putShapesBack, shapesOf, shapesText, type SheetShapes } from './sheet-shapes';
import type { DefinedName } from './defined-names';
import type { WorkbookModel } from './workbook-model';

/**
 * What one step of the undo list is made of: contents and formats of cells, merged cells, tables, rules, names, and how the
 * sheets stand.
 */
export interface WorkbookState {
  readonly sheets: ReadonlyMap<SheetModel, SheetState>;
  readonly names: readonly DefinedName[];
}

interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly position: number;
  /** By address; only cells that hold or show something. */
  readonly cells: ReadonlyMap<string, CellState>;
  readonly shapes: SheetShapes;
}

interface CellState {
  readonly value: unknown;
  readonly style: string;
}

/** The workbook as it stands. Charts, page set-up, widths and heights are left out: no test of undo depends on them. */
export function stateOf(workbook: WorkbookModel): WorkbookState {
  const sheets = workbook.sheets.map((sheet, position): readonly [SheetModel, SheetState] => [
    sheet,
    {
      name: sheet.name,
      visibility: sheet.visibility,
      position,
      cells: cellsOf(sheet),
      shapes: shapesOf(sheet),
    },
  ]);
  const scopes = [null, ...workbook.sheets];
  return {
    sheets: new Map(sheets),
    names: scopes.flatMap((scope) => workbook.names.in(scope)).map((name) => ({ ...name })),
  };
}

/** How the names, places and visibility of all sheets read, to tell whether any has changed. */
export function tabsOf({ sheets }: WorkbookState): string {
  return [...sheets].map(([sheet, { name, visibility }]) => `${sheet.id} ${name} ${visibility}`).join('\n');
}

/** Whether two states differ in anything. */
export function differs(one: WorkbookState, other: WorkbookState): boolean {
  if (tabsOf(one) !== tabsOf(other) || namesOf(one) !== namesOf(other)) return true;
  return [...one.sheets].some(([sheet, state]) => {
    const now = other.sheets.get(sheet);
    return changedCells(state, now).length > 0 || (now && shapesText(state.shapes) !== shapesText(now.shapes));
  });
}

/**
 * Puts the workbook back into a state: cells, tables, names, and how the sheets stand. Sheets that were not there then are
 * taken away. A sheet taken away is not brought back: Excel clears its undo list when one is deleted.
 */
export function putBack(workbook: WorkbookModel, state: WorkbookState): void {
  const now = stateOf(workbook);
  for (const sheet of now.sheets.keys()) {
    if (!state.sheets.has(sheet) && workbook.sheets.length > 1) workbook.deleteSheet(sheet);
  }
  const present = new Set(workbook.sheets);
  const there = [...state.sheets].filter(([sheet]) => present.has(sheet));
  putTabsBack(there);
  for (const [sheet, before] of there) putCellsBack(sheet, before, now.sheets.get(sheet));
  workbook.names.replace(state.names.filter(({ scope }) => scope === null || present.has(scope)));
  workbook.touch();
}

function putTabsBack(there: readonly (readonly [SheetModel, SheetState])[]): void {
  // Names change hands, so each passes through one that nobody has.
  const renamed = there.filter(([sheet, { name }]) => sheet.name !== name);
  renamed.forEach(([sheet], index) => sheet.rename(`undo ${index}`));
  for (const [sheet, { name }] of renamed) sheet.rename(name);
  for (const [sheet, { visibility }] of there) if (visibility === 'Visible') sheet.setVisibility(visibility);
  for (const [sheet, { visibility }] of there) if (visibility !== 'Visible') sheet.setVisibility(visibility);
  for (const [sheet, { position }] of [...there].sort(([, a], [, b]) => a.position - b.position)) {
    sheet.moveTo(Math.min(position, sheet.workbook.sheets.length - 1));
  }
}

function putCellsBack(sheet: SheetModel, before: SheetState, now: SheetState | undefined): void {
  const changed = changedCells(before, now);
  putShapesBack(sheet, before.shapes);
  for (const address of changed) {
    const area = parseArea(address);
    if (!area) continue;
    const cell = sheet.cell(area.top, area.left);
    const held = before.cells.get(address);
    if (cell.type !== ValueType.Merge) cell.value = (held?.value ?? null) as Cell['value'];
    cell.style = JSON.parse(held?.style ?? '{}') as Cell['style'];
  }
  const first = changed.map(parseArea).find((area) => area !== null);
  if (first) sheet.workbook.emit({ kind: 'cells-changed', sheet, area: first, change: 'RangeEdited' });
}

/** The addresses of cells that are not the same in both. */
function changedCells(one: SheetState, other: SheetState | undefined): readonly string[] {
  const others = other?.cells ?? new Map<string, CellState>();
  const all = new Set([...one.cells.keys(), ...others.keys()]);
  return [...all].filter((address) => textOf(one.cells.get(address)) !== textOf(others.get(address)));
}

function cellsOf(sheet: SheetModel): ReadonlyMap<string, CellState> {
  const cells = new Map<string, CellState>();
  sheet.eachCell(WHOLE_SHEET, (cell) => {
    const style = styleText(cell.style);
    // A cell under a merge gives the value of the one that is seen.
    const value: unknown = cell.type === ValueType.Merge ? null : cell.value;
    if (value === null && style === '{}') return;
    cells.set(cell.address, { value, style });
  });
  return cells;
}

const styleTexts = new WeakMap<CellStyle, string>();

/** Styles are never changed in place, so each is written out once. */
function styleText(style: CellStyle): string {
  const known = styleTexts.get(style) ?? JSON.stringify(style);
  styleTexts.set(style, known);
  return known;
}

function textOf(cell: CellState | undefined): string {
  return cell ? `${JSON.stringify(withoutResult(cell.value))} ${cell.style}` : 'null {}';
}

/** What a formula comes to changes by itself. */
function withoutResult(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('formula' in value)) return value;
  return { formula: value.formula };
}

function namesOf({ names }: WorkbookState): string {
  return names.map(({ name, scope, formula, visible }) => `${scope?.id} ${name} ${formula} ${visible}`).join('\n');
}
