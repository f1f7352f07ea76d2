import { makeReports, REPORT_IDS, writeTemplate } from '../../src/operations';
import { excelWith, valuesOf } from '../support/excel';
import type { Host } from '../../simulator';

let host: Host;
/** The sheets of all reports of the worked example. */
let sheets: readonly string[];

beforeEach(async () => {
  host = await excelWith({});
  await writeTemplate('sample');
  sheets = await madeSheets();
});

async function madeSheets(): Promise<readonly string[]> {
  const made = await makeReports({ reports: REPORT_IDS, draft: false });
  if (!made.ok) throw new Error(`${made.failure.cause}: ${made.failure.detail}`);
  return made.value.sheets.map(({ name }) => name);
}

/** What all sheets of the reports show, by name. */
async function shown(): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const values = new Map<string, readonly (readonly unknown[])[]>();
  for (const name of sheets) values.set(name, await valuesOf(name));
  return values;
}

const textOf = async (sheet: string) => (await valuesOf(sheet)).flat().join('\n');

/** Puts the rows of a table into another order, as sorting does. */
async function sortTable(
  name: string,
  before: (a: readonly unknown[], b: readonly unknown[]) => number,
): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange().load('formulas');
    await context.sync();
    body.formulas = [...body.formulas].sort(before) as (string | number | boolean)[][];
    await context.sync();
  });
}

describe('reports that are made', () => {
  it('say the same after the scores were sorted by the latest year', async () => {
    const before = await shown();
    await sortTable('ITA_Scores', (a, b) => Number(a[4]) - Number(b[4]));
    const [first] = (await valuesOf('คะแนน')).slice(3);
    expect(first?.slice(0, 2)).toEqual([8, 'การปรับปรุงระบบการทำงาน']);
    expect(await shown()).toEqual(before);
  });

  it.each([0, 4, null])('say the same after an empty row was inserted among the scores (%p)', async (at) => {
    const before = await shown();
    host.user.insertTableRow('ITA_Scores', at);
    expect(await shown()).toEqual(before);
  });

  it('say the same after the announced results and the measures were sorted the other way round', async () => {
    const before = await shown();
    await sortTable('ITA_Results', (a, b) => Number(b[0]) - Number(a[0]));
    await sortTable('ITA_Measures', () => -1);
    expect(await shown()).toEqual(before);
  });

  it('change by themselves with a score: figure, change, tool, total, level, verdict and words', async () => {
    host.user.setCell('คะแนน', 'E11', '97.5');
    const comparison = await valuesOf('เปรียบเทียบคะแนน');
    expect(comparison.find(([number]) => number === 8)?.slice(2)).toEqual([97.63, 97.5, -0.13]);
    expect(comparison.find(([title]) => title === 'คะแนนรวม (ถ่วงน้ำหนัก)')?.slice(2)).toEqual([98.67, 97, -1.67]);
    const scores = await valuesOf('ผลการประเมิน');
    expect(scores.find(([number]) => number === 8)?.slice(3)).toEqual([97.5, 'ผ่านเกณฑ์']);
    expect(await textOf('เปรียบเทียบคะแนน')).toContain('ผ่านเกณฑ์ ๘๕ คะแนน ทุกตัวชี้วัด');
    expect(await textOf('สรุปหน้าเดียว')).toContain('คะแนนรวม ๙๗.๐๐ คะแนน');
    expect(await textOf('บันทึกข้อความ')).toContain('๙๗.๐๐');
  });

  it('say of edited scores what reports made anew say, where no result is announced', async () => {
    host.user.deleteTableRow('ITA_Results', 1);
    host.user.deleteTableRow('ITA_Results', 0);
    sheets = await madeSheets();
    host.user.setCell('คะแนน', 'E9', '98.5');
    host.user.setCell('คะแนน', 'D10', '98.01');
    const edited = await shown();
    sheets = await madeSheets();
    expect(edited).toEqual(await shown());
  });
});

describe('a score of which an earlier row of its indicator has none', () => {
  const COLUMN_OF_2567 = 'E';
  const [FIRST_ROW, APPENDED_ROW] = [4, 14];

  /** Indicator 1 once more below the table, with 88 in the result year; its first row says something else there. */
  async function duplicated(first: string): Promise<void> {
    host.user.insertTableRow('ITA_Scores', null);
    for (const [column, typed] of Object.entries({ A: '1', B: 'การปฏิบัติหน้าที่', C: 'IIT', D: '97', E: '88' }))
      host.user.setCell('คะแนน', `${column}${APPENDED_ROW}`, typed);
    host.user.setCell('คะแนน', `${COLUMN_OF_2567}${FIRST_ROW}`, first);
  }

  it.each([
    ['nothing', ''],
    ['a number no assessment can give', '817.2'],
    ['a word', 'รอผล'],
  ])('is the same in the assessment and in the report: %s', async (_, first) => {
    await duplicated(first);
    const made = await makeReports({ reports: ['annual'], draft: true });
    if (!made.ok) throw new Error(`${made.failure.cause}: ${made.failure.detail}`);
    expect(made.value.inspection.assessment?.indicators[0]?.score).toBe(88);
    const comparison = made.value.sheets.find(({ section }) => section === 'comparison')?.name ?? '';
    expect((await valuesOf(comparison)).find(([number]) => number === 1)?.[3]).toBe(88);
  });
});
