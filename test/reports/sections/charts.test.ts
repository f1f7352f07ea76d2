import { INDICATORS } from '../../../src/assessment/indicators';
import { composeReports } from '../../../src/reports/compose-report';
import type { BookSpec, CellSpec } from '../../support/book';
import { drawCharts } from '../../support/draw-chart';
import { actionsOf, drawSheet, formulasOf, shownRows } from '../../support/draw-sheet';
import { agencyWith, reportInputOf, SCORES, scoresWith, sheetOf } from '../../support/reports';

const chartsOf = (tables: BookSpec) => drawCharts(sheetOf('development', 'charts', tables));

/** Scores of all indicators, the same in a year: 90 in the first, one more every year. */
function scoresOver(years: readonly number[], numbers = INDICATORS.map((indicator) => indicator.number)) {
  return {
    headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', ...years.map(String)],
    rows: INDICATORS.filter(({ number }) => numbers.includes(number)).map(
      ({ number, name, tool }): readonly CellSpec[] => [number, name, tool, ...years.map((_, index) => 90 + index)],
    ),
  };
}

const agencyOf = (year: number) => agencyWith(['ปีงบประมาณ', year]);

describe('the charts', () => {
  it('show the tools and the total of the year, the same over the years, and the indicators, each with the threshold', () => {
    const [tools, over, indicators] = chartsOf({ ITA_Scores: SCORES });
    expect(tools).toEqual([
      'คะแนนรายเครื่องมือ พ.ศ. ๒๕๖๗ (แกนเริ่มที่ ๘๐) [80–100]',
      'พ.ศ. ๒๕๖๗: IIT 99.57, EIT 93.74, OIT 93.57, คะแนนรวม 95.42',
      '- - เกณฑ์ ๘๕ คะแนน: IIT 85, EIT 85, OIT 85, คะแนนรวม 85',
    ]);
    expect(over).toEqual([
      'คะแนนรายเครื่องมือเปรียบเทียบรายปี (แกนเริ่มที่ ๘๐) [80–100]',
      'พ.ศ. ๒๕๖๖: IIT 99.66, EIT 97.25, OIT 99, คะแนนรวม 98.67',
      'พ.ศ. ๒๕๖๗: IIT 99.57, EIT 93.74, OIT 93.57, คะแนนรวม 95.42',
      '- - เกณฑ์ ๘๕ คะแนน: IIT 85, EIT 85, OIT 85, คะแนนรวม 85',
    ]);
    expect(indicators?.[0]).toBe('คะแนนรายตัวชี้วัด (แกนเริ่มที่ ๗๐) [70–100]');
    expect(indicators?.[2]).toContain('การปรับปรุงระบบการทำงาน 81.72, การเปิดเผยข้อมูล 87.14');
  });

  it('take two sheets of paper, in a draft under a title of two lines as well', () => {
    const ITA_Agency = agencyWith(['หน่วยงาน', `เทศบาลตำบล${'บ้านตัวอย่าง'.repeat(6)}`]);
    for (const draft of [false, true]) {
      const input = { ...reportInputOf({ ITA_Agency, ITA_Scores: SCORES }), draft };
      const plan = composeReports(['development'], input).plans.find(({ section }) => section === 'charts')!;
      expect(actionsOf(plan, 'page-breaks').map(({ before }) => before.length)).toEqual([1]);
    }
  });

  it('rest on cells that follow the table of the staff', () => {
    const formulas = formulasOf(sheetOf('development', 'charts', { ITA_Scores: SCORES }));
    expect(formulas).toContain('=INDEX(ITA_Scores[2567],MATCH(8,ITA_Scores[ตัวชี้วัดที่],0))');
    expect(formulas).toContain('=ROUND(AVERAGE(C23:C25),2)');
  });

  it.each([
    [2, [2566, 2567]],
    [3, [2565, 2566, 2567]],
    [4, [2564, 2565, 2566, 2567]],
    [5, [2563, 2564, 2565, 2566, 2567]],
  ])('compare %i years, oldest first', (count, years) => {
    const [, over, indicators] = chartsOf({ ITA_Scores: scoresOver(years) });
    const names = years.map((year) => expect.stringMatching(`^พ.ศ. ${toThai(year)}: `));
    expect(over?.slice(1, -1)).toEqual(names);
    expect(indicators?.slice(1, -1)).toEqual(names);
    expect(over?.[count]).toContain(`IIT ${89 + count}`);
  });

  it('show the latest five of more years', () => {
    const years = [2561, 2562, 2563, 2564, 2565, 2566, 2567];
    const [, over] = chartsOf({ ITA_Scores: scoresOver(years) });
    expect(over?.slice(1, -1).map((line) => line.split(':')[0])).toEqual(
      years.slice(2).map((year) => `พ.ศ. ${toThai(year)}`),
    );
  });

  it('write figures beside the columns only as long as they can be read', () => {
    const labelled = (years: readonly number[]) =>
      actionsOf(sheetOf('development', 'charts', { ITA_Scores: scoresOver(years) }), 'chart').map(({ series }) =>
        series.some((one) => one.labelled),
      );
    expect(labelled([2566, 2567])).toEqual([true, true, false]);
    expect(labelled([2563, 2564, 2565, 2566, 2567])).toEqual([true, false, false]);
  });

  it('are of one year where there is one', () => {
    const charts = chartsOf({ ITA_Scores: scoresOver([2567]) });
    expect(charts.map(([title]) => title)).toEqual([
      'คะแนนรายเครื่องมือ พ.ศ. ๒๕๖๗ (แกนเริ่มที่ ๘๐) [80–100]',
      'คะแนนรายตัวชี้วัด (แกนเริ่มที่ ๘๐) [80–100]',
    ]);
  });

  it('start their scale below the lowest score and the threshold', () => {
    const axis = (score: number) => chartsOf({ ITA_Scores: scoresWith([8, 2567, score]) }).at(-1)?.[0];
    expect(axis(99)).toContain('[80–100]');
    expect(axis(43)).toContain('[30–100]');
    expect(axis(2)).toContain('[0–100]');
  });

  it('say where the scale begins, and why, unless it begins at nought', () => {
    const plan = (score: number) => sheetOf('development', 'charts', { ITA_Scores: scoresWith([8, 2567, score]) });
    expect(drawCharts(plan(43)).at(-1)?.[0]).toContain('(แกนเริ่มที่ ๓๐)');
    expect(drawSheet(plan(43))).toContain('กราฟไม่ได้เริ่มแกนที่ศูนย์ เพื่อให้เห็นความแตกต่าง');
    expect(drawCharts(plan(2)).at(-1)?.[0]).not.toContain('แกนเริ่มที่');
  });

  it('have no lines across where figures are written beside the columns', () => {
    const charts = actionsOf(sheetOf('development', 'charts', { ITA_Scores: SCORES }), 'chart');
    for (const { series, gridlines } of charts) expect(gridlines).toBe(!series.some(({ labelled }) => labelled));
  });

  it('call an indicator what the clerk calls it', () => {
    const rows = SCORES.rows.map((row) => (row[0] === 8 ? [8, 'การปรับปรุงการทำงาน', ...row.slice(2)] : row));
    expect(chartsOf({ ITA_Scores: { ...SCORES, rows } }).at(-1)?.[2]).toContain('การปรับปรุงการทำงาน 81.72');
  });

  it('are written in Arabic digits where they are asked for', () => {
    const tables = { ITA_Scores: SCORES, ITA_Agency: agencyWith(['เลข', 'อารบิก']) };
    expect(chartsOf(tables)[0]?.[2]).toMatch(/^- - เกณฑ์ 85 คะแนน/);
    const [chart] = actionsOf(sheetOf('development', 'charts', tables), 'chart');
    expect([chart?.axis.format, chart?.labelFormat]).toEqual(['0', '0.00']);
  });
});

