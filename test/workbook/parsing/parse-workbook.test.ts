import { assessed } from '../../../src/workbook/assess-workbook';
import { settingsOf } from '../../../src/workbook/settings';
import { bookOf } from '../../support/book';

const PUBLISHED: readonly (readonly [number, string, string, number, number])[] = [
  [1, 'การปฏิบัติหน้าที่', 'IIT', 100, 100],
  [2, 'การใช้งบประมาณ', 'IIT', 100, 98.43],
  [3, 'การใช้อำนาจ', 'IIT', 100, 99.61],
  [4, 'การใช้ทรัพย์สินของราชการ', 'IIT', 98.28, 99.8],
  [5, 'การแก้ไขปัญหาการทุจริต', 'IIT', 100, 100],
  [6, 'คุณภาพการดำเนินงาน', 'EIT', 96.3, 99.65],
  [7, 'ประสิทธิภาพการสื่อสาร', 'EIT', 97.82, 99.84],
  [8, 'การปรับปรุงระบบการทำงาน', 'EIT', 97.63, 81.72],
  [9, 'การเปิดเผยข้อมูล', 'OIT', 98, 87.14],
  [10, 'การป้องกันการทุจริต', 'OIT', 100, 100],
];

describe('parseWorkbook', () => {
  it('reads a typical workbook down to the published result', () => {
    const book = bookOf({
      ITA_Agency: {
        headers: ['รายการ', 'ค่า'],
        rows: [
          ['หน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง'],
          ['ปีงบประมาณ', 2567],
        ],
      },
      ITA_Scores: { headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2566', 'คะแนน พ.ศ.๒๕๖๗'], rows: PUBLISHED },
    });
    expect(settingsOf(book)).toMatchObject({ agencyKind: 'เทศบาลตำบล', resultYear: 2567, round: 12, threshold: 85 });
    expect(book.scores[7]?.scores.get(2567)).toMatchObject({
      value: 81.72,
      reading: 'exact',
      at: { table: 'ITA_Scores', column: 'คะแนน พ.ศ.๒๕๖๗', row: 8, address: 'คะแนน!E11' },
    });
    expect(assessed(book).assessment).toMatchObject({
      total: 95.42,
      previousTotal: 98.67,
      change: -3.25,
      belowThreshold: [8],
    });
  });
});
