import type { BookSpec } from '../../support/book';
import { drawCharts } from '../../support/draw-chart';
import { drawSheet, shownRows } from '../../support/draw-sheet';
import { MEASURES, SCORES, sheetOf } from '../../support/reports';

const all: BookSpec = { ITA_Scores: SCORES, ITA_Measures: MEASURES };

describe('the summary', () => {
  it('shows both years with the change and the threshold, which its chart draws as a line', () => {
    const sheet = sheetOf('summary', 'summary', all);
    const row = shownRows(sheet).find(([number]) => number === '8');
    expect(row?.slice(2)).toEqual(['97.63', '81.72', '-15.91', '85']);
    expect(drawCharts(sheet)[0]?.at(-1)).toMatch(/^- - เกณฑ์ ๘๕ คะแนน: 1 85, 2 85/);
    expect(drawSheet(sheet)).toContain('* ไม่ผ่านเกณฑ์ ๘๕ คะแนน');
  });

  it('has no columns of dashes where there is one year, and no note of a sign that is not there', () => {
    const headers = SCORES.headers.filter((header) => header !== '2566');
    const rows = SCORES.rows.map(([number = 0, name = '', tool = '']) => [number, name, tool, 90]);
    const sheet = sheetOf('summary', 'summary', { ITA_Scores: { headers, rows } });
    const row = shownRows(sheet).find(([number]) => number === '8');
    expect(row).toEqual(['8', 'การปรับปรุงระบบการทำงาน', '90', '85']);
    expect(drawSheet(sheet)).not.toMatch(/\| -|\*/);
  });
});
