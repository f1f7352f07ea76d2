import { book, set, setAll, setting, withColumn, withoutColumn } from '../../base-workbook';
import type { Cases } from '../harness';
import { AT, DONE, one, RUNNING, T } from './first-measure';

export const MEASURE_RESULT_CASES: Cases = {
  'measure.status-unknown': {
    found: [
      {
        example: 'ดำเนินการเสร็จเกือบแล้ว',
        book: book(one('สถานะ', 'ดำเนินการเสร็จเกือบแล้ว')),
        at: AT('สถานะ'),
        fixed: [DONE],
      },
      {
        example: 'ทำเครื่องหมายสองช่อง',
        book: book(
          withoutColumn(T, 'สถานะ'),
          withColumn(T, 'ยังไม่ดำเนินการ', ['-', '-', '-']),
          withColumn(T, RUNNING, ['✓', '-', '-']),
          withColumn(T, DONE, ['✓', '✓', '✓']),
        ),
        at: [T, 1, DONE],
      },
    ],
    silent: [
      ...['ดำเนินการเสร็จแล้ว ✓', 'ดำเนินการเสร็จแล้ว (๑๐๐%)', 'ดำเนินการเสร็จสมบูรณ์', 'เสร็จสิ้น', '-'].map((example) => ({
        example,
        book: book(set('ITA_Measures', 1, 'สถานะ', example)),
      })),
      { example: 'ดำเนินการเสร็จเรียบร้อยแล้ว', book: book(one('สถานะ', 'ดำเนินการเสร็จเรียบร้อยแล้ว')) },
      { example: '(ว่าง) ในแผนที่ยังไม่เริ่ม', book: book(setAll(T, 'สถานะ', '')) },
    ],
  },
  'measure.done-without-summary': {
    found: [
      { example: 'ดำเนินการเสร็จแล้ว · สรุปผล: (ว่าง)', book: book(one('สรุปผล', '')), at: AT('สรุปผล') },
      { example: 'ไม่มีคอลัมน์สรุปผล', book: book(withoutColumn(T, 'สรุปผล')), at: [T, 0, 'ลำดับ'] },
      { example: 'ว่างทุกมาตรการที่เสร็จแล้ว', book: book(setAll(T, 'สรุปผล', '')), at: [T, 0, 'สรุปผล'] },
      {
        example: 'รอบ ๖ เดือนที่มีคอลัมน์สรุปผล',
        book: book(setting('รอบ', '6 เดือน'), one('สรุปผล', '')),
        at: AT('สรุปผล'),
      },
    ],
    silent: [
      { example: 'อยู่ระหว่างดำเนินการ · สรุปผล: (ว่าง)', book: book(one('สรุปผล', ''), one('สถานะ', RUNNING)) },
      { example: 'บันทึกรอบ ๖ เดือนที่ไม่มีคอลัมน์สรุปผล', book: book(setting('รอบ', '6 เดือน'), withoutColumn(T, 'สรุปผล')) },
    ],
  },
  'measure.done-without-evidence': {
    found: [
      { example: 'ดำเนินการเสร็จแล้ว · หลักฐาน: (ว่าง)', book: book(one('หลักฐาน', '')), at: AT('หลักฐาน') },
      {
        example: 'ตรวจสอบได้จากเว็บไซต์ของหน่วยงาน',
        book: book(one('หลักฐาน', 'ตรวจสอบได้จากเว็บไซต์ของหน่วยงาน')),
        at: AT('หลักฐาน'),
        says: 'ที่อยู่',
      },
      { example: 'ว่างทุกมาตรการที่เสร็จแล้ว', book: book(setAll(T, 'หลักฐาน', '')), at: [T, 0, 'หลักฐาน'], says: 'ทุกมาตรการ' },
      {
        example: 'มาตรการที่เสร็จแล้วมาตรการเดียว · หลักฐาน: (ว่าง)',
        book: book(setting('รอบ', '6 เดือน'), setAll(T, 'สถานะ', RUNNING), one('สถานะ', DONE), one('หลักฐาน', '')),
        at: AT('หลักฐาน'),
      },
      {
        example: 'สรุปผล: ดูรายละเอียดได้ที่เว็บไซต์ของหน่วยงาน',
        book: book(one('หลักฐาน', 'คำสั่งที่ ๑๒/๒๕๖๗'), one('สรุปผล', 'ตรวจสอบได้ที่เว็บไซต์ของหน่วยงาน')),
        at: AT('สรุปผล'),
      },
    ],
    silent: [
      { example: 'คำสั่งที่ ๑๒/๒๕๖๗', book: book(one('หลักฐาน', 'คำสั่งที่ ๑๒/๒๕๖๗')) },
      { example: 'เว็บไซต์ www.bantuayang.example', book: book(one('หลักฐาน', 'เว็บไซต์ www.bantuayang.example/ita')) },
      {
        example: 'สรุปผลว่าเผยแพร่บนเว็บไซต์ โดยมีเลขที่หนังสือเป็นหลักฐาน',
        book: book(one('หลักฐาน', 'หนังสือที่ ๑/๒๕๖๗'), one('สรุปผล', 'เผยแพร่บนเว็บไซต์แล้ว')),
      },
    ],
  },
  'measure.outcome-missing': {
    found: [
      { example: 'รอบ ๑๒ เดือน · ผลลัพธ์: (ว่าง)', book: book(one('ผลลัพธ์', '')), at: AT('ผลลัพธ์') },
      { example: 'รอบ ๑๒ เดือน · ว่างทุกมาตรการ', book: book(setAll(T, 'ผลลัพธ์', '')), at: [T, 0, 'ผลลัพธ์'] },
      {
        example: 'ไม่มีสถานะ แต่มีสรุปผลแล้ว',
        book: book(one('สถานะ', ''), one('ผลลัพธ์', '')),
        at: AT('ผลลัพธ์'),
        also: ['measure.status-missing'],
      },
    ],
    silent: [
      { example: 'รอบ ๖ เดือน · ผลลัพธ์: (ว่าง)', book: book(one('ผลลัพธ์', ''), setting('รอบ', '6 เดือน')) },
      { example: 'อยู่ระหว่างดำเนินการและมีสรุปผล', book: book(one('ผลลัพธ์', ''), one('สถานะ', RUNNING)) },
      {
        example: 'แผนที่ยังไม่มีสถานะและสรุปผล',
        book: book(setAll(T, 'ผลลัพธ์', ''), setAll(T, 'สถานะ', ''), setAll(T, 'สรุปผล', '')),
      },
    ],
  },
  'measure.status-missing': {
    found: [
      { example: 'สถานะ: (ว่าง) ในแถวเดียว', book: book(one('สถานะ', '')), at: AT('สถานะ') },
      { example: 'สถานะ: -', book: book(one('สถานะ', '-')), at: AT('สถานะ') },
      {
        example: 'มีสรุปผล แต่ไม่มีสถานะเลย',
        book: book(setAll(T, 'สถานะ', '')),
        at: [T, 0, 'สถานะ'],
        says: 'ไม่มีมาตรการใด',
      },
    ],
    silent: [
      {
        example: 'แผนที่ยังไม่มีสถานะและสรุปผล',
        book: book(setAll(T, 'สถานะ', ''), setAll(T, 'สรุปผล', ''), setAll(T, 'ผลลัพธ์', '')),
      },
      { example: 'ไม่มีคอลัมน์สถานะ', book: book(withoutColumn(T, 'สถานะ')) },
    ],
  },
};
