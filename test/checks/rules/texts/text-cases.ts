import { serialOf } from '../../../../src/thai/dates/dates';
import { book, facts, set, setting, withColumn, withRow } from '../../base-workbook';
import type { Cases } from '../harness';

const AT = ['ITA_Texts', 2, 'ข้อความ'] as const;
const METHOD = (words: string) => set('ITA_Measures', 1, 'วิธีดำเนินการ', words);
const AT_METHOD = ['ITA_Measures', 1, 'วิธีดำเนินการ'] as const;
const LONG =
  'ควรพัฒนาช่องทางการรับฟังความคิดเห็นของผู้รับบริการให้เข้าถึงได้ง่าย และนำข้อเสนอแนะมาปรับปรุงขั้นตอนการให้บริการอย่างต่อเนื่องทุกไตรมาส';

const LONGER = `${LONG} รวมทั้งแจ้งผลการปรับปรุงกลับให้ผู้เสนอแนะทราบภายในสิบห้าวัน และรายงานต่อที่ประชุมหัวหน้าส่วนราชการ`;

const FINDING = (row: number, words: string) => set('ITA_Measures', row, 'ผลการวิเคราะห์', words);

export const DATE_CASES: Cases = {
  'date.buddhist-serial': {
    found: [
      {
        example: '1 ต.ค. ของปี ค.ศ. 2566',
        book: book(set('ITA_Measures', 1, 'วันเริ่ม', { value: serialOf(2566, 10, 1), format: 'd mmm yyyy' })),
        at: ['ITA_Measures', 1, 'วันเริ่ม'],
        fixed: [serialOf(2023, 10, 1)],
      },
    ],
    silent: [
      {
        example: '1 ต.ค. 2023',
        book: book(set('ITA_Measures', 1, 'วันเริ่ม', { value: serialOf(2023, 10, 1), format: 'd mmm yyyy' })),
      },
    ],
  },
  'date.unreadable': {
    found: [{ example: '31 ก.พ. 2567', book: book(setting('วันที่หนังสือ', '31 ก.พ. 2567')), at: ['ITA_Agency', 11, 'ค่า'] }],
    silent: [
      { example: '๓ ตุลาคม ๒๕๖๗', book: book(setting('วันที่หนังสือ', '๓ ตุลาคม ๒๕๖๗')) },
      { example: 'ต.ค.๖๖', book: book(set('ITA_Measures', 1, 'วันเริ่ม', 'ต.ค.๖๖')) },
    ],
  },
  'cell.error': {
    found: [
      { example: '#REF! ในข้อความ', book: book(facts('#REF!')), at: AT },
      {
        example: '#NAME? ในชื่อตัวชี้วัด',
        book: book(set('ITA_Scores', 3, 'ตัวชี้วัด', '#NAME?')),
        at: ['ITA_Scores', 3, 'ตัวชี้วัด'],
      },
      { example: '#N/A ในปีงบประมาณ', book: book(setting('ปีงบประมาณ', '#N/A')), at: ['ITA_Agency', 5, 'ค่า'] },
    ],
    silent: [
      { example: '#N/A ในช่องคะแนน (แจ้งว่าไม่ใช่ตัวเลขแล้ว)', book: book(set('ITA_Scores', 6, '2567', '#N/A')) },
      {
        example: '#N/A ในช่องตัวเลขของตารางอื่น (แจ้งว่าไม่ใช่ตัวเลขแล้ว)',
        book: book(
          set('ITA_Results', 2, 'คะแนนรวม', '#N/A'),
          set('ITA_Results', 2, 'ปีงบประมาณ', '#N/A'),
          set('ITA_Results', 2, 'EIT', '#N/A'),
          set('ITA_Issues', 1, 'คะแนน', '#N/A'),
          set('ITA_Analysis', 1, 'ตัวชี้วัดที่', '#N/A'),
        ),
      },
      { example: '#REF! ในคอลัมน์ของท่านเอง', book: book(set('ITA_Measures', 1, 'บันทึกของงานธุรการ', '#REF!')) },
    ],
  },
};

