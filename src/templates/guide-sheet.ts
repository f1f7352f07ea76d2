import { MARGINS, scaleToFit } from '../page/model/paper';
import type { TableId } from '../workbook/cell';
import { DEFINITIONS } from '../workbook/definitions';
import { columnWidth, LOOK } from './template-styles';
import type { TemplatePlan } from './template-plan';

/** What to fill in, in this order, and what each sheet is for. */
const STEPS: readonly (readonly [table: TableId, purpose: string])[] = [
  ['ITA_Agency', 'ทุกรายงานต้องใช้ กรอกก่อนเสมอ'],
  ['ITA_Scores', 'คะแนนรายตัวชี้วัดสองปี ใช้เปรียบเทียบ วิเคราะห์ และเขียนกราฟ'],
  ['ITA_Results', 'ผลที่ประกาศ ใช้ตรวจทานคะแนนรวม ถ้าไม่มีคะแนนรายตัวชี้วัดกรอกเฉพาะชีตนี้ก็ได้'],
  ['ITA_Measures', 'มาตรการทั้งหมด ใช้ในแผน รายงานผล และสถานะการดำเนินงาน'],
  ['ITA_Analysis', 'บทวิเคราะห์ ถ้าไม่กรอกโปรแกรมร่างให้'],
  ['ITA_Issues', 'เฉพาะเมื่อทำรายงานตามประเด็นหรือข้อคำถาม'],
  ['ITA_Texts', 'ข้อความของท่านเอง บทนำและสรุปใช้ในทุกรายงาน ตอนอื่นใช้ในบันทึกข้อความ'],
  ['ITA_Signers', 'เฉพาะเมื่อทำบันทึกข้อความ'],
];

const TITLE = 'กรอกอะไร ตามลำดับใด';
const HEADERS = ['ลำดับ', 'ชีต', 'ใช้ทำอะไร'] as const;
const CLOSING = [
  'กรอกเสร็จแล้วเปิดแท็บ «รายงาน ITA» กด «ตรวจข้อมูล» แล้วกด «สร้างรายงาน»',
  'เพิ่มคอลัมน์หรือชีตของท่านเองได้ โปรแกรมไม่แก้ไข ชีตนี้ลบทิ้งได้',
];

const FIRST_STEP = 4;
const LAST_STEP = FIRST_STEP + STEPS.length - 1;

/** Widths of the columns, in characters. */
const WIDTHS = [
  ['A:A', 8],
  ['B:B', 18],
  ['C:C', 80],
] as const;
const SCALE = scaleToFit(
  WIDTHS.reduce((sum, [, width]) => sum + columnWidth(width), 0),
  'landscape',
);

/** A first sheet that says in which order to fill in the others. It may be deleted. */
export function guideSheet(): TemplatePlan {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const steps = STEPS.map(([table, purpose], index) => [
    { kind: 'number', value: index + 1 } as const,
    text(DEFINITIONS[table].sheet),
    text(purpose),
  ]);
  return {
    table: null,
    sheetName: 'อ่านก่อน',
    actions: [
      { kind: 'cells', at: 'A1', rows: [[text(TITLE)]] },
      { kind: 'cells', at: `A${FIRST_STEP - 1}`, rows: [HEADERS.map(text), ...steps] },
      { kind: 'cells', at: `A${LAST_STEP + 2}`, rows: CLOSING.map((line) => [text(line)]) },
      { kind: 'font', areas: [`A1:C${LAST_STEP + 3}`], name: LOOK.font, size: LOOK.size },
      { kind: 'font', areas: ['A1'], size: LOOK.titleSize, bold: true, color: LOOK.titleColor },
      { kind: 'font', areas: [`A${FIRST_STEP - 1}:C${FIRST_STEP - 1}`], bold: true, color: LOOK.headerColor },
      { kind: 'fill', areas: [`A${FIRST_STEP - 1}:C${FIRST_STEP - 1}`], color: LOOK.optionalFill },
      { kind: 'alignment', areas: [`A${FIRST_STEP - 1}:A${LAST_STEP}`], horizontal: 'center' },
      {
        kind: 'border',
        areas: [`A${FIRST_STEP - 1}:C${LAST_STEP}`],
        edges: ['top', 'bottom', 'inside-horizontal'],
        line: 'hair',
      },
      ...WIDTHS.map(([column, width]) => ({
        kind: 'column-width' as const,
        areas: [column],
        width: columnWidth(width),
      })),
      { kind: 'row-height', areas: ['1:1'], height: LOOK.titleHeight },
      { kind: 'row-height', areas: [`2:${LAST_STEP + 3}`], height: LOOK.hintHeight },
      { kind: 'alignment', areas: [`A1:C${LAST_STEP + 3}`], vertical: 'middle' },
      { kind: 'gridlines', shown: false },
      { kind: 'tab-color', color: LOOK.guideTabColor },
      { kind: 'page-setup', orientation: 'landscape', margins: MARGINS, scale: SCALE, centerHorizontally: true },
    ],
  };
}
