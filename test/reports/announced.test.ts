import { composeReports, REPORTS } from '../../src/reports/compose-report';
import type { ReportId } from '../../src/reports/report';
import type { BookSpec, CellSpec } from '../support/book';
import { drawCharts } from '../support/draw-chart';
import { drawSheet, formulasOf, shownRows } from '../support/draw-sheet';
import { agencyWith, MEASURES, reportInputOf, SCORES, sheetOf } from '../support/reports';

const IDS = Object.keys(REPORTS) as ReportId[];

/** The scores of one year only. */
function scoresOf(year: '2566' | '2567') {
  const kept = [0, 1, 2, SCORES.headers.indexOf(year)];
  return {
    headers: kept.map((column) => SCORES.headers[column] ?? ''),
    rows: SCORES.rows.map((row) => kept.map((column) => row[column] ?? '')),
  };
}

const results = (...rows: readonly (readonly CellSpec[])[]) => ({
  headers: ['ปีงบประมาณ', 'คะแนนรวม', 'ระดับ', 'IIT', 'EIT', 'OIT'],
  rows,
});

const rowOf = (rows: readonly (readonly string[])[], title: string) => rows.find(([first]) => first?.startsWith(title));

describe('an earlier year of which only the result was announced', () => {
  const tables: BookSpec = {
    ITA_Scores: scoresOf('2567'),
    ITA_Results: results([2566, 98.67, 'ผ่านดีเยี่ยม', 99.66, 97.25, 99]),
    ITA_Measures: MEASURES,
  };

  it('is compared by total, the indicators having nothing to compare with', () => {
    const sheet = sheetOf('annual', 'comparison', tables);
    expect(rowOf(shownRows(sheet), '8')).toEqual(['8', 'การปรับปรุงระบบการทำงาน', '-', '81.72', '-']);
    expect(rowOf(shownRows(sheet), 'คะแนนรวม (ถ่วงน้ำหนัก)')?.slice(2)).toEqual(['98.67', '95.42', '-3.25']);
    expect(drawSheet(sheet)).toContain('ซึ่งมีคะแนนรวม ๙๘.๖๗ คะแนน คะแนนรวมลดลง ๓.๒๕');
    expect(drawSheet(sheet)).not.toContain('เมื่อเปรียบเทียบกับปีก่อนเป็นรายตัวชี้วัด');
  });

  it('is compared by tool in the summary, charted for the year that has indicators', () => {
    const sheet = sheetOf('summary', 'summary', tables);
    expect(rowOf(shownRows(sheet), 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก')?.slice(2)).toEqual([
      '97.25',
      '93.74',
      '-3.51',
      '',
    ]);
    expect(formulasOf(sheet)).toContain('=INDEX(ITA_Results[EIT],MATCH(2566,ITA_Results[ปีงบประมาณ],0))');
    expect(drawCharts(sheet).map((lines) => lines.map((line) => line.split(':')[0]))).toEqual([
      ['คะแนนรายตัวชี้วัด (แกนเริ่มที่ ๗๐) [70–100]', 'พ.ศ. ๒๕๖๗', '- - เกณฑ์ ๘๕ คะแนน'],
    ]);
  });
});

describe('a result year of which only the result was announced', () => {
  const tables: BookSpec = {
    ITA_Agency: agencyWith(['ปีผลประเมิน', 2567]),
    ITA_Scores: scoresOf('2566'),
    ITA_Results: results([2567, 95.42, 'ผ่านดี', 99.57, 93.74, 93.57]),
    ITA_Measures: MEASURES,
  };

  it('shows its tools, total and level, live on the table, and no indicator', () => {
    const sheet = sheetOf('development', 'scores', tables);
    expect(
      shownRows(sheet)
        .slice(4, 8)
        .map((row) => row.slice(3)),
    ).toEqual([
      ['99.57', ''],
      ['93.74', ''],
      ['93.57', ''],
      ['95.42', 'ผ่านดี'],
    ]);
    expect(formulasOf(sheet)).toContain('=INDEX(ITA_Results[OIT],MATCH(2567,ITA_Results[ปีงบประมาณ],0))');
  });

  it('is compared with the year before by total, and nothing is said of indicators', () => {
    const sheet = sheetOf('annual', 'comparison', tables);
    expect(rowOf(shownRows(sheet), '8')).toEqual(['8', 'การปรับปรุงระบบการทำงาน', '97.63', '-', '-']);
    expect(rowOf(shownRows(sheet), 'คะแนนรวม (ถ่วงน้ำหนัก)')?.slice(2)).toEqual(['98.67', '95.42', '-3.25']);
    expect(drawSheet(sheet)).toContain('อยู่ในระดับ “ผ่านดี”');
    expect(drawSheet(sheet)).not.toMatch(/ถึงเกณฑ์|เป็นรายตัวชี้วัด/);
  });

  it('has no analysis of indicators, and the report says why', () => {
    const { omitted } = composeReports(['development'], reportInputOf(tables));
    expect(omitted.map(({ section }) => section)).toEqual(['analysis']);
  });
});

it.each<[string, BookSpec]>([
  ['one announced total', { ITA_Results: results([2567, 95.42, '', '', '', '']) }],
  ['two announced totals', { ITA_Results: results([2566, 98.67, '', '', '', ''], [2567, 95.42, '', '', '', '']) }],
  ['an announced tool', { ITA_Results: results([2567, 95.42, '', 99.57, '', '']) }],
  [
    'a table of scores without any',
    { ITA_Scores: { ...scoresOf('2567'), rows: [] }, ITA_Results: results([2567, 95, '', '', '', '']) },
  ],
  ['a row that announces nothing', { ITA_Results: results([2567, '', '', '', '', '']) }],
])('all reports come out of %s, without an indicator', (_, tables) => {
  const { plans } = composeReports(IDS, reportInputOf({ ...tables, ITA_Measures: MEASURES }));
  expect(plans.length).toBeGreaterThan(5);
  const told = plans.filter(({ section }) => ['scores', 'summary', 'comparison', 'charts'].includes(section));
  for (const plan of told) expect(drawSheet(plan)).not.toContain('การปฏิบัติหน้าที่');
});