export const TEXT_CASES: Cases = {
  'text.thai-repair': {
    found: [
      {
        example: 'เเผน (เ สองตัว)',
        book: book(METHOD('จัดทำเเผนงาน')),
        at: AT_METHOD,
        fixed: ['จัดทำแผนงาน'],
        says: 'เ สองตัว',
      },
      { example: 'ท\u0e4dา (นิคหิตกับ า)', book: book(METHOD('จัดท\u0e4dาแผนงาน')), at: AT_METHOD, fixed: ['จัดทำแผนงาน'] },
      { example: 'แล้้ว (วรรณยุกต์ซ้ำ)', book: book(METHOD('เสร็จแล้้ว')), at: AT_METHOD, fixed: ['เสร็จแล้ว'], says: 'วรรณยุกต์' },
      {
        example: 'เทศบาล\u200bตำบล (อักขระที่มองไม่เห็น)',
        book: book(METHOD('ประชุม\u200bชี้แจง')),
        at: AT_METHOD,
        fixed: ['ประชุมชี้แจง'],
        says: 'มองไม่เห็น',
      },
      {
        example: 'ช่องว่างท้ายข้อความ',
        book: book(METHOD('ประชุมชี้แจง ')),
        at: AT_METHOD,
        fixed: ['ประชุมชี้แจง'],
        says: 'ช่องว่าง',
      },
      {
        example: 'ผู้รับผิดชอบ: สำนักปลัดเเละกองคลัง',
        book: book(set('ITA_Measures', 1, 'ผู้รับผิดชอบ', 'สำนักปลัดเเละกองคลัง')),
        at: ['ITA_Measures', 1, 'ผู้รับผิดชอบ'],
        fixed: ['สำนักปลัดและกองคลัง'],
      },
    ],
    silent: [
      { example: 'เว้นวรรคสองช่องระหว่างคำ', book: book(METHOD('ประชุม  ชี้แจง')) },
      { example: 'มีแต่อักขระที่มองไม่เห็น', book: book(set('ITA_Measures', 1, 'บันทึกของงานธุรการ', ''), facts('\u200b')) },
      { example: 'น้ำ ก็ได้ สิทธิ์ ที่นี่', book: book(METHOD('ใช้น้ำอย่างประหยัด ก็ได้ สิทธิ์ของประชาชน ที่นี่')) },
      { example: 'ในคอลัมน์ของท่านเอง', book: book(set('ITA_Measures', 1, 'บันทึกของงานธุรการ', 'เเก้เเล้ว ')) },
    ],
  },
  'text.foreign-script': {
    found: [
      {
        example: 'ดีมาय (อักษรเทวนาครี)',
        book: book(set('ITA_Signers', 1, 'ชื่อ', 'นายตัวอย่าง ดีมาय')),
        at: ['ITA_Signers', 1, 'ชื่อ'],
      },
      { example: 'สองคำ', book: book(METHOD('ปรаชุม และ ชี้แчง')), at: AT_METHOD, says: 'ปรаชุม, ชี้แчง' },
    ],
    silent: [
      { example: 'ระบบe-Service', book: book(METHOD('พัฒนาระบบe-Service')) },
      { example: 'ภาษาจีน 中文 ที่แยกเป็นคำ', book: book(METHOD('จัดทำป้าย 中文 เพิ่มเติม')) },
    ],
  },
  'text.tags': {
    found: [
      { example: '<p>ประชุม</p>', book: book(METHOD('<p>ประชุม</p><p>ชี้แจง</p>')), at: AT_METHOD, fixed: ['ประชุม\nชี้แจง'] },
      { example: '&nbsp;', book: book(METHOD('ประชุม&nbsp;ชี้แจง')), at: AT_METHOD, fixed: ['ประชุม ชี้แจง'] },
    ],
    silent: [{ example: 'คะแนน <85 และ >70', book: book(METHOD('กลุ่มที่ได้ <85 และ >70')) }],
  },
  'text.numbering': {
    found: [
      {
        example: '๑. … ๒. … ๒. … ๓.',
        book: book(METHOD('๑. สำรวจ\n๒. ประชุม\n๒. ประกาศ\n๓. ติดตาม')),
        at: AT_METHOD,
        fixed: ['๑. สำรวจ\n๒. ประชุม\n๓. ประกาศ\n๔. ติดตาม'],
      },
      {
        example: '1) … 2) … 4)',
        book: book(METHOD('1) สำรวจ 2) ประชุม 4) ติดตาม')),
        at: AT_METHOD,
        fixed: ['1) สำรวจ 2) ประชุม 3) ติดตาม'],
      },
      {
        example: '๖.๑ … ๖.๒ … ๖.๒',
        book: book(METHOD('๖. การใช้จ่าย\n๖.๑. แผน\n๖.๒. ประกาศ\n๖.๒. ติดตาม')),
        at: AT_METHOD,
        fixed: ['๖. การใช้จ่าย\n๖.๑. แผน\n๖.๒. ประกาศ\n๖.๓. ติดตาม'],
      },
    ],
    silent: [
      { example: '๑. … ๒. … แล้วเริ่ม ๑. ใหม่', book: book(METHOD('๑. สำรวจ\n๒. ประชุม\nระยะที่สอง\n๑. ประกาศ\n๒. ติดตาม')) },
      { example: 'เวลา ๙.๐๐ น. และ ๑๐.๓๐ น.', book: book(METHOD('๑. ประชุมเวลา ๙.๐๐ น. ๒. สรุปเวลา ๑๐.๓๐ น.')) },
      { example: 'ต่อเลขจากช่องก่อน (๓. … ๔.)', book: book(METHOD('๓. ประกาศ\n๔. ติดตาม\n๖. สรุป')) },
    ],
  },
  'text.reused': {
    found: [
      {
        example: 'บทวิเคราะห์เดียวกันของตัวชี้วัดที่ ๗ และ ๙',
        book: book(withRow('ITA_Analysis', 7, LONG), withRow('ITA_Analysis', 9, LONG)),
        at: ['ITA_Analysis', 4, 'บทวิเคราะห์'],
        says: 'ตัวชี้วัดที่ ๗',
        related: ['ITA_Analysis', 3, 'บทวิเคราะห์'],
      },
      {
        example: 'ผลการวิเคราะห์เดียวกันของมาตรการตัวชี้วัดที่ ๘ และ ๑๐',
        book: book(FINDING(1, LONG), FINDING(2, `ด้านการเปิดเผยข้อมูล\n ${LONG}`)),
        at: ['ITA_Measures', 2, 'ผลการวิเคราะห์'],
        says: 'ตัวชี้วัดที่ ๘',
      },
      {
        example: 'ข้อความ ๒๐๐ ตัวอักษรที่เหมือนกัน กลางบทวิเคราะห์',
        book: book(
          withRow('ITA_Analysis', 7, `ประชาชนเห็นว่าการสื่อสารดีขึ้น ${LONGER} จึงควรทำต่อไป`),
          withRow('ITA_Analysis', 9, `ผู้ตรวจพบว่าข้อมูลครบถ้วนกว่าเดิมมาก ทั้งนี้ ${LONGER} ตามแผน`),
        ),
        at: ['ITA_Analysis', 4, 'บทวิเคราะห์'],
        says: 'ตัวชี้วัดที่ ๗',
      },
      {
        example: 'บทวิเคราะห์ ๑๒๐ ตัวอักษรที่เหมือนกัน',
        book: book(withRow('ITA_Analysis', 7, LONG.slice(0, 120)), withRow('ITA_Analysis', 9, LONG.slice(0, 120))),
        at: ['ITA_Analysis', 4, 'บทวิเคราะห์'],
      },
    ],
    silent: [
      {
        example: 'ข้อความสั้นที่เหมือนกัน',
        book: book(withRow('ITA_Analysis', 7, 'ควรรักษามาตรฐาน'), withRow('ITA_Analysis', 9, 'ควรรักษามาตรฐาน')),
      },
      {
        example: 'มาตรการที่ไม่ระบุตัวชี้วัด',
        book: book(set('ITA_Measures', 2, 'ตัวชี้วัดที่', ''), FINDING(1, LONG), FINDING(2, LONG)),
      },
      {
        example: 'ย่อหน้าสั้นที่เหมือนกันในข้อความยาว',
        book: book(FINDING(1, `ควรรักษามาตรฐาน\n${LONG}`), FINDING(2, `ควรรักษามาตรฐาน\n${LONG.slice(20)}`)),
      },
      {
        example: 'ข้อความ ๑๙๐ ตัวอักษรที่เหมือนกัน กลางบทวิเคราะห์',
        book: book(
          withRow('ITA_Analysis', 7, `ประชาชนเห็นว่าการสื่อสารดีขึ้น${LONGER.slice(0, 190)}`),
          withRow('ITA_Analysis', 9, `ผู้ตรวจพบว่าข้อมูลครบถ้วนกว่าเดิมมาก${LONGER.slice(0, 190)}`),
        ),
      },
      {
        example: 'ตัวชี้วัดเดียวกันคนละปี',
        book: book(withRow('ITA_Analysis', 7, LONG, 2566), withRow('ITA_Analysis', 7, LONG, 2567)),
      },
    ],
  },
  'text.formula-like': {
    found: [
      { example: '=ประชุม', book: book(METHOD('=ประชุม')), at: AT_METHOD },
      { example: '@งานธุรการ', book: book(METHOD('@งานธุรการ')), at: AT_METHOD },
      { example: '+SUM(1)', book: book(METHOD('+SUM(1)')), at: AT_METHOD },
    ],
    silent: [
      { example: '- ประชุม', book: book(METHOD('- ประชุม')) },
      { example: '-ประชุม', book: book(METHOD('-ประชุม')) },
      {
        example: '=A1 ที่เป็นสูตรจริง',
        book: book(set('ITA_Measures', 1, 'วิธีดำเนินการ', { value: '@งานธุรการ', formula: '=A1' })),
      },
    ],
  },
  'text.too-long': {
    found: [{ example: '๓๒,๗๖๐ ตัวอักษรกับ {หน่วยงาน}', book: book(facts(`${'ก'.repeat(32_750)}{หน่วยงาน}`)), at: AT }],
    silent: [
      { example: '๓๒,๐๐๐ ตัวอักษร', book: book(facts('ก'.repeat(32_000))) },
      { example: '๓๒,๗๖๗ ตัวอักษรพอดี', book: book(facts('ก'.repeat(32_767))) },
    ],
  },
  'text.section-unknown': {
    found: [
      {
        example: 'ตอน: ภาคผนวก',
        book: book(withRow('ITA_Texts', 'ภาคผนวก', 'คำสั่งแต่งตั้งคณะทำงาน')),
        at: ['ITA_Texts', 3, 'ตอน'],
        says: 'ไม่ถูกพิมพ์',
      },
      {
        example: 'ตอน: ข้อเท็จจิง',
        book: book(withRow('ITA_Texts', 'ข้อเท็จจิง', 'ตามที่รายงานแล้ว')),
        at: ['ITA_Texts', 3, 'ตอน'],
        fixed: ['ข้อเท็จจริง'],
      },
    ],
    silent: [{ example: 'ตอน: สรุป', book: book(withRow('ITA_Texts', 'สรุป', 'ตามที่รายงานแล้ว')) }],
  },
  'text.token-unclosed': {
    found: [
      {
        example: 'ได้ {คะแนน:8 คะแนน',
        book: book(facts('ได้ {คะแนน:8 คะแนน')),
        at: ['ITA_Texts', 2, 'ข้อความ'],
        says: '{คะแนน:8}',
      },
      { example: '{หน่วยงาน ได้จัดทำ', book: book(facts('{หน่วยงาน ได้จัดทำ')), at: ['ITA_Texts', 2, 'ข้อความ'] },
    ],
    silent: [{ example: 'ได้ {คะแนน:8} คะแนน', book: book(facts('ได้ {คะแนน:8} คะแนน')) }],
  },
  'text.control-character': {
    found: [
      {
        example: 'ประชุม_x000B_ชี้แจง',
        book: book(facts('ประชุม_x000B_ชี้แจง')),
        at: ['ITA_Texts', 2, 'ข้อความ'],
        fixed: ['ประชุม ชี้แจง'],
      },
      {
        example: 'ประชุม (อักขระควบคุม) ชี้แจง',
        book: book(facts('ประชุม\u000Bชี้แจง')),
        at: ['ITA_Texts', 2, 'ข้อความ'],
        fixed: ['ประชุม ชี้แจง'],
      },
    ],
    silent: [{ example: 'ประชุม ⏎ ชี้แจง', book: book(facts('ประชุม\nชี้แจง')) }],
  },
  'text.token-unknown': {
    found: [
      { example: '{คะแนน:11}', book: book(facts('ได้ {คะแนน:11} คะแนน')), at: AT },
      { example: '{คะนนรวม}', book: book(facts('ได้ {คะนนรวม} คะแนน')), at: AT, says: '{คะแนนรวม}' },
      { example: '{คะแนนน:8}', book: book(facts('ได้ {คะแนนน:8} คะแนน')), at: AT, says: '{คะแนน:8}' },
      { example: '{ผลตาง:๑๐}', book: book(facts('ต่างกัน {ผลตาง:๑๐} คะแนน')), at: AT, says: '{ผลต่าง:10}' },
      { example: '{คะแนนก่อน:9:1}', book: book(facts('ได้ {คะแนนก่อน:9:1} คะแนน')), at: AT, says: '{คะแนนก่อน:9}' },
      { example: '{วันที่ประชุม}', book: book(facts('เมื่อ {วันที่ประชุม}')), at: AT },
    ],
    silent: [
      { example: '{คะแนน:๘}', book: book(facts('ได้ {คะแนน:๘} คะแนน')) },
      { example: '{…} ในคอลัมน์ของท่านเอง', book: book(withColumn('ITA_Texts', 'แบบร่าง', ['{x}', '{y}'])) },
    ],
  },
};
