import { book, emptied, PUBLISHED, set, setAll, withRow } from '../../base-workbook';
import type { Cases } from '../harness';

const T = 'ITA_Measures';
const OTHER_FLAGS = ['score.below-threshold', 'change.outlier', 'change.outlier'];
const PUBLISHED_WITH = (indicator: string | number) =>
  book(PUBLISHED, set(T, 1, 'รหัสข้อ', ''), set(T, 1, 'ตัวชี้วัดที่', indicator), set(T, 1, 'เครื่องมือ', ''));

const NO_RESULT = book(setAll('ITA_Scores', '2566', ''), setAll('ITA_Scores', '2567', ''), emptied('ITA_Results'));

export const COVERAGE_CASES: Cases = {
  'coverage.below-threshold': {
    found: [
      {
        example: 'ตัวชี้วัดที่ ๘ ได้ 81.72 ไม่มีมาตรการ',
        book: PUBLISHED_WITH('2, 3, 9'),
        at: ['ITA_Scores', 8, '2567'],
        also: [...OTHER_FLAGS, 'coverage.issue'],
        fix: { kind: 'append-row', table: T, values: { ตัวชี้วัดที่: 8 } },
        says: '๘๑.๗๒',
      },
      {
        example: 'ไม่มีมาตรการใดระบุตัวชี้วัด',
        book: book(PUBLISHED, setAll(T, 'ตัวชี้วัดที่', ''), setAll(T, 'รหัสข้อ', '')),
        at: [T, 0, 'ตัวชี้วัดที่'],
        severity: 'warning',
        also: [...OTHER_FLAGS, 'coverage.issue'],
      },
    ],
    silent: [
      { example: 'มีมาตรการของตัวชี้วัดที่ ๘, ๙', book: PUBLISHED_WITH('8, 9') },
      { example: 'ไม่มีผลประเมิน', book: NO_RESULT },
      {
        example: 'ไม่มีมาตรการใดระบุตัวชี้วัด แต่ทุกตัวชี้วัดผ่าน',
        book: book(setAll(T, 'ตัวชี้วัดที่', ''), setAll(T, 'รหัสข้อ', '')),
      },
      { example: 'ตารางมาตรการที่ยังว่าง', book: book(PUBLISHED, emptied(T)) },
      { example: 'มีมาตรการของรหัสข้อ e12 ซึ่งเป็นของตัวชี้วัดที่ ๘', book: book(PUBLISHED, set(T, 1, 'ตัวชี้วัดที่', '')) },
    ],
  },
  'coverage.declined': {
    found: [
      {
        example: 'ตัวชี้วัดที่ ๓ ลดลง ๐.๓๙ ไม่มีมาตรการ',
        book: PUBLISHED_WITH('2, 8, 9'),
        at: ['ITA_Scores', 3, '2567'],
        also: [...OTHER_FLAGS, 'coverage.issue'],
        fix: { kind: 'append-row', table: T, values: { ตัวชี้วัดที่: 3 } },
        says: '๐.๓๙',
      },
    ],
    silent: [
      { example: 'ลดลงแต่มีมาตรการแล้ว', book: PUBLISHED_WITH('2, 3, 8, 9') },
      { example: 'ไม่มีผลประเมิน', book: NO_RESULT },
      { example: 'ปีก่อนไม่มีคะแนน', book: book(set('ITA_Scores', 1, '2566', '')) },
      { example: 'คะแนนเท่าเดิม', book: book(set('ITA_Scores', 6, '2566', 93)) },
    ],
  },
  'coverage.issue': {
    found: [
      {
        example: 'ประเด็น o35 ไม่มีมาตรการ',
        book: book(set(T, 2, 'รหัสข้อ', '')),
        at: ['ITA_Issues', 2, 'รหัสข้อ'],
        fix: { kind: 'append-row', table: T, values: { รหัสข้อ: 'o35' } },
        says: 'o๓๕',
      },
      {
        example: 'ไม่มีมาตรการใดระบุรหัสข้อ',
        book: book(setAll(T, 'รหัสข้อ', '')),
        at: ['ITA_Issues', 0, 'รหัสข้อ'],
      },
    ],
    silent: [
      { example: 'มาตรการเดียวของสองประเด็น', book: book(set(T, 2, 'รหัสข้อ', ''), set(T, 1, 'รหัสข้อ', 'e12, o35')) },
      { example: 'ประเด็นที่ยังไม่มีรหัส', book: book(setAll('ITA_Issues', 'รหัสข้อ', ''), setAll(T, 'รหัสข้อ', '')) },
    ],
  },
  'issue.code-invalid': {
    found: [
      {
        example: '120 แทน i20',
        book: book(set('ITA_Issues', 1, 'รหัสข้อ', 120), set('ITA_Issues', 1, 'ตัวชี้วัดที่', 4), set(T, 1, 'รหัสข้อ', '')),
        at: ['ITA_Issues', 1, 'รหัสข้อ'],
        fixed: ['i20'],
      },
      {
        example: '๑๒ ในแถวของตัวชี้วัดที่ ๘ (EIT)',
        book: book(set('ITA_Issues', 1, 'รหัสข้อ', '๑๒')),
        at: ['ITA_Issues', 1, 'รหัสข้อ'],
        fixed: ['e12'],
      },
      {
        example: 'ข้อสิบสอง',
        book: book(set('ITA_Issues', 1, 'รหัสข้อ', 'ข้อสิบสอง'), set(T, 1, 'รหัสข้อ', '')),
        at: ['ITA_Issues', 1, 'รหัสข้อ'],
        says: 'โปรดกรอกเช่น i7, e12 หรือ o35',
      },
      {
        example: '035 ในแถวของตัวชี้วัดที่ ๘ (EIT)',
        book: book(set('ITA_Issues', 1, 'รหัสข้อ', '035'), set(T, 1, 'รหัสข้อ', '')),
        at: ['ITA_Issues', 1, 'รหัสข้อ'],
      },
      {
        example: 'i31 ของปี 2565',
        book: book(
          set('ITA_Issues', 1, 'รหัสข้อ', 'i31'),
          set('ITA_Issues', 1, 'ปีงบประมาณ', 2565),
          set('ITA_Issues', 1, 'ตัวชี้วัดที่', 5),
          set(T, 1, 'รหัสข้อ', 'i31'),
          set(T, 1, 'เครื่องมือ', ''),
        ),
        at: ['ITA_Issues', 1, 'รหัสข้อ'],
        says: 'IIT มี ๓๐ ข้อ',
      },
      {
        example: 'o36 ของปี 2567 ซึ่งมี ๓๕ ข้อ',
        book: book(set('ITA_Issues', 2, 'รหัสข้อ', 'o36'), set(T, 2, 'รหัสข้อ', 'o36')),
        at: ['ITA_Issues', 2, 'รหัสข้อ'],
        says: 'OIT มี ๓๕ ข้อ',
      },
      {
        example: 'i12 ในแถวของตัวชี้วัดที่ ๘ (EIT)',
        book: book(set('ITA_Issues', 1, 'รหัสข้อ', 'i12'), set(T, 1, 'รหัสข้อ', 'i12'), set(T, 1, 'เครื่องมือ', '')),
        at: ['ITA_Issues', 1, 'รหัสข้อ'],
        says: 'IIT',
      },
      {
        example: 'ปี ๒๕๖๕: i7 ในแถวของตัวชี้วัดที่ ๑',
        book: book(withRow('ITA_Issues', 'i7', 'การใช้จ่ายงบประมาณ', 1, '', 2565), set(T, 3, 'รหัสข้อ', 'i7')),
        at: ['ITA_Issues', 3, 'รหัสข้อ'],
        says: 'ตัวชี้วัดที่ ๒',
      },
    ],
    silent: [
      { example: 'E ๑๒', book: book(set('ITA_Issues', 1, 'รหัสข้อ', 'E ๑๒')) },
      { example: 'ประเด็นที่ไม่ระบุตัวชี้วัด', book: book(set('ITA_Issues', 1, 'ตัวชี้วัดที่', '')) },
      { example: 'ประเด็นของตัวชี้วัดที่ไม่มี', book: book(set('ITA_Issues', 1, 'ตัวชี้วัดที่', 11)) },
      { example: 'ประเด็นที่ไม่มีรหัส', book: book(set('ITA_Issues', 1, 'รหัสข้อ', '')) },
      { example: 'ปี ๒๕๖๕: i7 ในแถวของตัวชี้วัดที่ ๒', book: book(withRow('ITA_Issues', 'i7', 'การใช้จ่าย', 2, '', 2565)) },
      {
        example: 'i7 ของตัวชี้วัดที่ ๑ ในปีที่ไม่รู้ว่าข้อใดเป็นของตัวชี้วัดใด',
        book: book(withRow('ITA_Issues', 'i7', 'การใช้จ่าย', 1, '', 2567)),
      },
    ],
  },
};
