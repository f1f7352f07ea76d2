import { parseNotebook } from '../../src/checks/notebook';
import { SHEET_TAG_NAME, readSheetTag } from '../../src/excel/own-sheets/sheet-tag';
import { INPUT_SHEET_SECTION } from '../../src/excel/own-sheets/standing';
import { NOTEBOOK_KEY } from '../../src/excel/writing/write-notebook';
import { changeBatches, withoutBatch } from '../../src/operations/changes/batches';
import type { Host, SheetModel } from '../../simulator';

/** A workbook put into words, so that two can be compared. */
export interface State {
  /** Everything that is the user's: sheets with all that is on them, names, settings. */
  readonly inputs: string;
  /** The report sheets in sight with all that is on them, apart from their names. */
  readonly shown: string;
  /** The same without what a report is whole without. */
  readonly shownEssence: string;
  /** The user's sheets by name, ours by section and state: no stray ones, whatever order they are in. */
  readonly outline: string;
  /** All of it in the order of the tabs; of the versions kept, which a broken-off run may not have finished, the essence. */
  readonly all: string;
  /** The same without what a report is whole without: paper, charts, frozen rows, gridlines. */
  readonly essence: string;
}

/**
 * A setting without what is kept only so that a change can be taken back: the change is whole without it. Of an import it is
 * written in the same request.
 */
function settingOf([key, value]: readonly [string, unknown]): readonly unknown[] {
  if (key !== NOTEBOOK_KEY) return [[key, value]];
  const notebook = parseNotebook(String(value));
  const rest = changeBatches(notebook).reduce(
    (left, { id, kind }) => (kind === 'import' ? left : withoutBatch(left, id)),
    notebook,
  );
  const isEmpty = rest.setAside.length === 0 && Object.keys(rest.others).length === 0;
  return isEmpty ? [] : [[key, rest]];
}

/** How the workbook stands. What differs from run to run (ids, the run's own name) is left out. */
export function stateOf(host: Host): State {
  const { workbook } = host;
  const sheets = workbook.sheets.map((sheet): DescribedSheet => ({
    sheet,
    tag: sheetTagOf(sheet),
    text: textOf(sheet),
  }));
  const theirs = sheets.filter(({ sheet, tag }) => tag === null && !HALF_MADE.test(sheet.name));
  const shown = sheets.filter(({ sheet, tag }) => tag !== null && sheet.visibility === 'Visible');
  const names = workbook.names.in(null).map(({ name, formula }) => `${name}=${formula}`);
  const settings = JSON.stringify([...workbook.settings.all()].flatMap(settingOf)).replaceAll(IMPORT_ID, 'id');
  const outline = sheets.map(({ sheet, tag }) => `${tag?.role ?? sheet.name} ${sheet.visibility}`).sort();
  const nameless = (of: (one: DescribedSheet) => string): string =>
    shown.map((one) => of(one).replaceAll(one.sheet.name, '')).join('\n');
  const isKept = (one: DescribedSheet): boolean => !theirs.includes(one) && !shown.includes(one);
  const everything = (of: (one: DescribedSheet) => string): string =>
    [...sheets.map((one) => `${one.tag?.text} ${of(one)}`), ...names, settings].join('\n');
  return {
    inputs: [...theirs.map(whole), ...names, settings].join('\n'),
    shown: nameless(whole),
    shownEssence: nameless(({ text }) => text.essence),
    outline: outline.join('\n'),
    all: everything((one) => (isKept(one) ? one.text.essence : whole(one))),
    essence: everything(({ text }) => text.essence),
  };
}

interface DescribedSheet {
  readonly sheet: SheetModel;
  /** Null for a sheet of the user's. */
  readonly tag: SheetTag | null;
  readonly text: SheetText;
}

const whole = ({ text }: DescribedSheet): string => `${text.essence} ${text.touches}`;

/** Which section a sheet is and in what state, without and with its name. */
interface SheetTag {
  readonly role: string;
  readonly text: string;
}

/** The tag of a sheet of ours; null for a sheet of the user's. */
function sheetTagOf(sheet: SheetModel): SheetTag | null {
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
const IMPORT_ID = /\\*"id\\*":\\*"[0-9a-z]{12}\\*"/g;

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
const TOUCHES = ['pageSetup', 'headerFooter', 'rowBreaks', 'views', 'charts', 'drawing', 'media'] as const;

interface SheetText {
  readonly essence: string;
  readonly touches: string;
}

function textOf(sheet: SheetModel): SheetText {
  const names = sheet.workbook.names.in(sheet).filter(({ name }) => name !== SHEET_TAG_NAME);
  const scoped = names.map(({ name, formula }) => `${name}=${formula}`);
  const model: Readonly<Record<string, unknown>> = { ...sheet.worksheet.model };
  const touches = Object.fromEntries(TOUCHES.map((key) => [key, model[key]]));
  const rest = Object.fromEntries(Object.entries(model).filter(([key]) => !(key in touches)));
  return {
    essence: [sheet.name, sheet.visibility, textOfModel(rest), ...scoped].join(' '),
    touches: textOfModel(touches),
  };
}

function textOfModel(model: object): string {
  return JSON.stringify(model, (key, value: unknown) => {
    if (isDefault(key, value)) return undefined;
    if (key === 'views') return (value as readonly object[]).map((view) => Object.entries(view).sort());
    return Array.isArray(value) ? value.filter((one) => !isNothing(one)) : value;
  });
}