describe('charts of scores with gaps', () => {
  it('leave an indicator without a score without a column, its figure unwritten', () => {
    const plan = sheetOf('development', 'charts', { ITA_Scores: scoresWith([8, 2567, '']) });
    const charts = drawCharts(plan);
    expect(charts.at(-1)?.[2]).toContain('การปรับปรุงระบบการทำงาน , การเปิดเผยข้อมูล 87.14');
    expect(charts[0]).toEqual([
      'คะแนนรายเครื่องมือเปรียบเทียบรายปี (แกนเริ่มที่ ๘๐) [80–100]',
      'พ.ศ. ๒๕๖๖: IIT 99.66, EIT 97.25, OIT 99, คะแนนรวม 98.67',
      'พ.ศ. ๒๕๖๗: IIT 99.57, EIT , OIT 93.57, คะแนนรวม ',
      expect.stringContaining('เกณฑ์'),
    ]);
    const [, series] = actionsOf(plan, 'chart')[0]!.series;
    expect(series?.labelled).toBe(false);
  });

  it('show one tool where only one is listed', () => {
    const charts = chartsOf({ ITA_Scores: scoresOver([2566, 2567], [9, 10]) });
    expect(charts.map(([title, latest]) => [title, latest])).toEqual([
      ['คะแนนรายเครื่องมือ พ.ศ. ๒๕๖๗ (แกนเริ่มที่ ๘๐) [80–100]', 'พ.ศ. ๒๕๖๗: OIT 91'],
      ['คะแนนรายเครื่องมือเปรียบเทียบรายปี (แกนเริ่มที่ ๘๐) [80–100]', 'พ.ศ. ๒๕๖๖: OIT 90'],
      ['คะแนนรายตัวชี้วัด (แกนเริ่มที่ ๘๐) [80–100]', 'พ.ศ. ๒๕๖๖: การเปิดเผยข้อมูล 90, การป้องกันการทุจริต 90'],
    ]);
  });

  it('show the indicators alone where no tool is whole', () => {
    const charts = chartsOf({ ITA_Scores: scoresOver([2567], [1, 6, 9]) });
    expect(charts.map(([title]) => title)).toEqual(['คะแนนรายตัวชี้วัด (แกนเริ่มที่ ๘๐) [80–100]']);
  });

  it('are left out, and withDigits so, without any score', () => {
    const { omitted } = composeReports(['development'], reportInputOf({ ITA_Agency: agencyOf(2567) }));
    expect(omitted.map(({ section }) => section)).toContain('charts');
  });
});

