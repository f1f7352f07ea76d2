import { book } from '../../base-workbook';
import type { Cases } from '../harness';
import { AT, one } from './first-measure';

export const MEASURE_LINK_CASES: Cases = {
  'measure.indicator-unknown': {
    found: [
      { example: 'ตัวชี้วัดที่ 12', book: book(one('ตัวชี้วัดที่', 12)), at: AT('ตัวชี้วัดที่') },
      { example: 'ตัวชี้วัดที่ 8, 11, 12', book: book(one('ตัวชี้วัดที่', '8, 11, 12')), at: AT('ตัวชี้วัดที่'), says: '“๑๑, ๑๒”' },
      { example: 'ตัวชี้วัดที่ «ข้อแปด»', book: book(one('ตัวชี้วัดที่', 'ข้อแปด')), at: AT('ตัวชี้วัดที่') },
    ],
    silent: [
      { example: '8, 9', book: book(one('ตัวชี้วัดที่', '8, 9')) },
      { example: '๘.การปรับปรุงระบบการทำงาน', book: book(one('ตัวชี้วัดที่', '๘.การปรับปรุงระบบการทำงาน')) },
    ],
  },
  'measure.issue-unknown': {
    found: [
      { example: 'e13 ซึ่งไม่มีในตารางประเด็น', book: book(one('รหัสข้อ', 'e12, e13')), at: AT('รหัสข้อ'), says: '“e13”' },
      { example: 'e13, e14', book: book(one('รหัสข้อ', 'e12, e13, e14')), at: AT('รหัสข้อ'), says: '“e13, e14”' },
      { example: 'ข้อสิบสอง', book: book(one('รหัสข้อ', 'ข้อสิบสอง')), at: AT('รหัสข้อ'), also: ['coverage.issue'] },
    ],
    silent: [{ example: 'E ๑๒', book: book(one('รหัสข้อ', 'E ๑๒')) }],
  },
  'measure.tool-conflict': {
    found: [
      { example: 'OIT กับตัวชี้วัดที่ ๘', book: book(one('เครื่องมือ', 'OIT')), at: AT('เครื่องมือ'), fixed: ['EIT'] },
      {
        example: 'IIT กับรหัสข้อ e12',
        book: book(one('เครื่องมือ', 'IIT'), one('ตัวชี้วัดที่', '')),
        at: AT('เครื่องมือ'),
        fixed: ['EIT'],
      },
      {
        example: 'IIT กับตัวชี้วัดที่ ๘, ๙',
        book: book(one('เครื่องมือ', 'IIT'), one('ตัวชี้วัดที่', '8, 9')),
        at: AT('เครื่องมือ'),
        says: '(EIT, OIT)',
      },
      {
        example: 'XIT ซึ่งไม่มี และไม่มีตัวชี้วัด',
        book: book(one('เครื่องมือ', 'XIT'), one('ตัวชี้วัดที่', ''), one('รหัสข้อ', '')),
        at: AT('เครื่องมือ'),
        also: ['coverage.issue'],
        says: '(IIT, EIT, OIT)',
      },
      {
        example: 'ก ซึ่งไม่มี และไม่มีตัวชี้วัด',
        book: book(one('เครื่องมือ', 'ก'), one('ตัวชี้วัดที่', ''), one('รหัสข้อ', '')),
        at: AT('เครื่องมือ'),
        also: ['coverage.issue'],
      },
    ],
    silent: [
      { example: 'OIT กับตัวชี้วัดที่ ๘, ๙', book: book(one('เครื่องมือ', 'OIT'), one('ตัวชี้วัดที่', '8, 9')) },
      { example: 'เครื่องมือ: (ว่าง)', book: book(one('เครื่องมือ', '')) },
      {
        example: 'OIT เมื่อไม่มีทั้งตัวชี้วัดและรหัสข้อ',
        book: book(one('เครื่องมือ', 'OIT'), one('ตัวชี้วัดที่', ''), one('รหัสข้อ', '')),
      },
    ],
  },
};
