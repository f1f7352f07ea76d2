/**
 * Where one of our sheets is in the life of a report. Three states last: `current` is the report, `previous` the version
 * kept from before, no tag at all a sheet of the user's. The others are only passed through, and tell, when a request was
 * broken off, how far it came: `building` is not finished yet, `leaving` was current and becomes previous, `returning` was
 * previous and becomes current, `outlived` was previous and will be deleted.
 */
export type SheetTagState = (typeof STATES)[number];

const STATES = ['current', 'previous', 'building', 'leaving', 'returning', 'outlived'] as const;

/** What one of our own sheets carries: whose it is, and the name it has or should get back. */
export interface SheetTag {
  readonly report: string;
  readonly section: string;
  /** The run that made it: when, and in which session (`run-id.ts`). */
  readonly run: string;
  /** What it was made from, to tell whether it is still up to date: a text of the one who made it. */
  readonly data: string;
  readonly state: SheetTagState;
  /** The sheet's name when it is or was current. */
  readonly name: string;
}

/**
 * The hidden, sheet-scoped name that holds the tag. A defined name rather than a custom property of the worksheet:
 * those need ExcelApi 1.12, above our floor, and are dropped by several programs that save workbooks.
 */
export const SHEET_TAG_NAME = 'ITA_ReportSheet';

const SEPARATOR = '|';

/** The tag as the text kept in the workbook. */
export function writeSheetTag(tag: SheetTag): string {
  return [tag.report, tag.section, tag.run, tag.data, tag.state, tag.name].join(SEPARATOR);
}

/** The text of a tag as the formula of its defined name. */
export function sheetTagFormula(tag: SheetTag): string {
  return `="${writeSheetTag(tag).replaceAll('"', '""')}"`;
}

/** Reads the text of a tag; null when it is not one of ours. The sheet's name stands last, as it may hold anything. */
export function readSheetTag(text: string | null): SheetTag | null {
  if (text === null) return null;
  const [report, section, run, data, state, ...name] = text.split(SEPARATOR);
  const known = STATES.find((one) => one === state);
  if (!report || !section || !run || !data || !known || name.length === 0) return null;
  return { report, section, run, data, state: known, name: name.join(SEPARATOR) };
}

/** Queues the change of a sheet's tag. */
export function setSheetTag(sheet: Excel.Worksheet, tag: SheetTag): void {
  sheet.names.getItem(SHEET_TAG_NAME).formula = sheetTagFormula(tag);
}
