import { book, PUBLISHED, setting, withRow } from '../../base-workbook';
import type { Cases } from '../harness';

export const AGENCY_CASES: Cases = {
  'agency.name-missing': {
    found: [{ example: 'หน่วยงาน: (ว่าง)', book: book(setting('หน่วยงาน', '')), at: ['ITA_Agency', 1, 'ค่า'] }],
    silent: [{ example: 'อำเภอ: (ว่าง)', book: book(setting('อำเภอ', '')) }],
  },
  'agency.year-missing': {
    found: [{ example: 'ปีงบประมาณ: (ว่าง)', book: book(setting('ปีงบประมาณ', ' ')), at: ['ITA_Agency', 5, 'ค่า'] }],
    silent: [{ example: 'ปีผลประเมิน: (ว่าง)', book: book(setting('ปีผลประเมิน', '')) }],
  },
  'agency.value-invalid': {
    found: [
      {
        example: 'รอบ: 9 เดือน',
        book: book(setting('รอบ', '9 เดือน')),
        at: ['ITA_Agency', 8, 'ค่า'],
        fixed: ['12 เดือน'],
        says: '“9 เดือน”',
      },
      { example: 'เกณฑ์ผ่าน: 850', book: book(setting('เกณฑ์ผ่าน', 850)), at: ['ITA_Agency', 9, 'ค่า'], fixed: [85] },
      { example: 'เกณฑ์ผ่าน: -5', book: book(setting('เกณฑ์ผ่าน', -5)), at: ['ITA_Agency', 9, 'ค่า'], fixed: [0] },
      { example: 'เกณฑ์ผ่าน: 5000', book: book(setting('เกณฑ์ผ่าน', 5000)), at: ['ITA_Agency', 9, 'ค่า'], fixed: [100] },
      { example: 'รอบ: ครั้งที่ 6', book: book(setting('รอบ', 'ครั้งที่ 6')), at: ['ITA_Agency', 8, 'ค่า'], fixed: ['6 เดือน'] },
      { example: 'เลข: ไท', book: book(setting('เลข', 'ไท')), at: ['ITA_Agency', 10, 'ค่า'], fixed: ['ไทย'] },
      {
        example: 'ประเภท: เทศบานตำบล',
        book: book(setting('ประเภท', 'เทศบานตำบล')),
        at: ['ITA_Agency', 2, 'ค่า'],
        fixed: ['เทศบาลตำบล'],
      },
      {
        example: 'รอบ: หกเดือนน',
        book: book(setting('รอบ', 'หกเดือนน')),
        at: ['ITA_Agency', 8, 'ค่า'],
        fixed: ['6 เดือน'],
      },
      {
        example: 'รอบ: รอบที่ 12',
        book: book(setting('รอบ', 'รอบที่ 12')),
        at: ['ITA_Agency', 8, 'ค่า'],
        fixed: ['12 เดือน'],
      },
      { example: 'เกณฑ์ผ่าน: ผ่าน', book: book(setting('เกณฑ์ผ่าน', 'ผ่าน')), at: ['ITA_Agency', 9, 'ค่า'], says: '“ผ่าน”' },
      {
        example: 'เกณฑ์ผ่าน: ๘๕๐',
        book: book(setting('เกณฑ์ผ่าน', '๘๕๐')),
        at: ['ITA_Agency', 9, 'ค่า'],
        fixed: [85],
        also: ['number.text'],
      },
      { example: 'เกณฑ์ผ่าน: 1000', book: book(setting('เกณฑ์ผ่าน', 1000)), at: ['ITA_Agency', 9, 'ค่า'], fixed: [100] },
      {
        example: 'เกณฑ์ผ่าน: 850 ในรายงานที่คะแนนลดลง (ไม่บอกว่าตัวชี้วัดใดต่ำกว่าเกณฑ์)',
        book: book(PUBLISHED, setting('เกณฑ์ผ่าน', 850)),
        at: ['ITA_Agency', 9, 'ค่า'],
        also: ['change.outlier', 'change.outlier', 'coverage.declined', 'coverage.declined'],
      },
      { example: 'ปีงบประมาณ: ปีนี้', book: book(setting('ปีงบประมาณ', 'ปีนี้')), at: ['ITA_Agency', 5, 'ค่า'] },
    ],
    silent: [
      { example: 'รอบ: รอบ ๖ เดือน', book: book(setting('รอบ', 'รอบ ๖ เดือน')) },
      { example: 'เกณฑ์ผ่าน: 100', book: book(setting('เกณฑ์ผ่าน', 100)) },
      { example: 'แถวของท่านเอง', book: book(withRow('ITA_Agency', 'ผู้ประสานงาน', 'งานธุรการ')) },
      { example: 'ปีงบประมาณ: พ.ศ. ๒๕๖๗', book: book(setting('ปีงบประมาณ', 'พ.ศ. ๒๕๖๗')) },
    ],
  },
  'agency.setting-conflict': {
    found: [
      {
        example: 'รอบ: 12 เดือน และ รอบ: 6 เดือน',
        book: book(withRow('ITA_Agency', 'รอบ', '6 เดือน')),
        at: ['ITA_Agency', 13, 'ค่า'],
        related: ['ITA_Agency', 8, 'ค่า'],
        says: 'แถวที่ ๘',
      },
    ],
    silent: [
      { example: 'รอบ: 12 เดือน และ รอบ: ๑๒ เดือน', book: book(withRow('ITA_Agency', 'รอบ', '๑๒ เดือน')) },
      { example: 'รอบ: 12 เดือน และ รอบ: (ว่าง)', book: book(withRow('ITA_Agency', 'รอบ', '')) },
      {
        example: 'แถวของท่านเองสองแถว',
        book: book(withRow('ITA_Agency', 'ผู้จัดทำ', 'ก'), withRow('ITA_Agency', 'ผู้จัดทำ', 'ข')),
      },
    ],
  },
  'memo.recipient-missing': {
    found: [
      {
        example: 'มีส่วนราชการและเลขที่หนังสือ ไม่มีเรียน',
        book: book(setting('เรียน', ''), withRow('ITA_Agency', 'ส่วนราชการ', 'สำนักปลัดเทศบาล')),
        at: ['ITA_Agency', 12, 'ค่า'],
      },
      {
        example: 'มีวันที่หนังสือ เรียน: -',
        book: book(setting('เรียน', '-'), setting('วันที่หนังสือ', '3 กันยายน 2567')),
        at: ['ITA_Agency', 12, 'ค่า'],
      },
    ],
    silent: [{ example: 'ไม่ได้กรอกหัวบันทึกข้อความเลย', book: book(setting('เรียน', '')) }],
  },
};
