import { book, emptied, PUBLISHED, set, setAll, setting, withoutColumn } from '../../base-workbook';
import type { Cases } from '../harness';

const AT = ['ITA_Scores', 6, '2567'] as const;
const score = (value: Parameters<typeof set>[3]) => set('ITA_Scores', 6, '2567', value);
const NO_TEXTS = setAll('ITA_Texts', 'ข้อความ', 'ตามที่รายงานแล้ว');
const FLAGS_OF_PUBLISHED = ['change.outlier', 'change.outlier', 'coverage.declined', 'coverage.declined'];

export const SCORE_CASES: Cases = {
  'score.out-of-range': {
    found: [
      { example: '930', book: book(score(930)), at: AT },
      { example: '-1', book: book(score(-1)), at: AT },
      {
        example: 'คะแนนของประเด็น: 885',
        book: book(set('ITA_Issues', 1, 'คะแนน', 885)),
        at: ['ITA_Issues', 1, 'คะแนน'],
      },
    ],
    silent: [
      { example: '100', book: book(score(100)) },
      { example: '0', book: book(score(0)) },
    ],
  },
  'score.fraction': {
    found: [
      {
        example: 'ทั้งคอลัมน์เป็น 0.97',
        book: book(setAll('ITA_Scores', '2567', 0.97), emptied('ITA_Results'), NO_TEXTS, emptied('ITA_Analysis')),
        at: ['ITA_Scores', 1, '2567'],
        fixed: Array(10).fill(97),
      },
      {
        example: 'เกณฑ์ผ่าน: 0.85',
        book: book(setting('เกณฑ์ผ่าน', 0.85)),
        at: ['ITA_Agency', 9, 'ค่า'],
        fixed: [85],
        says: 'เกณฑ์ผ่าน',
      },
    ],
    silent: [
      { example: 'คะแนนเดียวที่ต่ำมาก', book: book(score(0.93)) },
      { example: 'เป็น 0 ทั้งคอลัมน์', book: book(setAll('ITA_Scores', '2567', 0)) },
      { example: 'ร้อยละ 97% ทั้งคอลัมน์', book: book(setAll('ITA_Scores', '2567', { value: 0.97, format: '0%' })) },
    ],
  },
  'score.decimals': {
    found: [
      { example: '93.005', book: book(score(93.005)), at: AT, fixed: [93.01] },
      { example: '=AVERAGE(…) ได้ 93.004', book: book(score({ value: 93.004, formula: '=AVERAGE(A1:A9)' })), at: AT },
    ],
    silent: [{ example: '93.01', book: book(score(93.01)) }],
  },
  'score.missing': {
    found: [
      { example: 'ปีผลประเมิน: (ว่าง)', book: book(score('')), at: AT, severity: 'error' },
      {
        example: 'ปีที่เปรียบเทียบ: (ว่าง)',
        book: book(set('ITA_Scores', 6, '2566', '')),
        at: ['ITA_Scores', 6, '2566'],
        severity: 'warning',
      },
    ],
    silent: [
      { example: 'ปีก่อนว่างทั้งคอลัมน์ มีแต่ผลที่ประกาศ', book: book(setAll('ITA_Scores', '2566', '')) },
      {
        example: 'ไม่มีคะแนนรายตัวชี้วัดเลย มีแต่ผลที่ประกาศ',
        book: book(setAll('ITA_Scores', '2566', ''), setAll('ITA_Scores', '2567', '')),
      },
    ],
  },
  'score.below-threshold': {
    found: [
      {
        example: '81.72 เมื่อเกณฑ์ 85',
        book: book(PUBLISHED),
        at: ['ITA_Scores', 8, '2567'],
        says: '๘๑.๗๒',
        also: FLAGS_OF_PUBLISHED,
      },
    ],
    silent: [
      { example: '85.00 เมื่อเกณฑ์ 85', book: book(set('ITA_Scores', 8, '2567', 85)) },
      { example: '100.00 เมื่อเกณฑ์ 100', book: book(setAll('ITA_Scores', '2567', 100), setting('เกณฑ์ผ่าน', 100)) },
      { example: '81.72 เมื่อเกณฑ์ 80', book: book(PUBLISHED, setting('เกณฑ์ผ่าน', 80)) },
      { example: 'ปีก่อนต่ำกว่าเกณฑ์ ปีนี้ผ่านแล้ว', book: book(set('ITA_Scores', 8, '2566', 84)) },
    ],
  },
  'change.outlier': {
    found: [
      {
        example: '80.00 → 90.00',
        book: book(
          set('ITA_Scores', 8, '2566', 80),
          set('ITA_Analysis', 1, 'บทวิเคราะห์', 'ดีขึ้นมาก'),
          setAll('ITA_Results', 'คะแนนรวม', ''),
        ),
        at: ['ITA_Scores', 8, '2567'],
        says: '๑๐.๐๐',
        also: ['result.tool-differs'],
      },
      {
        example: '99.99 → 89.99',
        book: book(
          set('ITA_Scores', 7, '2566', 99.99),
          set('ITA_Scores', 7, '2567', 89.99),
          emptied('ITA_Results'),
          setAll('ITA_Texts', 'ข้อความ', 'ตามที่รายงานแล้ว'),
        ),
        at: ['ITA_Scores', 7, '2567'],
        says: 'ลดลง ๑๐.๐๐',
        also: ['coverage.declined'],
      },
    ],
    silent: [
      { example: '80.01 → 90.00', book: book(set('ITA_Scores', 8, '2566', 80.01)) },
      { example: 'ปีก่อนไม่มีข้อมูล', book: book(withoutColumn('ITA_Scores', '2566'), emptied('ITA_Results')) },
    ],
  },
};
