import { composeReports } from '../../../src/reports/compose-report';
import type { BookSpec } from '../../support/book';
import { actionsOf, drawSheet, shownRows } from '../../support/draw-sheet';
import { MEASURES, reportInputOf, SCORES, sheetOf } from '../../support/reports';

const all: BookSpec = { ITA_Scores: SCORES, ITA_Measures: MEASURES };

const ISSUES = { headers: ['รหัสข้อ', 'ประเด็น'], rows: [['e12', 'การปรับปรุงการให้บริการ']] };

describe('the own words of the clerk', () => {
  const texts = {
    headers: ['ตอน', 'ข้อความ'],
    rows: [
      ['บทนำ', 'เปิดเรื่องด้วยคะแนนรวม {คะแนนรวม}'],
      ['สรุป', 'จบรายงานฉบับนี้'],
    ],
  };

  it.each(['annual', 'development', 'issues'] as const)('open and close the report %s, once each', (report) => {
    const tables = { ...all, ITA_Issues: ISSUES, ITA_Texts: texts };
    const sheets = composeReports([report], reportInputOf(tables)).plans.filter(({ section }) => section !== 'cover');
    const drawn = sheets.map((plan) => drawSheet(plan));
    expect(drawn.map((text) => text.includes('เปิดเรื่องด้วยคะแนนรวม ๙๕.๔๒'))).toEqual(
      drawn.map((_, index) => index === 0),
    );
    expect(drawn.map((text) => text.includes('จบรายงานฉบับนี้'))).toEqual(
      drawn.map((_, index) => index === drawn.length - 1),
    );
  });

  it('stand under the title and behind the last table, a row of it on the same sheet of paper', () => {
    const rows = Array.from({ length: 60 }, (_, index): readonly string[] => ['8', `มาตรการ ${index}`, 'แล้ว']);
    const ITA_Measures = { headers: ['ตัวชี้วัดที่', 'มาตรการ', 'สรุปผล'], rows };
    const sheet = sheetOf('annual', 'results', {
      ITA_Measures,
      ITA_Texts: { ...texts, rows: [['สรุป', 'จบรายงานฉบับนี้ '.repeat(200)]] },
    });
    const shown = shownRows(sheet);
    const closing = shown.findIndex(([first]) => first?.startsWith('จบรายงาน'));
    const before = actionsOf(sheet, 'page-breaks')[0]?.before ?? [];
    expect(before).not.toContain(closing);
    expect(before).not.toContain(closing + 1);
  });
});
