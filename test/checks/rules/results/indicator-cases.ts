import { book, emptied, rename, set, setAll, withoutRow, withRow } from '../../base-workbook';
import type { Cases } from '../harness';

export const INDICATOR_CASES: Cases = {
  'indicator.unknown': {
    found: [
      {
        example: 'ตัวชี้วัดที่ 11',
        book: book(
          set('ITA_Scores', 10, 'ตัวชี้วัดที่', 11),
          setAll('ITA_Results', 'OIT', ''),
          set('ITA_Results', 2, 'คะแนนรวม', ''),
        ),
        at: ['ITA_Scores', 10, 'ตัวชี้วัดที่'],
        fixed: [10],
      },
      {
        example: 'แถวคะแนนที่ไม่มีเลขตัวชี้วัด',
        book: book(
          set('ITA_Scores', 10, 'ตัวชี้วัดที่', ''),
          setAll('ITA_Results', 'OIT', ''),
          set('ITA_Results', 2, 'คะแนนรวม', ''),
        ),
        at: ['ITA_Scores', 10, 'ตัวชี้วัดที่'],
        fixed: [10],
        says: 'ไม่มีเลขตัวชี้วัด โปรดแก้เป็น ๑๐',
      },
      {
        example: 'แถวคะแนนที่มีแต่คะแนน',
        book: book(withRow('ITA_Scores', '', '', '', '', 90)),
        at: ['ITA_Scores', 11, 'ตัวชี้วัดที่'],
        says: 'โปรดแก้เป็น ๑–๑๐',
      },
      {
        example: 'แถวคะแนนที่มีแต่ชื่อ',
        book: book(withRow('ITA_Scores', '', 'ตัวชี้วัดใหม่')),
        at: ['ITA_Scores', 11, 'ตัวชี้วัดที่'],
      },
      {
        example: 'บทวิเคราะห์ของตัวชี้วัดที่ 80',
        book: book(set('ITA_Analysis', 2, 'ตัวชี้วัดที่', 80)),
        at: ['ITA_Analysis', 2, 'ตัวชี้วัดที่'],
      },
    ],
    silent: [
      { example: 'ตัวชี้วัดที่ 10', book: book() },
      { example: 'แถวที่มีแต่เครื่องมือ', book: book(withRow('ITA_Scores', '', '', 'IIT')) },
      { example: 'เลขที่อ่านไม่ได้ (แจ้งว่าไม่ใช่ตัวเลขแล้ว)', book: book(set('ITA_Scores', 10, 'ตัวชี้วัดที่', 'สิบ')) },
      { example: 'บทวิเคราะห์ที่ไม่ระบุตัวชี้วัด', book: book(set('ITA_Analysis', 2, 'ตัวชี้วัดที่', '')) },
    ],
  },
  'indicator.duplicate': {
    found: [
      {
        example: '8, 8 (แถวที่สองชื่อการเปิดเผยข้อมูล)',
        book: book(set('ITA_Scores', 9, 'ตัวชี้วัดที่', 8)),
        at: ['ITA_Scores', 9, 'ตัวชี้วัดที่'],
        fixed: [9],
        related: ['ITA_Scores', 8, 'ตัวชี้วัดที่'],
      },
      {
        example: '8, 8 (ชื่อเดียวกันสองแถว)',
        book: book(withRow('ITA_Scores', 8, 'การปรับปรุงระบบการทำงาน', 'EIT', 88, 90)),
        at: ['ITA_Scores', 11, 'ตัวชี้วัดที่'],
        says: 'ลบแถว',
      },
      {
        example: '8, 8 (แถวที่สองชื่อที่ไม่รู้จัก)',
        book: book(withRow('ITA_Scores', 8, 'การบริการ', 'EIT', 88, 90)),
        at: ['ITA_Scores', 11, 'ตัวชี้วัดที่'],
        also: ['indicator.name-variant'],
        says: 'ลบแถว',
      },
    ],
    silent: [
      { example: '8, 9', book: book() },
      { example: 'สองแถวที่ไม่มีเลข', book: book(withRow('ITA_Scores', '', 'ก'), withRow('ITA_Scores', '', 'ข')) },
    ],
  },
  'indicator.missing': {
    found: [
      {
        example: 'ไม่มีแถวตัวชี้วัดที่ ๗',
        book: book(withoutRow('ITA_Scores', 7)),
        at: ['ITA_Scores', 0, 'ตัวชี้วัดที่'],
        says: '๗',
      },
      {
        example: 'ไม่มีแถวตัวชี้วัดที่ ๗ และ ๘',
        book: book(withoutRow('ITA_Scores', 8), withoutRow('ITA_Scores', 7)),
        at: ['ITA_Scores', 0, 'ตัวชี้วัดที่'],
        says: '๗ และ ๘',
      },
      {
        example: 'ไม่มีแถวตัวชี้วัดที่ ๗ และ ๘ และแถวหนึ่งเลขอ่านไม่ได้',
        book: book(withoutRow('ITA_Scores', 8), withoutRow('ITA_Scores', 7), withRow('ITA_Scores', 'เจ็ด')),
        at: ['ITA_Scores', 0, 'ตัวชี้วัดที่'],
        also: ['number.not-a-number'],
      },
    ],
    silent: [
      { example: 'มีครบแต่เลขซ้ำ (แจ้งที่เลขซ้ำแล้ว)', book: book(set('ITA_Scores', 9, 'ตัวชี้วัดที่', 8)) },
      { example: 'เลขที่อ่านไม่ได้แถวเดียว (แจ้งว่าไม่ใช่ตัวเลขแล้ว)', book: book(set('ITA_Scores', 7, 'ตัวชี้วัดที่', 'เจ็ด')) },
      { example: 'ตารางที่ไม่มีข้อมูล (แจ้งว่าตารางว่างแล้ว)', book: book(emptied('ITA_Scores')) },
      { example: 'เรียงไม่ตามลำดับ', book: book(set('ITA_Scores', 1, 'ตัวชี้วัดที่', 2), set('ITA_Scores', 2, 'ตัวชี้วัดที่', 1)) },
    ],
  },
  'indicator.name-wrong': {
    found: [
      {
        example: '6 · ประสิทธิภาพการสื่อสาร',
        book: book(set('ITA_Scores', 6, 'ตัวชี้วัด', 'ประสิทธิภาพการสื่อสาร')),
        at: ['ITA_Scores', 6, 'ตัวชี้วัด'],
        fixed: ['คุณภาพการดำเนินงาน'],
        says: 'ตัวชี้วัดที่ ๗',
      },
    ],
    silent: [
      { example: '4 · การใช้ทรัพย์สินของทางราชการ', book: book(set('ITA_Scores', 4, 'ตัวชี้วัด', 'การใช้ทรัพย์สินของทางราชการ')) },
      { example: 'การใช้ งบประมาณ (มีช่องว่าง)', book: book(set('ITA_Scores', 2, 'ตัวชี้วัด', 'การใช้ งบประมาณ')) },
    ],
  },
  'indicator.name-variant': {
    found: [
      {
        example: 'การใช้ทรัพย์สินของทางราชการ',
        book: book(set('ITA_Scores', 4, 'ตัวชี้วัด', 'การใช้ทรัพย์สินของทางราชการ')),
        at: ['ITA_Scores', 4, 'ตัวชี้วัด'],
        fixed: ['การใช้ทรัพย์สินของราชการ'],
      },
      {
        example: 'การปฎิบัติหน้าที่ (สะกดด้วย ฎ)',
        book: book(set('ITA_Scores', 1, 'ตัวชี้วัด', 'การปฎิบัติหน้าที่')),
        at: ['ITA_Scores', 1, 'ตัวชี้วัด'],
        fixed: ['การปฏิบัติหน้าที่'],
      },
    ],
    silent: [
      { example: 'การใช้ทรัพย์สินของราชการ', book: book() },
      { example: 'ชื่อของเลขอื่น (แจ้งว่าชื่อผิดแล้ว)', book: book(set('ITA_Scores', 6, 'ตัวชี้วัด', 'ประสิทธิภาพการสื่อสาร')) },
    ],
  },
  'indicator.tool-wrong': {
    found: [
      {
        example: 'ตัวชี้วัดที่ ๘ · OIT',
        book: book(set('ITA_Scores', 8, 'เครื่องมือ', 'OIT')),
        at: ['ITA_Scores', 8, 'เครื่องมือ'],
        fixed: ['EIT'],
      },
      {
        example: 'ตัวชี้วัดที่ ๘ · XYZ',
        book: book(set('ITA_Scores', 8, 'เครื่องมือ', 'XYZ')),
        at: ['ITA_Scores', 8, 'เครื่องมือ'],
        fixed: ['EIT'],
      },
    ],
    silent: [
      { example: 'ตัวชี้วัดที่ ๘ · eit', book: book(set('ITA_Scores', 8, 'เครื่องมือ', 'eit')) },
      { example: 'เครื่องมือ: (ว่าง)', book: book(set('ITA_Scores', 8, 'เครื่องมือ', '')) },
      { example: 'แถวที่ไม่มีเลขตัวชี้วัด', book: book(withRow('ITA_Scores', '', 'ก', 'OIT')) },
      { example: 'หัวคอลัมน์ เครื่องมือการประเมิน', book: book(rename('ITA_Scores', 'เครื่องมือ', 'เครื่องมือการประเมิน')) },
    ],
  },
};
