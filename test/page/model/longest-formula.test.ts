import { composeReports } from '../../../src/reports/compose-report';
import { REPORT_IDS } from '../../../src/operations';
import { MAX_FORMULA_LENGTH, formulaText } from '../../../src/page/model/live';
import { assessed } from '../../../src/workbook/assess-workbook';
import { parseWorkbook } from '../../../src/workbook/parsing/parse-workbook';
import { settingsOf } from '../../../src/workbook/settings';
import { formulasOf } from '../../support/draw-sheet';
import { sampleSnapshot } from '../../support/sample';

describe('the longest formula', () => {
  it('of all reports, with texts that fill their cells with scores, is short enough for every Excel', () => {
    const snapshot = sampleSnapshot();
    const long = `${'{คะแนน:8} ผลการดำเนินงานเป็นไปตามแผน '.repeat(400)}`;
    const tables = snapshot.tables.map((table) =>
      table.name === 'ITA_Texts' || table.name === 'ITA_Analysis'
        ? {
            ...table,
            values: table.values.map((row) => row.map((value, index) => (index === 0 ? value : long))),
            formulas: table.formulas.map((row) => row.map((value, index) => (index === 0 ? value : long))),
          }
        : table,
    );
    const book = parseWorkbook({ ...snapshot, tables });
    const { plans } = composeReports(REPORT_IDS, {
      book,
      settings: settingsOf(book),
      assessment: assessed(book).assessment,
      draft: true,
      madeOn: 45_580,
      fingerprint: '0',
    });
    const lengths = plans.flatMap(formulasOf).map(({ length }) => length);
    expect(lengths.length).toBeGreaterThan(50);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MAX_FORMULA_LENGTH);
  });

  it('is given up one letter beyond the limit', () => {
    expect(formulaText(['A'.repeat(MAX_FORMULA_LENGTH - 1)], () => '')).toHaveLength(MAX_FORMULA_LENGTH);
    expect(formulaText(['A'.repeat(MAX_FORMULA_LENGTH)], () => '')).toBeNull();
  });
});
