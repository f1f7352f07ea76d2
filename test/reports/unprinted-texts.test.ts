import { unprintedTexts } from '../../src/reports/unprinted-texts';
import type { ReportId } from '../../src/reports/report';
import type { BookSpec } from '../support/book';
import { MEASURES, reportInputOf, SCORES } from '../support/reports';

const all: BookSpec = {
  ITA_Scores: SCORES,
  ITA_Measures: MEASURES,
  ITA_Texts: {
    headers: ['ตอน', 'ข้อความ'],
    rows: [
      ['บทนำ', 'ได้ {คะแนนรวม} คะแนน'],
      ['เรื่องเดิม', 'ตามที่ได้รายงาน'],
    ],
  },
};

/** The texts left out, each as the clerk would name them: column, cells, reports that print them. */
const leftOut = (reports: readonly ReportId[], tables: BookSpec) =>
  unprintedTexts(reports, reportInputOf(tables)).map(
    ({ name, cells, printedIn }) => `${name} ${cells.length}: ${printedIn.join(' ')}`,
  );

describe('what no chosen report prints', () => {
  it('is listed by column, with the reports that would print it', () => {
    expect(leftOut(['annual'], all)).toEqual(['เรื่องเดิม 1: memo', 'หลักฐาน 1: memo']);
  });

  it('is nothing where the reports print all of it, numbers, brackets and digits aside', () => {
    expect(leftOut(['annual', 'memo'], all)).toEqual([]);
  });

  it('is told by cell, to lead there', () => {
    const [part] = unprintedTexts(['annual'], reportInputOf(all));
    expect(part?.cells).toEqual([expect.objectContaining({ table: 'ITA_Texts', row: 2 })]);
  });

  it('counts a text that a report would print only of another row', () => {
    const headers = ['ตัวชี้วัดที่', 'มาตรการ', 'สถานะ', 'หลักฐาน'];
    const rows = [
      ['8', 'ก', 'ดำเนินการเสร็จแล้ว', '(ตรวจสอบได้จากเว็บไซต์)'],
      ['8', 'ข', '', 'บันทึกการประชุม'],
    ];
    const tables = { ITA_Scores: SCORES, ITA_Measures: { headers, rows } };
    expect(leftOut(['memo'], tables)).toEqual(['หลักฐาน 1: ']);
  });

  it('is every analysis of another year', () => {
    const rows = [
      [8, 'ของปีก่อน', 2566],
      [8, 'ของปีนี้', 2567],
    ];
    const ITA_Analysis = { headers: ['ตัวชี้วัดที่', 'บทวิเคราะห์', 'ปีงบประมาณ'], rows };
    expect(leftOut(['development'], { ITA_Scores: SCORES, ITA_Analysis })).toEqual(['บทวิเคราะห์ 1: ']);
  });

  it('is soon known of thousands of measures', () => {
    const headers = ['ตัวชี้วัดที่', 'มาตรการ', 'หลักฐาน'];
    const rows = Array.from({ length: 3000 }, (_, index) => ['8', `มาตรการที่ ${index}`, `เอกสารที่ ${index}`]);
    expect(leftOut(['annual'], { ITA_Measures: { headers, rows } })).toEqual(['หลักฐาน 3000: ']);
  });
});
