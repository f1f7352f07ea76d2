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
  if (!made.ok) throw new Error(made.failure.cause);
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
  it('withDigits the same after the scores were sorted by the latest year', async () => {
    const before = await shown();
    await sortTable('ITA_Scores', (a, b) => Number(a[4]) - Number(b[4]));
    const [first] = (await valuesOf('คะแนน')).slice(3);
    expect(first?.slice(0, 2)).toEqual([8, 'การปรับปรุงระบบการทำงาน']);
    expect(await shown()).toEqual(before);
  });

  it.each([0, 4, null])('withDigits the same after an empty row was inserted among the scores (%p)', async (at) => {
    const before = await shown();
    host.user.insertTableRow('ITA_Scores', at);
    expect(await shown()).toEqual(before);
  });

  it('withDigits the same after the announced results and the measures were sorted the other way round', async () => {
    const before = await shown();
    await sortTable('ITA_Results', (a, b) => Number(b[0]) - Number(a[0]));
    await sortTable('ITA_Measures', () => -1);
    expect(await shown()).toEqual(before);
  });

  it('change by themselves with a score: figure, change, instrument, total, level, verdict and words', async () => {
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

  it('withDigits of edited scores what reports made anew withDigits, where no result is announced', async () => {
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
