import { gist, type Verdict } from '../kit/outcome';
import { PROBES } from '../probes/all-probes';
import type { Session } from './session';
import { VERDICTS } from './texts';

/** The sheet for the person to read. */
export const RESULTS_SHEET = 'ผลทดสอบ';

const HEADERS = ['ข้อ (probe)', 'ควรได้ (expected)', 'ได้ (got)', 'ตรงกัน (same?)', 'ms', 'ใช้ทำอะไร (why)'] as const;

/** Longer texts help nobody in a cell. */
const MAX_LENGTH = 500;

/** Cells of one row: text as text, whatever it begins with. */
function cells(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `'${text.slice(0, MAX_LENGTH)}`);
}

function rowsOf(session: Session): readonly (readonly string[])[] {
  return PROBES.flatMap((probe) => {
    const result = session.resultOf(probe);
    if (!result) return [];
    const shown = VERDICTS[session.verdictOf(probe) as Verdict];
    const expected = session.expectedOf(probe) ?? '';
    const same = `${shown.th} (${shown.en})`;
    return [cells([probe.id, expected, gist(result.outcome), same, String(result.milliseconds), probe.why])];
  });
}

/** Writes what came of the probes onto a sheet, in place of one from before. @throws what Excel refuses */
export async function writeResultsSheet(session: Session): Promise<void> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const before = worksheets.getItemOrNullObject(RESULTS_SHEET).load('name');
  await context.sync();
  const sheet = worksheets.add();
  if (!before.isNullObject) before.delete();
  sheet.name = RESULTS_SHEET;
  const rows = [cells(HEADERS), ...rowsOf(session)];
  const range = sheet.getRange('A1').getResizedRange(rows.length - 1, HEADERS.length - 1);
  range.values = rows as string[][];
  range.getRow(0).format.font.bold = true;
  range.format.autofitColumns();
  sheet.activate();
  await context.sync();
}
