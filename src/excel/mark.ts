/** Where one of our sheets stands in the life of a report. */
export type MarkState = 'building' | 'current' | 'previous';

/** What one of our own sheets carries: whose it is, and the name it has or should get back. */
export interface Mark {
  readonly report: string;
  readonly section: string;
  readonly run: string;
  /** Hash of the data it was made from, to tell whether it is still up to date. */
  readonly data: string;
  readonly state: MarkState;
  /** The sheet's name when it is or was current. */
  readonly name: string;
}

/**
 * The hidden, sheet-scoped name that holds the mark. A defined name rather than a custom property of the worksheet:
 * those need ExcelApi 1.12, above our floor, and are dropped by several programs that save workbooks.
 */
export const MARK_NAME = 'ITA_ReportSheet';

const SEPARATOR = '|';
const STATES: readonly string[] = ['building', 'current', 'previous'];

/** The mark as the text kept in the workbook. */
export function writeMark(mark: Mark): string {
  return [mark.report, mark.section, mark.run, mark.data, mark.state, mark.name].join(SEPARATOR);
}

/** A mark's text as the formula of its defined name. */
export function markFormula(mark: Mark): string {
  return `="${writeMark(mark).replaceAll('"', '""')}"`;
}

/** Reads a mark's text; null when it is not one of ours. The sheet's name stands last, as it may hold anything. */
export function readMark(text: string | null): Mark | null {
  if (text === null) return null;
  const [report, section, run, data, state, ...name] = text.split(SEPARATOR);
  if (!report || !section || !run || !data || !state || !STATES.includes(state) || name.length === 0) return null;
  return { report, section, run, data, state: state as MarkState, name: name.join(SEPARATOR) };
}
