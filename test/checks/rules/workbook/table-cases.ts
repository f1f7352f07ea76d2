import {
  book,
  emptied,
  rename,
  setAll,
  without,
  withColumn,
  withoutColumn,
  withRow,
  withoutRow,
} from '../../base-workbook';
import type { Cases } from '../harness';

const SECOND_TEXTS = { headers: ['ตอน', 'ข้อความ'], rows: [['สรุป', 'จบ']], name: 'Table7', sheet: 'อื่น' };
const UNNAMED = (name: string) => ({ ...SECOND_TEXTS, name, sheet: name });

export const TABLE_CASES: Cases = {
  'table.missing': {
    found: [
      {
        example: 'รายงานต้องใช้ ITA_Signers แต่ไม่มีตาราง',
        book: book(without('ITA_Signers')),
        at: null,
        options: { needs: ['ITA_Agency', 'ITA_Signers'] },
        fix: { kind: 'insert-table', table: 'ITA_Signers' },
        says: 'ตาราง“ผู้ลงนาม”',
      },
      { example: 'ไม่มีตาราง ITA_Agency', book: book(without('ITA_Agency')), at: null, also: [] },
    ],
    silent: [
      { example: 'ไม่มี ITA_Signers แต่รายงานที่เลือกไม่ต้องใช้', book: book(without('ITA_Signers')) },
      {
        example: 'ตารางชื่ออื่นที่หัวคอลัมน์บอกได้',
        book: { ...book(without('ITA_Texts')), more: [SECOND_TEXTS] },
        options: { needs: ['ITA_Texts'] },
      },
    ],
  },
  'table.ambiguous': {
    found: [
      {
        example: 'สองตารางมีคอลัมน์ ตอน กับ ข้อความ และไม่มีตารางใดชื่อ ITA_Texts',
        book: { ...book(without('ITA_Texts')), more: [UNNAMED('ก'), UNNAMED('ข')] },
        at: ['ITA_Texts', 0, 'ตอน'],
        fix: { kind: 'choose-table', table: 'ITA_Texts', candidates: ['ก', 'ข'] },
        says: '“ก” และ “ข” อาจเป็นตาราง“ข้อความ”',
      },
    ],
    silent: [{ example: 'ตารางหนึ่งในสองตารางชื่อ ITA_Texts', book: { ...book(), more: [SECOND_TEXTS] } }],
  },
  'table.column-missing': {
    found: [
      {
        example: 'ตารางมาตรการไม่มีคอลัมน์ มาตรการ',
        book: book(withoutColumn('ITA_Measures', 'มาตรการ')),
        at: ['ITA_Measures', 0, 'ลำดับ'],
        fix: { kind: 'insert-column', table: 'ITA_Measures', header: 'มาตรการ' },
        says: '“มาตรการ”',
      },
      {
        example: 'ตารางคะแนนไม่มีคอลัมน์ ตัวชี้วัดที่',
        book: book(withoutColumn('ITA_Scores', 'ตัวชี้วัดที่')),
        at: ['ITA_Scores', 0, 'ตัวชี้วัด'],
        also: [],
      },
      {
        example: 'ตารางหน่วยงานไม่มีคอลัมน์ ค่า',
        book: book(withoutColumn('ITA_Agency', 'ค่า')),
        at: ['ITA_Agency', 0, 'รายการ'],
      },
    ],
    silent: [{ example: 'ไม่มีคอลัมน์ หมายเหตุ ซึ่งไม่บังคับ', book: book() }],
  },
  'table.header-space': {
    found: [
      { header: ' 2567', what: 'เว้นวรรคหน้า' },
      { header: '2567\t', what: 'แท็บท้าย' },
      { header: '2567\u00A0', what: 'ช่องว่างแบบไม่ตัดคำท้าย' },
      { header: '2567\n', what: 'ขึ้นบรรทัดใหม่ท้าย' },
    ].map(({ header, what }) => ({
      example: `2567 มี${what}`,
      book: book(rename('ITA_Scores', '2567', header)),
      at: ['ITA_Scores', 0, header] as const,
      says: '“2567”',
    })),
    silent: [
      { example: 'ปี 2567', book: book(rename('ITA_Scores', '2567', 'ปี 2567')) },
      { example: 'คอลัมน์ของท่านเอง', book: book(withColumn('ITA_Scores', 'หมายเหตุของเรา ')) },
    ],
  },
  'table.column-alias': {
    found: [
      {
        fix: {
          kind: 'rename-header',
          at: expect.objectContaining({ table: 'ITA_Measures', row: 0 }),
          before: 'หน่วยงานที่รับผิดชอบ',
          after: 'ผู้รับผิดชอบ',
        },
        example: 'หน่วยงานที่รับผิดชอบ แทน ผู้รับผิดชอบ',
        book: book(rename('ITA_Measures', 'ผู้รับผิดชอบ', 'หน่วยงานที่รับผิดชอบ')),
        at: ['ITA_Measures', 0, 'หน่วยงานที่รับผิดชอบ'],
      },
      ...['67', '2567.0', '2,567', 'FY67', '๖๗'].map((header) => ({
        example: `หัวคอลัมน์คะแนน: ${header}`,
        book: book(rename('ITA_Scores', '2567', header)),
        at: ['ITA_Scores', 0, header] as const,
        says: '“2567”',
      })),
    ],
    silent: [
      { example: 'คอลัมน์ของท่านเอง: 12', book: book(withColumn('ITA_Scores', '12')) },
      {
        example: 'คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๗',
        book: book(rename('ITA_Scores', '2567', 'คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๗')),
      },
      { example: 'คอลัมน์ของท่านเอง', book: book() },
    ],
  },
  'table.column-duplicate': {
    found: [
      {
        example: 'ผู้รับผิดชอบ และ หน่วยงานที่รับผิดชอบ',
        book: book(withColumn('ITA_Measures', 'หน่วยงานที่รับผิดชอบ')),
        at: ['ITA_Measures', 0, 'หน่วยงานที่รับผิดชอบ'],
        also: ['table.column-alias'],
        related: ['ITA_Measures', 0, 'ผู้รับผิดชอบ'],
      },
      {
        example: '2567 และ ปี ๒๕๖๗',
        book: book(withColumn('ITA_Scores', 'ปี ๒๕๖๗')),
        at: ['ITA_Scores', 0, 'ปี ๒๕๖๗'],
      },
    ],
    silent: [{ example: 'วันเริ่ม และ วันสิ้นสุด', book: book(withColumn('ITA_Scores', '2565')) }],
  },
  'table.empty': {
    found: [
      {
        example: 'ตารางประเด็นมีแต่หัวคอลัมน์ และรายงานที่เลือกใช้ตารางนี้',
        book: book(emptied('ITA_Issues')),
        options: { needs: ['ITA_Agency', 'ITA_Issues'] },
        at: ['ITA_Issues', 0, 'รหัสข้อ'],
      },
    ],
    silent: [
      { example: 'มีข้อมูลหนึ่งแถว', book: book(withoutRow('ITA_Issues', 2), setAll('ITA_Measures', 'รหัสข้อ', 'e12')) },
      { example: 'ตารางเปล่าจากแม่แบบ ที่ยังไม่มีรายงานใดใช้', book: book(emptied('ITA_Issues')) },
      { example: 'ตารางหน่วยงาน (แจ้งว่าไม่ได้กรอกชื่อแล้ว)', book: book(emptied('ITA_Agency')) },
      { example: 'แถวว่างต่อท้ายข้อมูล', book: book(withRow('ITA_Issues')) },
    ],
  },
};
