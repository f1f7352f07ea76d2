import { indicatorNamed, readIndicators, readTool } from '../../assessment/indicators';
import { readQuestionCodes } from '../../assessment/questions';
import { readNumber } from '../../thai/text/numbers';
import { readPeriod } from '../../thai/dates/read-period';
import { foldThai } from '../../thai/text/repair';
import { remembering } from '../../workbook/kinds/remember';
import { withoutLeadingNumber } from '../../workbook/parsing/leading-number';
import { STATUS_CHOICES } from '../../workbook/kinds/choices';
import type { Status } from '../../workbook/records';

/** The fiscal year that stands in for the one a period leaves out: only whether it can be read is asked. */
const ANY_YEAR = 2568;
const LONGEST_PERIOD = 80;
const LONGEST_OWNER = 120;

/** Whether a cell says when. */
export const isPeriod: (text: string) => boolean = remembering(
  (text: string) => text.length <= LONGEST_PERIOD && readPeriod(text, ANY_YEAR) !== null,
);

const OWNER =
  /^(?:[-•]|\(?[0-9๐-๙]+[.)])?\s*(?:สำนัก|กอง|งาน|ฝ่าย|ทุก(?:ส่วน|กอง|หน่วย|สำนัก)|ส่วนราชการ|หน่วย|ปลัด|นัก|เจ้าหน้าที่|เจ้าพนักงาน|นายก|คณะ(?:ทำงาน|กรรมการ|ผู้บริหาร)|ผู้(?:บริหาร|อำนวยการ)|หัวหน้า|สป\.|กค\.|กช\.)/;

/** Whether a cell names who is responsible: short, and beginning with a unit or a post. */
export function isOwner(text: string): boolean {
  return text.length <= LONGEST_OWNER && OWNER.test(text) && !/ดำเนินการ|จัดทำ|ประชุม|เผยแพร่/.test(text);
}

const TICK = /^(?:[✓✔☑√✅☒✗✘●◉⚫/vVxX]|\/|R|P)(?=\s|$|\(|[^a-zA-Z])/u;
const DASH = /^[-–—.]+$/;

/** Whether a cell is ticked, whatever stands beside the tick. */
export function isTick(text: string): boolean {
  return TICK.test(text.trim());
}

/** What stands beside a tick: where the evidence is. */
export function besideTick(text: string): string {
  return text.trim().replace(TICK, '').trim();
}

/** Whether a cell only says that it holds nothing: `-`, or an empty box. */
export function isDash(text: string): boolean {
  return DASH.test(text.trim()) || /^[☐□]$/.test(text.trim());
}

const STATUS_WORDS = STATUS_CHOICES.flatMap(({ value, word, others = [] }) =>
  [word, ...others].map((form) => ({ value, form: foldThai(form) })),
);

/** The status that a cell or a heading names; null for any other text. */
export const readStatus: (text: string) => Status | null = remembering((text: string) => {
  const folded = foldThai(text)
    .replace(/[()[\]✓✔☑.:-]/g, '')
    .replace(/100%|ร้อยละ100/, '')
    .replace(/^สถานะ/, '');
  const exact = STATUS_WORDS.find(({ form }) => form === folded);
  if (exact) return exact.value;
  if (folded.length > 40) return null;
  if (/^(?:ยังไม่(?:ได้|มีการ)?(?:เริ่ม)?(?:ดำเนิน|ปฏิบัติ)|ไม่ได้ดำเนิน|รอดำเนินการ)/.test(folded)) return 'not-started';
  if (/^(?:อยู่)?(?:ใน)?ระหว่าง(?:การ)?(?:ดำเนิน|ปฏิบัติ)|^กำลังดำเนิน|^อยู่ระหว่าง/.test(folded)) return 'in-progress';
  return /^(?:ได้)?(?:ดำเนิน(?:การ|งาน)?)?(?:แล้วเสร็จ|เสร็จ(?:สิ้น|เรียบร้อย|สมบูรณ์)?(?:แล้ว)?|เรียบร้อย(?:แล้ว)?)(?:ครบถ้วน|ทั้งหมด)?$/.test(
    folded,
  )
    ? 'done'
    : null;
});

/** Whether a cell is a score: a number from 0 to 100. */
export function isScore(text: string): boolean {
  const value = readNumber(text);
  return value !== null && value >= 0 && value <= 100;
}

/** Whether a cell names indicators, by number or by name. */
export function isIndicator(text: string): boolean {
  const numbers = text.length <= 120 ? readIndicators(text) : null;
  return numbers !== null && numbers.every((number) => number >= 1 && number <= 10);
}

/** Whether a cell names indicators in words, so that nothing else can be meant: a numbered sentence has a number too. */
export function isNamedIndicator(text: string): boolean {
  if (!isIndicator(text)) return false;
  return /ตัวชี้วัด/.test(text) || indicatorNamed(withoutLeadingNumber(text)) !== null;
}

/** Whether a cell is the code of one or several questions: `i7`, `e12, e13`. */
export function isCode(text: string): boolean {
  return text.length <= 60 && readQuestionCodes(text) !== null;
}

/** Whether a cell is one of the tools and nothing more. */
export function isTool(text: string): boolean {
  return text.length <= 80 && readTool(text) !== null;
}
