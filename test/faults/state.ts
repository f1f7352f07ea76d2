import type { Host } from '../../simulator/host/host';
import type { SheetModel } from '../../simulator/model/sheet-model';
import { MARK_NAME, readMark } from '../../src/excel/mark';
import { FORM } from '../../src/excel/recover';

/** A workbook put into words, so that two can be compared. */
export interface State {
  /** Everything that is the user's: sheets with all that is on them, names, settings. */
  readonly inputs: string;
  /** The report sheets in sight with all that is on them, apart from their names. */
  readonly shown: string;
  /** The user's sheets by name, ours by section and state: no stray ones, whatever order they stand in. */
  readonly outline: string;
  /** All of it, hidden sheets too. */
  readonly all: string;
}

/** How the workbook stands. What differs from run to run (ids, the run's own name) is left out. */
export function stateOf(host: Host): State {
  const { workbook } = host;
  const sheets = workbook.sheets.map((sheet) => ({ sheet, mark: markOf(sheet), text: textOf(sheet) }));
  const inputs = sheets
    .filter(({ sheet, mark }) => mark === null && !HALF_MADE.test(sheet.name))
    .map(({ text }) => text);
  const shown = sheets.filter(({ sheet, mark }) => mark !== null && sheet.visibility === 'Visible');
  const names = workbook.names.in(null).map(({ name, formula }) => `${name}=${formula}`);
  const settings = JSON.stringify([...workbook.settings.all()]);
  const outline = sheets.map(({ sheet, mark }) => `${mark?.role ?? sheet.name} ${sheet.visibility}`).sort();
  return {
    inputs: [...inputs, ...names, settings].join('\n'),
    shown: shown.map(({ sheet, text }) => text.replaceAll(sheet.name, '')).join('\n'),
    outline: outline.join('\n'),
    all: [...sheets.map(({ text, mark }) => `${mark?.text} ${text}`), ...names, settings].join('\n'),
  };
}

/** Which section the sheet is and in what state, without and with its name; null for a sheet of the user's. */
function markOf(sheet: SheetModel): { readonly role: string; readonly text: string } | null {
  const formula = sheet.workbook.names.find(sheet, MARK_NAME)?.formula;
  const mark = formula === undefined ? null : readMark(formula.slice(1, -1).replaceAll('""', '"'));
  // A form for people to fill in is theirs once it has its name.
  if (!mark || (mark.report === FORM && sheet.name === mark.name)) return null;
  const role = [mark.report, mark.section, mark.state].join('|');
  return { role, text: `${role}|${mark.name}` };
}

/** The name of a sheet that a run was broken off with before it could mark it. */
const HALF_MADE = /^ITA [0-9a-z]{8} \d+$/;

const PASSING = new Set(['id', 'orderNo', 'tabSelected', 'activeTab', 'uid']);

/** What a file says no differently of a cell that was never given a format. */
function isDefault(key: string, value: unknown): boolean {
  return PASSING.has(key) || (key === 'numFmt' && value === 'General');
}

function textOf(sheet: SheetModel): string {
  const names = sheet.workbook.names.in(sheet).filter(({ name }) => name !== MARK_NAME);
  const scoped = names.map(({ name, formula }) => `${name}=${formula}`);
  const model = JSON.stringify(sheet.worksheet.model, (key, value: unknown) =>
    isDefault(key, value) ? undefined : value,
  );
  return [sheet.name, sheet.visibility, model, ...scoped].join(' ');
}
