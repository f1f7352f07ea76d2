import { foldThai } from '../../thai/text/repair';
import type { Digits, MeasureTables, Round, Status, TextPart } from '../records';
import { BLANK, exact, understood, type ValueKind } from './kind';
import { isDashOnly } from './text';

/** One value that may be chosen: the contract's word for it, and what else people write. */
interface Choice<T> {
  readonly value: T;
  readonly word: string;
  readonly others?: readonly string[];
}

/** What a measure has come to; also the headers of the three tick columns. */
export const STATUS_CHOICES: readonly Choice<Status>[] = [
  { value: 'not-started', word: 'ยังไม่ดำเนินการ', others: ['ยังไม่ได้ดำเนินการ', 'ยังไม่เริ่มดำเนินการ'] },
  { value: 'in-progress', word: 'อยู่ระหว่างดำเนินการ', others: ['อยู่ระหว่างการดำเนินการ', 'ระหว่างดำเนินการ', 'กำลังดำเนินการ'] },
  {
    value: 'done',
    word: 'ดำเนินการเสร็จแล้ว',
    others: [
      'ดำเนินการเสร็จเรียบร้อยแล้ว',
      'ดำเนินการแล้วเสร็จ',
      'ดำเนินการเรียบร้อยแล้ว',
      'ดำเนินการเสร็จสิ้นแล้ว',
      'ดำเนินการเสร็จสิ้น',
      'ดำเนินการเสร็จสมบูรณ์',
      'ดำเนินการเสร็จสมบูรณ์แล้ว',
      'ดำเนินการแล้ว',
      'เสร็จสิ้น',
      'เสร็จสิ้นแล้ว',
      'แล้วเสร็จ',
      'เสร็จแล้ว',
    ],
  },
];

const PART_CHOICES: readonly Choice<TextPart>[] = [
  { value: 'introduction', word: 'บทนำ' },
  { value: 'background', word: 'เรื่องเดิม' },
  { value: 'facts', word: 'ข้อเท็จจริง' },
  { value: 'consideration', word: 'ข้อพิจารณา' },
  { value: 'conclusion', word: 'สรุป' },
];

/** The rounds of reporting. */
export const ROUND_CHOICES: readonly Choice<Round>[] = [
  { value: 6, word: '6 เดือน', others: ['6', 'รอบ 6 เดือน', 'รอบ 6 เดือนแรก', '6 เดือนแรก', 'หกเดือน'] },
  { value: 12, word: '12 เดือน', others: ['12', 'รอบ 12 เดือน', 'สิบสองเดือน'] },
];

const DIGITS_CHOICES: readonly Choice<Digits>[] = [
  { value: 'thai', word: 'ไทย', others: ['เลขไทย', 'thai'] },
  { value: 'arabic', word: 'อารบิก', others: ['เลขอารบิก', 'อาราบิก', 'เลขอาราบิก', 'อารบิค', 'arabic'] },
];

const MEASURE_TABLES_CHOICES: readonly Choice<MeasureTables>[] = [
  { value: 'attached', word: 'แนบท้าย', others: ['แนบท้ายบันทึก', 'แนบ'] },
  { value: 'background', word: 'ในเรื่องเดิม', others: ['เรื่องเดิม', 'ในบันทึก'] },
];

/** The kinds of local government, the longest name first where one begins like another. */
export const AGENCY_KINDS: readonly Choice<string>[] = [
  kindOf('เทศบาลนคร', ['ทน.']),
  kindOf('เทศบาลเมือง', ['ทม.']),
  kindOf('เทศบาลตำบล', ['ทต.']),
  kindOf('องค์การบริหารส่วนตำบล', ['อบต.', 'อบต']),
  kindOf('องค์การบริหารส่วนจังหวัด', ['อบจ.', 'อบจ']),
  kindOf('อื่น ๆ', ['อื่นๆ']),
];

/** A tick beside the words, or how far the work is: «ดำเนินการเสร็จแล้ว ✓», «… (๑๐๐%)». */
const BESIDE_STATUS = /[✓✔☑✅√]|\(?\s*[0-9๐-๙]+\s*(?:%|เปอร์เซ็นต์)\s*\)?/g;

export const status = statusKind();

/** A status; `-` is blank. */
function statusKind(): ValueKind<Status> {
  const plain = choice(STATUS_CHOICES);
  return {
    ...plain,
    read(raw, format) {
      if (isDashOnly(raw)) return BLANK;
      const asTyped = plain.read(raw, format);
      if (asTyped.value !== null || typeof raw !== 'string') return asTyped;
      return plain.read(raw.replace(BESIDE_STATUS, ''), format).value === null
        ? asTyped
        : understood(plain.read(raw.replace(BESIDE_STATUS, ''), format).value);
    },
  };
}
export const textPart = choice(PART_CHOICES);
export const round = choice(ROUND_CHOICES);
export const digits = choice(DIGITS_CHOICES);
export const measureTables = choice(MEASURE_TABLES_CHOICES);
export const agencyKind = choice(AGENCY_KINDS);

function choice<T>(choices: readonly Choice<T>[]): ValueKind<T> {
  const byForm = new Map(
    choices.flatMap(({ value, word, others = [] }) =>
      [word, ...others].map((form) => [foldThai(form), value] as const),
    ),
  );
  const byWord = new Map(choices.map(({ value, word }) => [word, value]));
  return {
    name: 'choice',
    choices: choices.map(({ word }) => word),
    read(raw) {
      const chosen = typeof raw === 'string' ? byWord.get(raw) : undefined;
      return chosen === undefined ? understood(byForm.get(foldThai(String(raw))) ?? null) : exact(chosen);
    },
  };
}

function kindOf(name: string, others: readonly string[]): Choice<string> {
  return { value: name, word: name, others };
}
