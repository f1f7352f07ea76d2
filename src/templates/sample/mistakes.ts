import { serialOf } from '../../thai/dates/dates';
import type { TableId } from '../../workbook/cell';
import type { CellValue } from '../../workbook/snapshot';
import type { TemplateTable } from '../template-plan';

/** One mistake planted in the worked example, and the check that finds it. */
export type PlantedMistake = {
  /** Id of the rule. */
  readonly rule: string;
  readonly table: TableId;
} & (
  | { readonly row: number; readonly header: string; readonly value: CellValue }
  | { readonly header: string; readonly renamed: string }
);

/** Mistakes as they are found in real workbooks, at most one a cell; `row` is the 1-based data row. */
export const PLANTED_MISTAKES: readonly PlantedMistake[] = [
  { rule: 'number.text', table: 'ITA_Scores', row: 2, header: '2567', value: '๙๘.๔๓' },
  { rule: 'score.out-of-range', table: 'ITA_Scores', row: 4, header: '2566', value: 982.8 },
  { rule: 'indicator.name-wrong', table: 'ITA_Scores', row: 5, header: 'ตัวชี้วัด', value: 'การป้องกันการทุจริต' },
  { rule: 'indicator.tool-wrong', table: 'ITA_Scores', row: 9, header: 'เครื่องมือ', value: 'EIT' },
  { rule: 'year.common-era', table: 'ITA_Results', row: 1, header: 'ปีงบประมาณ', value: 2023 },
  // The plain mean of the ten indicators, which is often taken for the total.
  { rule: 'result.total-differs', table: 'ITA_Results', row: 2, header: 'คะแนนรวม', value: 96.62 },
  { rule: 'result.level-differs', table: 'ITA_Results', row: 2, header: 'ระดับ', value: 'ผ่านดีเยี่ยม' },
  { rule: 'issue.code-invalid', table: 'ITA_Issues', row: 5, header: 'รหัสข้อ', value: 12 },
  { rule: 'table.column-alias', table: 'ITA_Measures', header: 'ผู้รับผิดชอบ', renamed: 'หน่วยงานที่รับผิดชอบ' },
  {
    rule: 'text.numbering',
    table: 'ITA_Measures',
    row: 1,
    header: 'วิธีดำเนินการ',
    value:
      '๑. ติดตั้งแบบรับฟังความคิดเห็นด้วยคิวอาร์โค้ดทุกจุดบริการ\n๒. จัดประชุมรับฟังความเห็นผู้แทนชุมชนปีละสองครั้ง\n๒. นำข้อเสนอแนะเข้าที่ประชุมคณะทำงาน\n๓. แจ้งผลการปรับปรุงกลับให้ประชาชนทราบ',
  },
  {
    rule: 'claim.score-differs',
    table: 'ITA_Measures',
    row: 1,
    header: 'ผลการวิเคราะห์',
    value: 'ตัวชี้วัดที่ ๘ ได้ ๘๑.๒๗ คะแนน ผู้รับบริการยังไม่เห็นว่าหน่วยงานนำข้อเสนอแนะไปใช้ปรับปรุงงาน',
  },
  {
    rule: 'text.tags',
    table: 'ITA_Measures',
    row: 2,
    header: 'ผลลัพธ์',
    value: '<b>มีผู้ยื่นคำขอออนไลน์ ๖๑๒ ราย</b> ประชาชนลดเวลาและค่าเดินทาง',
  },
  { rule: 'measure.period-reversed', table: 'ITA_Measures', row: 3, header: 'วันเริ่ม', value: serialOf(2025, 1, 15) },
  { rule: 'measure.status-unknown', table: 'ITA_Measures', row: 4, header: 'สถานะ', value: 'เสร็จบางส่วน' },
  {
    rule: 'text.thai-repair',
    table: 'ITA_Measures',
    row: 5,
    header: 'สรุปผล',
    value: 'เเต่งตั้งผู้รับผิดชอบครบทุกข้อ และแก้ไขรายการที่ขาดองค์ประกอบแล้วเสร็จ',
  },
  {
    rule: 'date.buddhist-serial',
    table: 'ITA_Measures',
    row: 6,
    header: 'วันเริ่ม',
    value: serialOf(2567, 12, 1),
  },
  {
    rule: 'measure.done-without-evidence',
    table: 'ITA_Measures',
    row: 7,
    header: 'หลักฐาน',
    value: 'ตรวจสอบได้จากเว็บไซต์ของหน่วยงาน',
  },
  { rule: 'measure.done-without-summary', table: 'ITA_Measures', row: 8, header: 'สรุปผล', value: '' },
  { rule: 'coverage.issue', table: 'ITA_Measures', row: 9, header: 'รหัสข้อ', value: '' },
  { rule: 'measure.overdue', table: 'ITA_Measures', row: 10, header: 'สถานะ', value: 'อยู่ระหว่างดำเนินการ' },
  {
    rule: 'claim.agency-kind',
    table: 'ITA_Measures',
    row: 10,
    header: 'ผลลัพธ์',
    value: 'พนักงานส่วนตำบลกล้าแจ้งเบาะแสเพราะมั่นใจว่าได้รับความคุ้มครอง',
  },
  {
    rule: 'text.token-unknown',
    table: 'ITA_Analysis',
    row: 6,
    header: 'บทวิเคราะห์',
    value: 'ได้ {คะแนนตัวชี้วัด:6} คะแนน ผู้รับบริการเห็นว่าเจ้าหน้าที่ให้บริการด้วยความเต็มใจ',
  },
  {
    rule: 'claim.all-passed',
    table: 'ITA_Texts',
    row: 4,
    header: 'ข้อความ',
    value: 'ตัวชี้วัดทั้ง ๑๐ ตัวชี้วัด มีคะแนนผ่านเกณฑ์ ๘๕ คะแนน ทุกตัวชี้วัด',
  },
  {
    rule: 'claim.agency-name',
    table: 'ITA_Texts',
    row: 5,
    header: 'ข้อความ',
    value: 'จึงเรียนมาเพื่อโปรดทราบ และเห็นควรเผยแพร่รายงานบนเว็บไซต์ของเทศบาลตำบลบ้านตัวอยางต่อไป',
  },
];

/** The table with the mistakes planted that are meant for it. */
export function withMistakes(table: TemplateTable, mistakes = PLANTED_MISTAKES): TemplateTable {
  return mistakes.filter((mistake) => mistake.table === table.definition.id).reduce(plant, table);
}

function plant(table: TemplateTable, mistake: PlantedMistake): TemplateTable {
  const { header } = mistake;
  if ('value' in mistake) {
    const rows = table.rows.map((row, index) =>
      index === mistake.row - 1 ? { ...row, [header]: mistake.value } : row,
    );
    return { ...table, rows };
  }
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.header === header ? { ...column, header: mistake.renamed } : column,
    ),
    rows: table.rows.map(({ [header]: value = '', ...row }) => ({ ...row, [mistake.renamed]: value })),
  };
}
