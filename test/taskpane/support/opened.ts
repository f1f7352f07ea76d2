import type { Finding, Severity } from '../../../src/checks/finding';
import type { ReportId } from '../../../src/reports/compose-report';
import type { ReportOption, ReportSheet } from '../../../src/operations';
import type { Opened } from '../../../src/taskpane/services/services';
import { assessed } from '../../../src/workbook/assess-workbook';
import type { CellRef, TableId } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/records';
import { settingsOf } from '../../../src/workbook/settings';
import { bookOf, type BookSpec } from '../../support/book';

const SCORES = [
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
] as const;

/** A workbook in use: agency, two years' scores, two measures. */
export const FILLED: BookSpec = {
  ITA_Agency: {
    headers: ['รายการ', 'ค่า'],
    rows: [
      ['หน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง'],
      ['ปีงบประมาณ', 2567],
      ['รอบ', '12 เดือน'],
    ],
  },
  ITA_Scores: { headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2566', '2567'], rows: SCORES },
  ITA_Measures: {
    headers: ['ตัวชี้วัดที่', 'มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'สถานะ'],
    rows: [
      [8, 'ปรับปรุงช่องทางรับฟังความคิดเห็น', 'เปิดช่องทางรับฟังออนไลน์', 'สำนักปลัด', 'ดำเนินการเสร็จแล้ว'],
      [9, 'ปรับปรุงเว็บไซต์ให้ค้นหาง่าย', '', 'กองยุทธศาสตร์', 'อยู่ระหว่างดำเนินการ'],
    ],
  },
};

/** The tables of a blank template. */
export const BLANK: BookSpec = {
  ITA_Agency: {
    headers: ['รายการ', 'ค่า'],
    rows: [
      ['หน่วยงาน', ''],
      ['รอบ', '12 เดือน'],
    ],
  },
  ITA_Scores: {
    headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2567'],
    rows: SCORES.map(([number, name, tool]) => [number, name, tool, '']),
  },
  ITA_Measures: { headers: ['ตัวชี้วัดที่', 'มาตรการ'], rows: [['', '']] },
};

/** A cell of the scores table. */
export function cellRef(address = 'คะแนน!D5', table: TableId = 'ITA_Scores'): CellRef {
  return { table, column: '2567', row: 1, address };
}

/** A finding at a cell of the scores table. */
export function finding(severity: Severity, over: Partial<Finding> = {}): Finding {
  return {
    rule: `example.${severity}`,
    severity,
    at: cellRef(),
    table: 'ITA_Scores',
    found: '',
    expected: '',
    message: { th: `ข้อความตัวอย่าง ${severity}`, en: `Example ${severity}` },
    why: { th: 'เหตุผลตัวอย่าง', en: 'An example of why' },
    ...over,
  };
}

/** A finding whose number can be put right at a press. */
export function fixable(severity: Severity, address = 'คะแนน!D5', rule = 'number.text'): Finding {
  const at = cellRef(address);
  return finding(severity, {
    rule,
    at,
    found: '๙๘.๔๓',
    expected: '98.43',
    fix: { kind: 'edit-cells', edits: [{ at, before: '๙๘.๔๓', after: 98.43 }] },
  });
}

/** A report that would make these sheets; without any it cannot be made. */
export function report(id: ReportId, names: readonly string[], replaces = false): ReportOption {
  const reason = { th: 'ต้องมีคะแนนสองปี', en: 'Needs the scores of two years' };
  return {
    id,
    title: { th: `รายงาน ${id}`, en: `Report ${id}` },
    sheets: names.map((name) => ({ section: name, name, replaces })),
    omitted: names.length > 0 ? [] : [{ report: id, section: 'comparison', reason }],
  };
}

/** A sheet of a report, in the workbook. */
export function reportSheet(name: string, over: Partial<ReportSheet> = {}): ReportSheet {
  return { report: 'annual', section: name, name, stale: false, draft: false, ...over };
}

/** The annual report with its usual sheets, and a memo that cannot be made. */
export const REPORTS: readonly ReportOption[] = [
  report('annual', ['ปก', 'ผลการดำเนินการ', 'เปรียบเทียบคะแนน']),
  report('memo', []),
];

/** An opened workbook: filled in, nothing found, nothing made, unless told otherwise. */
export function opened(over: Partial<Opened> = {}, tables: BookSpec = FILLED): Opened {
  const book: Workbook = over.book ?? bookOf(tables);
  return {
    book,
    settings: settingsOf(book),
    assessment: assessed(book).assessment,
    findings: [],
    setAside: [],
    reports: REPORTS,
    sheets: [],
    restorable: 0,
    carryForward: [],
    lastChange: null,
    opensWithWorkbook: 'unsupported',
    obstacle: null,
    ...over,
  };
}
