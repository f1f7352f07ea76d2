import { composeReports } from '../../src/reports/compose-report';
import type { ReportId, ReportInput, SectionId } from '../../src/reports/report';
import type { SheetPlan } from '../../src/page/model/sheet-actions';
import { assessed } from '../../src/workbook/assess-workbook';
import { settingsOf } from '../../src/workbook/settings';
import { serialOf } from '../../src/thai/dates/dates';
import { bookOf, type BookSpec } from './book';

/** The published scores of one municipality, 2566 and 2567. */
export const SCORES: NonNullable<BookSpec['ITA_Scores']> = {
  headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2566', '2567'],
  rows: [
    [1, 'การปฏิบัติหน้าที่', 'IIT', 100, 100],
    [2, 'การใช้งบประมาณ', 'IIT', 100, 98.43],
    [3, 'การใช้อำนาจ', 'IIT', 100, 99.61],
    [4, 'การใช้ทรัพย์สินของราชการ', 'IIT', 98.28, 99.8],
    [5, 'การแก้ไขปัญหาการทุจริต', 'IIT', 100, 100],
    [6, 'คุณภาพการดำเนินงาน', 'EIT', 96.3, 99.65],
    [7, 'ประสิทธิภาพการสื่อสาร', 'EIT', 97.82, 99.84],
    [8, 'การปรับปรุงระบบการทำงาน', 'EIT', 97.63, 81.72],
    [9, 'การเปิดเผยข้อมูล', 'OIT', 98, 87.14],
    [10, 'การป้องกันการทุจริต', 'OIT', 100, 100],
  ],
};

/** A fictional agency. */
export const AGENCY: NonNullable<BookSpec['ITA_Agency']> = {
  headers: ['รายการ', 'ค่า'],
  rows: [
    ['หน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง'],
    ['อำเภอ', 'เมืองตัวอย่าง'],
    ['จังหวัด', 'ตัวอย่าง'],
    ['ปีงบประมาณ', 2567],
  ],
};

const MEASURE_HEADERS = ['หมวด', 'ตัวชี้วัดที่', 'รหัสข้อ', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ', 'สรุปผล', 'หลักฐาน'];

/** Three measures in two groups. */
export const MEASURES: NonNullable<BookSpec['ITA_Measures']> = {
  headers: MEASURE_HEADERS,
  rows: [
    [
      'ด้านการให้บริการ',
      '8',
      'e12',
      '๑. ปรับปรุงคู่มือประชาชน',
      'สำนักปลัด',
      'ไตรมาส ๑ - ๔',
      'ดำเนินการเสร็จแล้ว',
      'เผยแพร่แล้ว',
      'หนังสือที่ ๑',
    ],
    ['ด้านความโปร่งใส', '9', 'o10', 'เผยแพร่แผนการใช้จ่ายงบประมาณ', 'กองคลัง', 'ไตรมาส ๑', 'อยู่ระหว่างดำเนินการ', '', ''],
    ['ด้านการให้บริการ', '6', '', 'เปิดบริการออนไลน์', 'สำนักปลัด', 'ไตรมาส ๒', 'ยังไม่ดำเนินการ', 'ทดสอบระบบ', ''],
  ],
};

/** What reports on a workbook with these tables are composed from; the agency's name and year unless given. */
export function reportInputOf(tables: BookSpec, more: Partial<ReportInput> = {}): ReportInput {
  const book = bookOf({ ITA_Agency: AGENCY, ...tables });
  return {
    book,
    settings: settingsOf(book),
    assessment: assessed(book).assessment,
    draft: false,
    madeOn: serialOf(2024, 10, 15),
    fingerprint: '1a2b3c4d',
    ...more,
  };
}

/** One sheet of a report on these tables. */
export function sheetOf(
  report: ReportId,
  section: SectionId,
  tables: BookSpec,
  more: Partial<ReportInput> = {},
): SheetPlan {
  const { plans, omitted } = composeReports([report], reportInputOf(tables, more));
  const plan = plans.find((one) => one.section === section);
  if (!plan) throw new Error(`left out: ${JSON.stringify(omitted)}`);
  return plan;
}

/** The agency's settings with these rows instead of, or further to, its own. */
export function agencyWith(
  ...rows: readonly (readonly [string, string | number])[]
): NonNullable<BookSpec['ITA_Agency']> {
  const others = AGENCY.rows.filter(([item]) => !rows.some(([one]) => one === item));
  return { ...AGENCY, rows: [...others, ...rows] };
}

/** The scores with some replaced: `[indicator, year, score]`. */
export function scoresWith(
  ...changes: readonly (readonly [number, 2566 | 2567, string | number])[]
): NonNullable<BookSpec['ITA_Scores']> {
  const rows = SCORES.rows.map((row) =>
    row.map((value, column) => {
      const change = changes.find(([number, year]) => number === row[0] && String(year) === SCORES.headers[column]);
      return change ? change[2] : value;
    }),
  );
  return { ...SCORES, rows };
}