describe('a year with an announced result only', () => {
  const scores = scoresOver([2567]);
  const results = (...rows: readonly (readonly CellSpec[])[]) => ({
    headers: ['ปีงบประมาณ', 'คะแนนรวม', 'IIT', 'EIT', 'OIT'],
    rows,
  });

  it('is charted by the tools and the total, and nowhere by indicator', () => {
    const plan = sheetOf('development', 'charts', {
      ITA_Scores: scores,
      ITA_Results: results([2566, 88.5, 90, 85, 90]),
    });
    const [, over, indicators] = drawCharts(plan);
    expect(over?.slice(1, 3)).toEqual([
      'พ.ศ. ๒๕๖๖: IIT 90, EIT 85, OIT 90, คะแนนรวม 88.5',
      'พ.ศ. ๒๕๖๗: IIT 90, EIT 90, OIT 90, คะแนนรวม 90',
    ]);
    expect(indicators?.map((line) => line.split(':')[0])).toEqual([
      'คะแนนรายตัวชี้วัด (แกนเริ่มที่ ๘๐) [80–100]',
      'พ.ศ. ๒๕๖๗',
      '- - เกณฑ์ ๘๕ คะแนน',
    ]);
    expect(formulasOf(plan)).toContain('=INDEX(ITA_Results[EIT],MATCH(2566,ITA_Results[ปีงบประมาณ],0))');
  });

  it('shows no more than the total where no more is known', () => {
    const [, over] = chartsOf({ ITA_Scores: scores, ITA_Results: results([2566, 88.5]) });
    expect(over?.[1]).toBe('พ.ศ. ๒๕๖๖: IIT , EIT , OIT , คะแนนรวม 88.5');
  });

  it('keeps its place among the years, with blanks in the table of indicators, as charts take text for nought', () => {
    const tables = { ITA_Scores: scoresOver([2565, 2567]), ITA_Results: results([2566, 88.5, 90, 85, 90]) };
    const rows = shownRows(sheetOf('development', 'charts', tables));
    expect(rows.find(([name]) => name === 'ตัวชี้วัด')).toEqual(['ตัวชี้วัด', 'พ.ศ. ๒๕๖๕', 'พ.ศ. ๒๕๖๖', 'พ.ศ. ๒๕๖๗', 'เกณฑ์']);
    expect(rows.find(([name]) => name === 'การใช้อำนาจ')).toEqual(['การใช้อำนาจ', '90', '', '91', '85']);
  });
});

function toThai(year: number): string {
  return [...String(year)].map((digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]).join('');
}
