import type { TableId } from '../../src/workbook/cell';
import type { BookSpec, CellSpec, TableSpec } from '../support/book';

/** A correct little workbook, in which no rule finds anything. Every example is this one with something changed. */
export const BASE: BookSpec = {
  ITA_Agency: {
    headers: ['รายการ', 'ค่า'],
    rows: [
      ['หน่วยงาน', 'เทศบาลตำบลบ้านตัวอย่าง'],
      ['ประเภท', 'เทศบาลตำบล'],
      ['อำเภอ', 'เมืองตัวอย่าง'],
      ['จังหวัด', 'ตัวอย่าง'],
      ['ปีงบประมาณ', 2567],
      ['ปีดำเนินการ', ''],
      ['ปีผลประเมิน', ''],
      ['รอบ', '12 เดือน'],
      ['เกณฑ์ผ่าน', 85],
      ['เลข', 'ไทย'],
      ['วันที่หนังสือ', ''],
      ['เรียน', 'นายกเทศมนตรีตำบลบ้านตัวอย่าง'],
    ],
  },
  ITA_Scores: {
    headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2566', '2567'],
    rows: [
      [1, 'การปฏิบัติหน้าที่', 'IIT', 96, 97],
      [2, 'การใช้งบประมาณ', 'IIT', 95, 95.5],
      [3, 'การใช้อำนาจ', 'IIT', 94, 95],
      [4, 'การใช้ทรัพย์สินของราชการ', 'IIT', 93, 94],
      [5, 'การแก้ไขปัญหาการทุจริต', 'IIT', 96, 97],
      [6, 'คุณภาพการดำเนินงาน', 'EIT', 92, 93],
      [7, 'ประสิทธิภาพการสื่อสาร', 'EIT', 91, 92],
      [8, 'การปรับปรุงระบบการทำงาน', 'EIT', 88, 90],
      [9, 'การเปิดเผยข้อมูล', 'OIT', 90, 91],
      [10, 'การป้องกันการทุจริต', 'OIT', 95, 96],
    ],
  },
  ITA_Results: {
    headers: ['ปีงบประมาณ', 'คะแนนรวม', 'ระดับ', 'IIT', 'EIT', 'OIT', 'วันที่ประกาศ'],
    rows: [
      [2566, 92.54, 'ผ่านดี', 94.8, 90.33, 92.5, ''],
      [2567, 93.61, 'ผ่านดี', 95.7, 91.67, 93.5, ''],
    ],
  },
  ITA_Issues: {
    headers: ['รหัสข้อ', 'ประเด็น', 'ตัวชี้วัดที่', 'คะแนน', 'ปีงบประมาณ'],
    rows: [
      ['e12', 'การเปิดโอกาสให้ผู้รับบริการเสนอความเห็น', 8, 88.5, 2567],
      ['o35', 'การเผยแพร่แผนปฏิบัติการป้องกันการทุจริต', 10, 95, 2567],
    ],
  },
  ITA_Measures: {
    headers: [
      'ลำดับ',
      'เครื่องมือ',
      'ตัวชี้วัดที่',
      'รหัสข้อ',
      'มาตรการ',
      'วิธีดำเนินการ',
      'ผลการวิเคราะห์',
      'ผู้รับผิดชอบ',
      'วันเริ่ม',
      'วันสิ้นสุด',
      'ระยะเวลา',
      'การติดตาม',
      'สถานะ',
      'สรุปผล',
      'ผลลัพธ์',
      'หลักฐาน',
      'บันทึกของงานธุรการ',
    ],
    rows: [
      measure(1, 'EIT', 8, 'e12', 'รับฟังความเห็นของผู้รับบริการ'),
      measure(2, 'OIT', 10, 'o35', 'เผยแพร่แผนปฏิบัติการป้องกันการทุจริต'),
      measure(3, 'IIT', 2, '', 'เผยแพร่แผนการใช้จ่ายงบประมาณ'),
    ],
  },
  ITA_Analysis: {
    headers: ['ตัวชี้วัดที่', 'บทวิเคราะห์', 'ปีงบประมาณ'],
    rows: [
      [8, 'ผลการประเมินได้ ๙๐.๐๐ คะแนน เพิ่มขึ้น ๒.๐๐ คะแนน ควรรับฟังผู้รับบริการให้มากขึ้น', ''],
      [10, 'ผลการประเมินได้ {คะแนน:10} คะแนน ควรรักษามาตรฐานไว้', ''],
    ],
  },
  ITA_Texts: {
    headers: ['ตอน', 'ข้อความ'],
    rows: [
      ['เรื่องเดิม', 'เทศบาลตำบลบ้านตัวอย่างได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสไว้แล้ว'],
      ['ข้อเท็จจริง', 'ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๗ ได้คะแนนรวม ๙๓.๖๑ คะแนน อยู่ในระดับผ่านดี'],
    ],
  },
  ITA_Signers: {
    headers: ['ลำดับ', 'ชื่อ', 'ตำแหน่ง', 'ความเห็น', 'ข้อความ'],
    rows: [[1, 'นางสาวตัวอย่าง รักดี', 'ปลัดเทศบาล', 'ความเห็นปลัดเทศบาล', 'ทราบ']],
  },
};

