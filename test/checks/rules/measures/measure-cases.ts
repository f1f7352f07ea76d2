import { book, repeated, set, setAll, withoutColumn, withoutRow, withRow } from '../../base-workbook';
import type { Cases } from '../harness';
import { AT, one, T } from './first-measure';

export const MEASURE_CASES: Cases = {
  'measure.title-missing': {
    found: [
      { example: 'มีวิธีดำเนินการแต่ไม่มีมาตรการ', book: book(withRow(T, '', '', 2, '', '', 'ประชุม')), at: [T, 4, 'มาตรการ'] },
    ],
    silent: [
      { example: 'แถวว่าง', book: book(withRow(T)) },
      { example: 'แถวที่มีแต่หมายเหตุของท่านเอง', book: book(withRow(T, 4, ...Array(15).fill(''), 'รอหารือ')) },
      { example: 'แถวที่มีแต่ลำดับ', book: book(withRow(T, 4)) },
    ],
  },
  'measure.method-missing': {
    found: [
      { example: 'วิธีดำเนินการ: (ว่าง)', book: book(one('วิธีดำเนินการ', '')), at: AT('วิธีดำเนินการ') },
      {
        example: 'ว่างทุกมาตรการ',
        book: book(setAll(T, 'วิธีดำเนินการ', '')),
        at: [T, 0, 'วิธีดำเนินการ'],
        says: 'ไม่มีมาตรการใด',
      },
      { example: 'ไม่มีคอลัมน์', book: book(withoutColumn(T, 'วิธีดำเนินการ')), at: [T, 0, 'ลำดับ'] },
      {
        example: 'มาตรการเดียวของตาราง',
        book: book(withoutRow(T, 3), withoutRow(T, 2), one('วิธีดำเนินการ', '')),
        at: AT('วิธีดำเนินการ'),
        also: ['coverage.issue'],
      },
      {
        example: 'มาตรการเดียวในตารางที่ไม่มีคอลัมน์',
        book: book(withoutRow(T, 3), withoutRow(T, 2), withoutColumn(T, 'วิธีดำเนินการ')),
        at: [T, 0, 'ลำดับ'],
        also: ['coverage.issue'],
      },
    ],
    silent: [{ example: '- ประชุมชี้แจง', book: book(one('วิธีดำเนินการ', '- ประชุมชี้แจง')) }],
  },
  'measure.owner-missing': {
    found: [{ example: 'ผู้รับผิดชอบ: (ว่าง)', book: book(one('ผู้รับผิดชอบ', '')), at: AT('ผู้รับผิดชอบ') }],
    silent: [{ example: 'ทุกส่วนราชการ', book: book(one('ผู้รับผิดชอบ', 'ทุกส่วนราชการ')) }],
  },
  'measure.period-missing': {
    found: [
      { example: 'ระยะเวลา: (ว่าง)', book: book(one('ระยะเวลา', '')), at: AT('ระยะเวลา') },
      {
        example: 'มีวันเริ่ม ไม่มีวันสิ้นสุด',
        book: book(one('ระยะเวลา', ''), one('วันเริ่ม', '1 ต.ค. 2566')),
        at: AT('วันสิ้นสุด'),
      },
    ],
    silent: [
      {
        example: 'วันเริ่มและวันสิ้นสุด',
        book: book(one('ระยะเวลา', ''), one('วันเริ่ม', '1 ต.ค. 2566'), one('วันสิ้นสุด', '30 ก.ย. 2567')),
      },
      { example: 'ไตรมาส ๑ - ๔', book: book(one('ระยะเวลา', 'ไตรมาส ๑ - ๔')) },
    ],
  },
  'measure.follow-up-missing': {
    found: [
      { example: 'การติดตาม: (ว่าง)', book: book(one('การติดตาม', '')), at: AT('การติดตาม') },
      { example: 'ว่างทุกมาตรการ', book: book(setAll(T, 'การติดตาม', '')), at: [T, 0, 'การติดตาม'] },
    ],
    silent: [{ example: 'รายงานทุก ๖ เดือน', book: book(one('การติดตาม', 'รายงานทุก ๖ เดือน')) }],
  },
  'measure.duplicate': {
    found: [
      { example: 'มาตรการเดียวกันสองแถว', book: book(repeated(T, 3)), at: [T, 4, 'มาตรการ'], related: [T, 3, 'มาตรการ'] },
      {
        example: 'มาตรการเดียวกันที่ใส่เลขข้อและเว้นวรรคต่างกัน',
        book: book(
          repeated(T, 3),
          set(T, 4, 'มาตรการ', '๓. เผยแพร่แผนการใช้จ่ายงบประมาณ '),
          set(T, 4, 'วิธีดำเนินการ', '๑. ประชุมชี้แจง\n๒. เผยแพร่แผนการใช้จ่ายงบประมาณ '),
        ),
        at: [T, 4, 'มาตรการ'],
        also: ['text.thai-repair', 'text.thai-repair'],
      },
    ],
    silent: [
      { example: 'ชื่อเดียวกัน คนละตัวชี้วัด', book: book(repeated(T, 3), set(T, 4, 'ตัวชี้วัดที่', 3)) },
      {
        example: 'ชื่อเดียวกัน ขั้นตอนต่อเนื่องคนละแถว',
        book: book(repeated(T, 3), set(T, 4, 'วิธีดำเนินการ', '๓. สรุปผลการเผยแพร่')),
      },
    ],
  },
};
