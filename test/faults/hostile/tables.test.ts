import { check, makeReports, REPORT_IDS, writeTemplate, type Finding } from '../../../src/operations';
import { excelWith } from '../../support/excel';
import { stateOf } from '../state';
import { misplaced } from './judge';
import type { Host } from '../../../simulator';

type Change = (sheet: Excel.Worksheet, table: Excel.Table) => void;

/** What people do to tables and around them that changes nothing of the data. */
const CHANGES: Readonly<Record<string, Change>> = {
  'rows inserted above': (sheet) => void sheet.getRange('1:3').insert('Down'),
  'columns inserted to the left': (sheet) => void sheet.getRange('A:B').insert('Right'),
  'a totals row': (_sheet, table) => (table.showTotals = true),
  'hidden rows': (_sheet, table) => (table.getDataBodyRange().getRow(0).rowHidden = true),
  'hidden columns': (_sheet, table) => (table.getDataBodyRange().getColumn(1).columnHidden = true),
  'merged cells nearby': (sheet) => sheet.getRange('AA1:AC3').merge(),
  'blank rows at its end': (_sheet, table) => {
    for (let row = 0; row < 3; row += 1) table.rows.add();
  },
  'a column of the user’s own': (_sheet, table) => void table.columns.add(undefined, undefined, 'บันทึกของฉัน'),
  'its sheet renamed': (sheet) => (sheet.name = "ปี '67! (ใหม่"),
};

async function withMistakes(): Promise<Host> {
  const host = await excelWith({});
  expect(await writeTemplate('mistakes')).toMatchObject({ ok: true });
  return host;
}

async function found(): Promise<readonly Finding[]> {
  const checked = await check();
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  expect(misplaced(checked.value.findings, checked.value.book)).toEqual([]);
  return checked.value.findings;
}

/** What a finding says, wherever its cell stands. */
const said = ({ rule, table, at, found: what, expected }: Finding): string =>
  [rule, table, at?.column, at?.row, what, expected].join(' | ');

/** What is in each finding's cell, as Excel has it. */
async function standing(findings: readonly Finding[]): Promise<readonly string[]> {
  const context = new Excel.RequestContext();
  const cells = findings.flatMap(({ at }) => {
    if (!at) return [];
    const [sheet = '', cell = ''] = at.address.split(/!(?=[^!]*$)/);
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    return [context.workbook.worksheets.getItem(name).getRange(cell).load('values')];
  });
  await context.sync();
  return cells.map(({ values }) => JSON.stringify(values));
}

describe.each(Object.entries(CHANGES))('tables with %s', (_name, change) => {
  it.each(['ITA_Scores', 'ITA_Measures', 'ITA_Texts'])('are read as they were: %s', async (name) => {
    await withMistakes();
    const before = await found();
    const cellsBefore = await standing(before.filter(({ rule }) => rule !== 'measure.done-without-evidence'));
    const context = new Excel.RequestContext();
    const table = context.workbook.tables.getItem(name);
    change(table.worksheet, table);
    await context.sync();
    const after = await found();
    expect(after.map(said)).toEqual(before.map(said));
    const cellsAfter = await standing(after.filter(({ rule }) => rule !== 'measure.done-without-evidence'));
    // A whole row has one cell more when a column was added.
    expect(cellsAfter.filter((cells) => !cells.includes(','))).toEqual(
      cellsBefore.filter((cells) => !cells.includes(',')),
    );
  });

  it('are not changed by reports', async () => {
    const host = await withMistakes();
    const context = new Excel.RequestContext();
    const table = context.workbook.tables.getItem('ITA_Measures');
    change(table.worksheet, table);
    await context.sync();
    const before = stateOf(host).inputs;
    expect(await makeReports({ reports: REPORT_IDS, draft: true })).toMatchObject({ ok: true });
    expect(stateOf(host).inputs).toBe(before);
  });
});
