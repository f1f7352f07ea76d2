import { checkBook } from '../../../src/checks/check';
import { REPORT_IDS } from '../../../src/operations';
import { composeReports } from '../../../src/reports/compose-report';
import type { ReportInput } from '../../../src/reports/report';
import { assessed } from '../../../src/workbook/assess-workbook';
import { parseWorkbook } from '../../../src/workbook/parsing/parse-workbook';
import { settingsOf } from '../../../src/workbook/settings';
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/snapshot';
import { formulasOf } from '../../support/draw-sheet';
import { sampleSnapshot } from '../../support/sample';
import { foreignIn, misplaced } from './judge';

const TODAY = 45_580;
/** The tables of the worked example. */
export const SAMPLE = sampleSnapshot();

/** Everything pure that happens to a workbook; gives what is wrong. */
export function problemsOf(snapshot: Snapshot): readonly string[] {
  const book = parseWorkbook(snapshot);
  const findings = checkBook(assessed(book), { today: TODAY });
  const settings = settingsOf(book);
  const assessment = assessed(book).assessment;
  const input: ReportInput = { book, settings, assessment, draft: true, madeOn: TODAY, fingerprint: '0' };
  const formulas = composeReports(REPORT_IDS, input).plans.flatMap(formulasOf);
  return [
    ...misplaced(findings, book),
    ...formulas.flatMap((formula) => foreignIn(formula).map((it) => `${it} in ${formula}`)),
  ];
}

/** The worked example with other cells where the change gives any. */
export function withCells(change: (table: TableSnapshot, row: number, column: number) => CellValue | null): Snapshot {
  const tables = SAMPLE.tables.map((table) => {
    const values = table.values.map((row, r) => row.map((value, c) => change(table, r, c) ?? value));
    return { ...table, values, formulas: values };
  });
  return { ...SAMPLE, tables };
}
