import { SHEET_TAG_NAME, readSheetTag } from '../../src/excel/own-sheets/sheet-tag';
import { INPUT_SHEET_SECTION } from '../../src/excel/own-sheets/standing';
import type { Host, SheetModel } from '../../simulator';

/** A workbook put into words, so that two can be compared. */
export interface State {
  /** Everything that is the user's: sheets with all that is on them, names, settings. */
  readonly inputs: string;
  /** The report sheets in sight with all that is on them, apart from their names. */
  readonly shown: string;
  /** The user's sheets by name, ours by section and state: no stray ones, whatever order they are in. */
  readonly outline: string;
  /** All of it, hidden sheets too, in the order of the tabs. */
  readonly all: string;
  /** The same without what a report is whole without: paper, charts, frozen rows, gridlines. */
  readonly essence: string;
}

/** How the workbook stands. What differs from run to run (ids, the run's own name) is left out. */
export function stateOf(host: Host): State {
  const { workbook } = host;
  const sheets = workbook.sheets.map((sheet) => ({ sheet, tag: sheetTagOf(sheet), text: textOf(sheet) }));
  const inputs = sheets.filter(({ sheet, tag }) => tag === null && !HALF_MADE.test(sheet.name)).map(({ text }) => text);
  const shown = sheets.filter(({ sheet, tag }) => tag !== null && sheet.visibility === 'Visible');
  const names = workbook.names.in(null).map(({ name, formula }) => `${name}=${formula}`);
  const settings = JSON.stringify([...workbook.settings.all()]).replaceAll(IMPORT_ID, 'id');
  const outline = sheets.map(({ sheet, tag }) => `${tag?.role ?? sheet.name} ${sheet.visibility}`).sort();
  const everything = (what: (sheet: SheetModel) => string): string =>
    [...sheets.map(({ sheet, tag }) => `${tag?.text} ${what(sheet)}`), ...names, settings].join('\n');
  return {
    inputs: [...inputs, ...names, settings].join('\n'),
    shown: shown.map(({ sheet, text }) => text.replaceAll(sheet.name, '')).join('\n'),
    outline: outline.join('\n'),
    all: everything(textOf),
    essence: everything((sheet) => textOf(sheet, TOUCHES)),
  };
}

/** Which section the sheet is and in what state, without and with its name; null for a sheet of the user's. */
function sheetTagOf(sheet: SheetModel): { readonly role: string; readonly text: string } | null {
  const formula = sheet.workbook.names.find(sheet, SHEET_TAG_NAME)?.formula;
  const tag = formula === undefined ? null : readSheetTag(formula.slice(1, -1).replaceAll('""', '"'));
  // A form for people to fill in is theirs once it has its name.
  if (!tag || (tag.report === INPUT_SHEET_SECTION && sheet.name === tag.name)) return null;
  const role = [tag.report, tag.section, tag.state].join('|');
  return { role, text: `${role}|${tag.name}` };
}

/** The name of a sheet that a run was broken off with before it could tag it. */
const HALF_MADE = /^ITA~[0-9a-z]{8,}~\d+$/;

/** The id of an import, in what the add-in remembers. */
const IMPORT_ID = /\\"id\\":\\"[0-9a-z]{12}\\"/g;

/** What differs from run to run, or follows from the cells. */
const PASSING = new Set(['id', 'orderNo', 'tabSelected', 'activeTab', 'uid', 'dimensions', 'min', 'max']);

/** A cell, or a row of such cells, in which nothing stands and which looks like nothing: it was touched once. */
function isNothing(value: unknown): boolean {
  const { address, type, style = {}, cells, height, hidden } = (value ?? {}) as Touched;
  const looks = !Object.entries(style).every(([key, look]) => isDefault(key, look));
  if (cells) return cells.every(isNothing) && height === undefined && hidden !== true && !looks;
  return address !== undefined && type === 0 && !looks;
}

interface Touched {
  readonly address?: string;
  readonly type?: number;
  readonly style?: object;
  readonly cells?: readonly unknown[];
  readonly height?: number;
  readonly hidden?: boolean;
}

/** What a file says no differently of a cell that was never given a format. */
function isDefault(key: string, value: unknown): boolean {
  return PASSING.has(key) || (key === 'numFmt' && value === 'General');
}

/** Parts of a sheet's model that its report is whole without. */
const TOUCHES = new Set(['pageSetup', 'headerFooter', 'rowBreaks', 'views', 'charts', 'drawing', 'media']);

function textOf(sheet: SheetModel, without: ReadonlySet<string> = new Set()): string {
  const names = sheet.workbook.names.in(sheet).filter(({ name }) => name !== SHEET_TAG_NAME);
  const scoped = names.map(({ name, formula }) => `${name}=${formula}`);
  const model = JSON.stringify(sheet.worksheet.model, (key, value: unknown) => {
    if (without.has(key) || isDefault(key, value)) return undefined;
    if (key === 'views') return (value as readonly object[]).map((view) => Object.entries(view).sort());
    return Array.isArray(value) ? value.filter((one) => !isNothing(one)) : value;
  });
  return [sheet.name, sheet.visibility, model, ...scoped].join(' ');
}
