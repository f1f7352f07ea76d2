import type { Tables } from '../support/excel';

const AGENCY = {
  sheet: 'หน่วยงาน',
  headers: ['รายการ', 'ค่า'],
  rows: [
    ['หน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง'],
    ['ปีงบประมาณ', 2567],
    ['รอบ', '6 เดือน'],
    ['เลขที่หนังสือ', 'ตย ๑/๒๕๖๗'],
  ],
};

/** The smallest workbook in which there is something to report, to repair, to add, to set aside and to carry on. */
export const CLERK: Tables = {
  ITA_Agency: AGENCY,
  ITA_Scores: {
    sheet: 'คะแนน',
    headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2566', '2567'],
    rows: [
      [7, 'ประสิทธิภาพการสื่อสาร', 'EIT', 97.82, '๙๙.๘๔'],
      [8, 'การปรับปรุงระบบการทำงาน', 'EIT', '=D2-0.19', 81.72],
    ],
  },
  ITA_Issues: {
    sheet: 'ประเด็น',
    headers: ['รหัสข้อ', 'ประเด็น'],
    rows: [
      ['e12', 'ขั้นตอนการให้บริการ'],
      ['o10', "'=แผนการใช้จ่าย"],
    ],
  },
  ITA_Measures: {
    sheet: 'มาตรการ',
    headers: ['รหัสข้อ', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
    rows: [['e12', 'ปรับปรุงคู่มือ', 'สำนักปลัด', 'เสร็จเเล้ว']],
  },
  ITA_Signers: { sheet: 'ผู้ลงนาม', headers: ['ลำดับ', 'ชื่อ'], rows: [[1, 'นายตัวอย่าง ทดสอบ']] },
};

/** The same at the end of its fiscal year. */
export const YEAR_END: Tables = {
  ...CLERK,
  ITA_Agency: { ...AGENCY, rows: AGENCY.rows.map(([item, value]) => [item!, item === 'รอบ' ? '12 เดือน' : value!]) },
};

/** A workbook that lacks two tables of the contract. */
export const WITHOUT_SOME: Tables = {
  ...CLERK,
  ITA_Results: { sheet: 'ผลรายปี', headers: ['ปีงบประมาณ', 'คะแนนรวม'], rows: [[2567, 90]] },
  ITA_Analysis: { sheet: 'บทวิเคราะห์', headers: ['ตัวชี้วัดที่', 'บทวิเคราะห์'], rows: [[8, 'ควรปรับปรุง']] },
};
delete (WITHOUT_SOME as Record<string, unknown>)['ITA_Signers'];

/** A workbook into which measures are brought in with their table. */
export const WITHOUT_MEASURES: Tables = { ...CLERK };
delete (WITHOUT_MEASURES as Record<string, unknown>)['ITA_Measures'];