function measure(order: number, tool: string, indicator: number, code: string, title: string): CellSpec[] {
  const summary = `ดำเนินการ${title}ครบตามแผน`;
  const evidence = 'https://www.bantuayang.example/report';
  const time = ['', '', 'ต.ค.๖๖ - ก.ย.๖๗'];
  const how = [`๑. ประชุมชี้แจง\n๒. ${title}`, '', 'สำนักปลัดเทศบาล'];
  const came = ['รายงานผลทุกไตรมาส', 'ดำเนินการเสร็จแล้ว', summary, `ประชาชนได้รับประโยชน์จากการ${title}`, evidence, ''];
  return [order, tool, indicator, code, title, ...how, ...time, ...came];
}

/** Something done to a workbook. */
export type Change = (book: BookSpec) => BookSpec;

/** The base with changes made to it, one after the other. */
export function book(...changes: readonly Change[]): BookSpec {
  return changes.reduce((result, change) => change(result), BASE);
}

function onTable(table: TableId, change: (spec: TableSpec) => TableSpec): Change {
  return (spec) => ({ ...spec, [table]: change(spec[table] ?? { headers: [], rows: [] }) });
}

function replaced(cells: readonly CellSpec[], column: number, value: CellSpec): readonly CellSpec[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, i) =>
    i === column ? value : (cells[i] ?? ''),
  );
}

/** Puts a value into the cell of a data row (1-based) under a header. */
export function set(table: TableId, row: number, header: string, value: CellSpec): Change {
  return onTable(table, (spec) => {
    const column = spec.headers.indexOf(header);
    const rows = spec.rows.map((cells, i) => (i === row - 1 ? replaced(cells, column, value) : cells));
    return { ...spec, rows };
  });
}

/** Puts a value into a column of every row. */
export function setAll(table: TableId, header: string, value: CellSpec): Change {
  return onTable(table, (spec) => {
    const column = spec.headers.indexOf(header);
    return { ...spec, rows: spec.rows.map((cells) => replaced(cells, column, value)) };
  });
}

/** Takes a column away. */
export function withoutColumn(table: TableId, header: string): Change {
  return onTable(table, (spec) => {
    const column = spec.headers.indexOf(header);
    const keep = (_: unknown, i: number) => i !== column;
    return { ...spec, headers: spec.headers.filter(keep), rows: spec.rows.map((cells) => cells.filter(keep)) };
  });
}

/** Adds a column at the right. */
export function withColumn(table: TableId, header: string, values: readonly CellSpec[] = []): Change {
  return onTable(table, (spec) => ({
    ...spec,
    headers: [...spec.headers, header],
    rows: spec.rows.map((cells, i) => [...cells, values[i] ?? '']),
  }));
}

/** Gives a header another text. */
export function rename(table: TableId, header: string, after: string): Change {
  return onTable(table, (spec) => ({ ...spec, headers: spec.headers.map((each) => (each === header ? after : each)) }));
}

/** Adds a row. */
export function withRow(table: TableId, ...cells: readonly CellSpec[]): Change {
  return onTable(table, (spec) => ({ ...spec, rows: [...spec.rows, cells] }));
}

/** Repeats a data row (1-based) below the others. */
export function repeated(table: TableId, row: number): Change {
  return onTable(table, (spec) => ({ ...spec, rows: [...spec.rows, spec.rows[row - 1] ?? []] }));
}

/** Takes a data row (1-based) away. */
export function withoutRow(table: TableId, row: number): Change {
  return onTable(table, (spec) => ({ ...spec, rows: spec.rows.filter((_, i) => i !== row - 1) }));
}

/** Leaves a table with its headers and one blank row, as Excel does. */
export function emptied(table: TableId): Change {
  return onTable(table, (spec) => ({ ...spec, rows: [[]] }));
}

/** Takes tables away. */
export function without(...tables: readonly TableId[]): Change {
  return (spec) => Object.fromEntries(Object.entries(spec).filter(([id]) => !tables.some((table) => table === id)));
}

/** Gives a setting another value. */
export function setting(item: string, value: CellSpec): Change {
  return onTable('ITA_Agency', (spec) => ({
    ...spec,
    rows: spec.rows.map((cells) => (cells[0] === item ? [item, value] : cells)),
  }));
}

/** Gives the passage ข้อเท็จจริง these words. */
export function facts(words: string): Change {
  return set('ITA_Texts', 2, 'ข้อความ', words);
}

/** The scores of the published report of 2567, where indicator 8 is below the threshold, with what was announced. */
export const PUBLISHED: Change = (spec) => {
  const of2566 = [100, 100, 100, 98.28, 100, 96.3, 97.82, 97.63, 98, 100];
  const of2567 = [100, 98.43, 99.61, 99.8, 100, 99.65, 99.84, 81.72, 87.14, 100];
  const changes = of2567.flatMap((score, i) => [
    set('ITA_Scores', i + 1, '2567', score),
    set('ITA_Scores', i + 1, '2566', of2566[i] ?? ''),
  ]);
  return [
    ...changes,
    emptiedOf('ITA_Results', [[2567, 95.42, 'ผ่านดี']]),
    emptiedOf('ITA_Texts', [
      ['เรื่องเดิม', ''],
      ['ข้อเท็จจริง', 'ตามที่รายงานแล้ว'],
    ]),
    emptiedOf('ITA_Analysis', [[8, 'ควรปรับปรุงโดยเร็ว']]),
  ].reduce((result, change) => change(result), spec);
};

function emptiedOf(table: TableId, rows: readonly (readonly CellSpec[])[]): Change {
  return onTable(table, (spec) => ({ ...spec, rows }));
}
