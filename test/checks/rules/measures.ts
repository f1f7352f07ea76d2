import { book, repeated, set, setAll, setting, withColumn, withoutColumn, withoutRow, withRow } from '../base';
import type { Cases } from '../harness';

const T = 'ITA_Measures';
const AT = (column: string) => [T, 1, column] as const;
const one = (header: string, value: Parameters<typeof set>[3]) => set(T, 1, header, value);

const DONE = 'ดำเนินการเสร็จแล้ว';
const RUNNING = 'อยู่ระหว่างดำเนินการ';

export const MEASURE_CASES: Cases = {
  'measure.title-missing': {
    found: [
      { example: 'มีวิธีดำเนินการแต่ไม่มีมาตรการ', book: book(withRow(T, '', '', 2, '', '', 'ประชุม')), at: [T, 4, 'มาตรการ'] },
    ],
    silent: [
      { example: 'แถวที่มีแต่หมายเหตุของท่านเอง', book: book(withRow(T, 4, ...Array(15).fill(''), 'รอหารือ')) },
      { example: 'แถวว่าง', book: book(withRow(T)) },
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
  'measure.period-unreadable': {
    found: [{ example: 'ตามความเหมาะสม', book: book(one('ระยะเวลา', 'ตามความเหมาะสม')), at: AT('ระยะเวลา') }],
    silent: [
      {
        example: 'ตุลาคม พ.ศ.๒๕๖๖ -\nกันยายน พ.ศ.๒๕๖๗',
        book: book(one('ระยะเวลา', 'ตุลาคม พ.ศ.๒๕๖๖ -\nกันยายน พ.ศ.๒๕๖๗')),
      },
      {
        example: 'อ่านไม่ได้ และมีแต่วันเริ่ม (แจ้งว่าระยะเวลาไม่ครบแล้ว)',
        book: book(one('ระยะเวลา', 'ทั้งปี ฯลฯ'), one('วันเริ่ม', '1 ต.ค. 2566')),
      },
      { example: 'อ่านไม่ได้ และมีแต่วันสิ้นสุด', book: book(one('ระยะเวลา', 'ทั้งปี ฯลฯ'), one('วันสิ้นสุด', '30 ก.ย. 2567')) },
      {
        example: 'อ่านไม่ได้ แต่มีวันเริ่มและวันสิ้นสุด',
        book: book(one('ระยะเวลา', 'ทั้งปี ฯลฯ'), one('วันเริ่ม', '1 ต.ค. 2566'), one('วันสิ้นสุด', '30 ก.ย. 2567')),
      },
    ],
  },
  'measure.period-reversed': {
    found: [
      {
        example: '30 ก.ย. 2567 ถึง 1 ต.ค. 2566',
        book: book(one('วันเริ่ม', '30 ก.ย. 2567'), one('วันสิ้นสุด', '1 ต.ค. 2566')),
        at: AT('วันสิ้นสุด'),
        fixed: ['1 ต.ค. 2566', '30 ก.ย. 2567'],
        related: AT('วันเริ่ม'),
      },
      { example: 'มี.ค. ๖๗ - ต.ค. ๖๖', book: book(one('ระยะเวลา', 'มี.ค. ๖๗ - ต.ค. ๖๖')), at: AT('ระยะเวลา') },
    ],
    silent: [{ example: 'วันเดียว', book: book(one('วันเริ่ม', '1 ต.ค. 2566'), one('วันสิ้นสุด', '1 ต.ค. 2566')) }],
  },
  'measure.period-outside': {
    found: [
      {
        example: 'ต.ค.๖๗ - มี.ค.๖๘ ในรายงานปี ๒๕๖๗',
        book: book(one('ระยะเวลา', 'ต.ค.๖๗ - มี.ค.๖๘')),
        at: AT('ระยะเวลา'),
      },
      {
        example: 'เริ่มก่อนปีงบประมาณหนึ่งวัน',
        book: book(one('วันเริ่ม', '30 ก.ย. 2566'), one('วันสิ้นสุด', '30 ก.ย. 2567'), one('ระยะเวลา', '')),
        at: AT('วันเริ่ม'),
        says: '«๓๐ กันยายน ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๗»',
      },
      {
        example: 'มาตรการเดียวของตาราง อยู่ในปีถัดไป',
        book: book(withoutRow(T, 3), withoutRow(T, 2), one('ระยะเวลา', 'ต.ค.๖๗ - ก.ย.๖๘')),
        at: AT('ระยะเวลา'),
        also: ['coverage.issue'],
      },
      {
        example: 'อยู่ระหว่างดำเนินการในรอบ ๖ เดือน แต่เริ่ม เม.ย.๖๗',
        book: book(setting('รอบ', '6 เดือน'), one('สถานะ', RUNNING), one('ระยะเวลา', 'เม.ย.๖๗ - มิ.ย.๖๗')),
        at: AT('ระยะเวลา'),
        also: ['measure.overdue'],
      },
      {
        example: 'เสร็จแล้วในรอบ ๖ เดือน แต่เริ่ม เม.ย.๖๗',
        book: book(setting('รอบ', '6 เดือน'), one('ระยะเวลา', 'เม.ย.๖๗ - มิ.ย.๖๗')),
        at: AT('ระยะเวลา'),
      },
      {
        example: 'ทุกมาตรการอยู่ในปี ๒๕๖๘',
        book: book(setAll(T, 'ระยะเวลา', 'ต.ค.๖๗ - ก.ย.๖๘')),
        at: ['ITA_Agency', 6, 'ค่า'],
        fixed: [2568],
        says: 'ปีดำเนินการ',
      },
      {
        example: 'ทุกมาตรการอยู่ในปี ๒๕๖๘ และตารางหน่วยงานไม่มีแถวปีดำเนินการ',
        book: book(setAll(T, 'ระยะเวลา', 'ต.ค.๖๗ - ก.ย.๖๘'), withoutRow('ITA_Agency', 6)),
        at: ['ITA_Agency', 0, 'ค่า'],
        fix: { kind: 'append-row', table: 'ITA_Agency', values: { รายการ: 'ปีดำเนินการ', ค่า: 2568 } },
      },
    ],
    silent: [
      {
        example: 'วันสุดท้ายของรอบ ๖ เดือน',
        book: book(setting('รอบ', '6 เดือน'), one('วันเริ่ม', '31 มี.ค. 2567'), one('วันสิ้นสุด', '30 เม.ย. 2567')),
      },
      {
        example: 'วันสิ้นสุดก่อนวันเริ่ม (แจ้งว่าย้อนหลังแล้ว)',
        book: book(one('วันเริ่ม', '30 ก.ย. 2569'), one('วันสิ้นสุด', '1 ต.ค. 2568')),
      },
      {
        example: 'วันเดียวในปีงบประมาณ',
        book: book(one('วันเริ่ม', '1 ต.ค. 2566'), one('วันสิ้นสุด', '1 ต.ค. 2566')),
      },
      {
        example: 'แผนปีถัดไปที่กรอกปีดำเนินการแล้ว',
        book: book(setAll(T, 'ระยะเวลา', 'ต.ค.๖๗ - ก.ย.๖๘'), setting('ปีดำเนินการ', 2568)),
      },
      { example: 'ทั้งปี ในรายงานรอบ ๖ เดือน', book: book(setting('รอบ', '6 เดือน')) },
      {
        example: 'ยังไม่ดำเนินการ เพราะเริ่มหลังรอบ ๖ เดือน',
        book: book(setting('รอบ', '6 เดือน'), one('ระยะเวลา', 'เม.ย.๖๗ - มิ.ย.๖๗'), one('สถานะ', 'ยังไม่ดำเนินการ')),
      },
    ],
  },
};

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
      { example: 'ดำเนินการเสร็จเรียบร้อยแล้ว', book: book(one('สถานะ', 'ดำเนินการเสร็จเรียบร้อยแล้ว')) },
      { example: '(ว่าง) ในแผนที่ยังไม่เริ่ม', book: book(setAll(T, 'สถานะ', '')) },
    ],
  },
  'measure.overdue': {
    found: [
      {
        example: 'อยู่ระหว่างดำเนินการ ในรายงานรอบ ๑๒ เดือน',
        book: book(one('สถานะ', RUNNING)),
        at: AT('สถานะ'),
      },
      {
        example: 'อยู่ระหว่างดำเนินการ ทั้งที่สิ้นสุดเมื่อ ๓๑ มี.ค. ๖๗',
        book: book(setting('รอบ', '6 เดือน'), one('สถานะ', RUNNING), one('ระยะเวลา', 'ต.ค.๖๖ - มี.ค.๖๗')),
        at: AT('สถานะ'),
        says: '๓๑ มี.ค. ๖๗',
      },
    ],
    silent: [
      {
        example: 'อยู่ระหว่างดำเนินการ ในวันที่สิ้นสุด',
        book: book(
          setting('รอบ', '6 เดือน'),
          one('สถานะ', RUNNING),
          one('วันเริ่ม', '1 ต.ค. 2566'),
          one('วันสิ้นสุด', '15 ก.ย. 2567'),
        ),
      },
      {
        example: 'อยู่ระหว่างดำเนินการ ถึง ก.ย.๖๗ ในรายงานรอบ ๖ เดือน',
        book: book(setting('รอบ', '6 เดือน'), one('สถานะ', RUNNING)),
      },
      {
        example: 'แผนของปีถัดไปที่ยังไม่ดำเนินการ',
        book: book(
          setAll(T, 'ระยะเวลา', 'ต.ค.๖๗ - ก.ย.๖๘'),
          setting('ปีดำเนินการ', 2568),
          setAll(T, 'สถานะ', 'ยังไม่ดำเนินการ'),
        ),
      },
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
};

export const MEASURE_LINK_CASES: Cases = {
  'measure.indicator-unknown': {
    found: [
      { example: 'ตัวชี้วัดที่ 12', book: book(one('ตัวชี้วัดที่', 12)), at: AT('ตัวชี้วัดที่') },
      { example: 'ตัวชี้วัดที่ 8, 11, 12', book: book(one('ตัวชี้วัดที่', '8, 11, 12')), at: AT('ตัวชี้วัดที่'), says: '«๑๑, ๑๒»' },
      { example: 'ตัวชี้วัดที่ «ข้อแปด»', book: book(one('ตัวชี้วัดที่', 'ข้อแปด')), at: AT('ตัวชี้วัดที่') },
    ],
    silent: [
      { example: '8, 9', book: book(one('ตัวชี้วัดที่', '8, 9')) },
      { example: '๘.การปรับปรุงระบบการทำงาน', book: book(one('ตัวชี้วัดที่', '๘.การปรับปรุงระบบการทำงาน')) },
    ],
  },
  'measure.issue-unknown': {
    found: [
      { example: 'e13 ซึ่งไม่มีในตารางประเด็น', book: book(one('รหัสข้อ', 'e12, e13')), at: AT('รหัสข้อ'), says: '«e13»' },
      { example: 'e13, e14', book: book(one('รหัสข้อ', 'e12, e13, e14')), at: AT('รหัสข้อ'), says: '«e13, e14»' },
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
