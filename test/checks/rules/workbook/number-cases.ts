import { serialOf } from '../../../../src/thai/dates/dates';
import { book, rename, set, setting } from '../../base-workbook';
import type { Cases } from '../harness';

const score = (value: Parameters<typeof set>[3]) => set('ITA_Scores', 6, '2567', value);
const AT = ['ITA_Scores', 6, '2567'] as const;

export const NUMBER_CASES: Cases = {
  'year.common-era': {
    found: [
      {
        example: 'ปีงบประมาณ: 2024',
        book: book(setting('ปีงบประมาณ', 2024)),
        at: ['ITA_Agency', 5, 'ค่า'],
        fixed: [2567],
      },
      {
        example: 'หัวคอลัมน์ คะแนนปี 2024',
        book: book(rename('ITA_Scores', '2567', 'คะแนนปี 2024')),
        at: ['ITA_Scores', 0, 'คะแนนปี 2024'],
        says: '๒๕๖๗',
      },
      {
        example: 'หัวคอลัมน์ ผลปี ค. ศ.๒๐๒๔',
        book: book(rename('ITA_Scores', '2567', 'ผลปี ค. ศ.๒๐๒๔')),
        at: ['ITA_Scores', 0, 'ผลปี ค. ศ.๒๐๒๔'],
        says: 'ผลปี พ.ศ.๒๕๖๗',
      },
      {
        example: 'หัวคอลัมน์ คศ 2024',
        book: book(rename('ITA_Scores', '2567', 'คศ 2024')),
        at: ['ITA_Scores', 0, 'คศ 2024'],
        says: 'พศ ๒๕๖๗',
      },
      {
        example: 'ปีของผลที่ประกาศ: ค.ศ. ๒๐๒๔',
        book: book(set('ITA_Results', 2, 'ปีงบประมาณ', 'ค.ศ. ๒๐๒๔')),
        at: ['ITA_Results', 2, 'ปีงบประมาณ'],
        fixed: [2567],
      },
    ],
    silent: [
      { example: 'ปีงบประมาณ พ.ศ. ๒๕๖๗', book: book(set('ITA_Results', 2, 'ปีงบประมาณ', 'ปีงบประมาณ พ.ศ. ๒๕๖๗')) },
      { example: 'ค่าจริงเท็จในช่องปี (แจ้งว่าใช้ไม่ได้แล้ว)', book: book(setting('ปีผลประเมิน', true)) },
      {
        example: 'คอลัมน์ของท่านเอง «เอกสารปี 2024»',
        book: book(rename('ITA_Measures', 'บันทึกของงานธุรการ', 'เอกสารปี 2024')),
      },
    ],
  },
  'number.text': {
    found: [
      { example: '๙๓.๐๐', book: book(score('๙๓.๐๐')), at: AT, fixed: [93], says: '“๙๓.๐๐”' },
      { example: '93,00 (จุลภาค)', book: book(score(' 93,00 ')), at: AT, fixed: [93] },
      { example: '93 คะแนน', book: book(score('93 คะแนน')), at: AT, fixed: [93] },
      {
        example: '93.00% (รูปแบบร้อยละ)',
        book: book(score({ value: 0.93, format: '0.00%' })),
        at: AT,
        fixed: [93],
        says: 'ร้อยละ',
      },
      { example: 'เกณฑ์ผ่าน: ๘๕', book: book(setting('เกณฑ์ผ่าน', '๘๕')), at: ['ITA_Agency', 9, 'ค่า'], fixed: [85] },
      {
        example: 'ตัวชี้วัดที่ «๖»',
        book: book(set('ITA_Scores', 6, 'ตัวชี้วัดที่', '๖')),
        at: ['ITA_Scores', 6, 'ตัวชี้วัดที่'],
        fixed: [6],
      },
    ],
    silent: [
      { example: '93 แสดงเป็นเลขไทยด้วยรูปแบบเซลล์', book: book(score({ value: 93, format: '[$-D00041E]0.00' })) },
      { example: 'ลำดับ «๑»', book: book(set('ITA_Measures', 1, 'ลำดับ', '๑')) },
    ],
  },
  'number.not-a-number': {
    found: [
      { example: 'N/A', book: book(score('N/A')), at: AT, says: '“N/A”' },
      { example: '-', book: book(score('-')), at: AT },
      { example: '#N/A', book: book(score('#N/A')), at: AT },
      {
        example: 'วันที่ในช่องคะแนน',
        book: book(score({ value: serialOf(2024, 4, 3), format: 'd mmm yy' })),
        at: AT,
        says: 'วันที่',
      },
      { example: 'N/A ในรูปแบบวันที่', book: book(score({ value: 'N/A', format: 'd mmm yy' })), at: AT, says: '“N/A”' },
      {
        example: 'ปีของบทวิเคราะห์: ปีนี้',
        book: book(set('ITA_Analysis', 1, 'ปีงบประมาณ', 'ปีนี้')),
        at: ['ITA_Analysis', 1, 'ปีงบประมาณ'],
      },
      {
        example: 'ตัวชี้วัดของประเด็น: แปด',
        book: book(set('ITA_Issues', 1, 'ตัวชี้วัดที่', 'แปด')),
        at: ['ITA_Issues', 1, 'ตัวชี้วัดที่'],
      },
      {
        example: 'คะแนนรวม: รอประกาศ',
        book: book(set('ITA_Results', 2, 'คะแนนรวม', 'รอประกาศ')),
        at: ['ITA_Results', 2, 'คะแนนรวม'],
      },
    ],
    silent: [
      { example: '(ว่าง)', book: book(set('ITA_Results', 1, 'IIT', '')) },
      { example: '93 ในรูปแบบ 0.00 "คะแนน"', book: book(score({ value: 93, format: '0.00 "points"' })) },
    ],
  },
};
