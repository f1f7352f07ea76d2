import type { Cell } from '../../../workbook/cell';
import { agencyKind, digits, round } from '../../../workbook/kinds/choices';
import type { ValueKind } from '../../../workbook/kinds/kind';
import type { AgencyRecord } from '../../../workbook/records';
import type { CellValue } from '../../../workbook/snapshot';
import { readNumber } from '../../../thai/text/numbers';
import { editOf } from '../../cell-edits';
import { nearestOf } from '../../text/nearest';
import { defineRule } from '../../rule';
import { shownIn } from '../../message-words';

/** A report without the agency's name cannot be issued. */
export const nameMissing = defineRule({
  id: 'agency.name-missing',
  severities: ['error'],
  mustBeFixed: true,
  needs: { ITA_Agency: ['item', 'value'] },
  why: { th: 'ชื่อหน่วยงานอยู่บนปกและในทุกเอกสาร', en: 'The name stands on the cover and in every document.' },
  message: () => ({
    th: 'ยังไม่ได้กรอก “หน่วยงาน” โปรดกรอกชื่อเต็ม เช่น เทศบาลตำบลบ้านตัวอย่าง',
    en: 'The agency’s name (“หน่วยงาน”) is missing. Type its full name.',
  }),
  *check({ book }) {
    if (book.agency?.name.reading === 'blank') yield { at: book.agency.name.at };
  },
});

/** A report without its fiscal year cannot be issued. */
export const yearMissing = defineRule({
  id: 'agency.year-missing',
  severities: ['error'],
  mustBeFixed: true,
  needs: { ITA_Agency: ['item', 'value'] },
  why: {
    th: 'ปีงบประมาณกำหนดชื่อรายงาน รอบ และระยะเวลาของมาตรการ',
    en: 'The year decides titles, rounds and the time in which measures run.',
  },
  message: () => ({
    th: 'ยังไม่ได้กรอก “ปีงบประมาณ” โปรดกรอกปีที่รายงาน เช่น 2568',
    en: 'The fiscal year (“ปีงบประมาณ”) is missing. Type the year reported on.',
  }),
  *check({ book }) {
    if (book.agency?.fiscalYear.reading === 'blank') yield { at: book.agency.fiscalYear.at };
  },
});

const LOWEST = 0;
const HIGHEST = 100;

/** One setting that can be wrong: what it may hold, in words, and the value nearest to what was typed. */
interface Setting {
  readonly cell: (agency: AgencyRecord) => Cell<unknown>;
  readonly allows: string;
  readonly isWrong: (cell: Cell<unknown>) => boolean;
  readonly nearest: (raw: CellValue) => CellValue | null;
  /** Nothing can be reported without it. */
  readonly mustBeFixed?: true;
}

const unread = (cell: Cell<unknown>) => cell.reading === 'unreadable';

/** A setting that may hold one of a few words. */
function choice(cell: Setting['cell'], { choices = [] }: ValueKind<unknown>): Setting {
  return { cell, allows: choices.join(', '), isWrong: unread, nearest: (raw) => nearestOf(String(raw), choices) };
}

function year(cell: Setting['cell']): Setting {
  return { cell, allows: 'ปี พ.ศ. เช่น 2568', isWrong: unread, nearest: () => null, mustBeFixed: true };
}

const SETTINGS: readonly Setting[] = [
  year(({ fiscalYear }) => fiscalYear),
  year(({ operatingYear }) => operatingYear),
  year(({ resultYear }) => resultYear),
  { ...choice(({ round }) => round, round), nearest: nearestRound },
  choice(({ digits }) => digits, digits),
  choice(({ kind }) => kind, agencyKind),
  {
    cell: ({ threshold }) => threshold,
    allows: `${LOWEST}–${HIGHEST}`,
    isWrong: (cell) => unread(cell) || isOutside(cell.value),
    nearest: nearestThreshold,
  },
];

function isOutside(value: unknown): boolean {
  return typeof value === 'number' && (value < LOWEST || value > HIGHEST);
}

/** «6», «หกเดือน», «รอบ 12 เดือนหลัง»: by the number, else by the spelling. */
function nearestRound(raw: CellValue): CellValue | null {
  const [number] = String(raw).match(/\d+/) ?? [];
  if (number !== undefined) return Number(number) <= 6 ? '6 เดือน' : '12 เดือน';
  return nearestOf(String(raw), round.choices ?? []);
}

/** 850 was meant to be 85.0; below nothing and above everything end at the ends. */
function nearestThreshold(raw: CellValue): CellValue | null {
  const value = typeof raw === 'number' ? raw : readNumber(String(raw));
  if (value === null) return null;
  return value > HIGHEST && value / 10 <= HIGHEST ? value / 10 : Math.min(Math.max(value, LOWEST), HIGHEST);
}

/** A setting that is none of those it may be. */
export const valueInvalid = defineRule<{ allows: string }>({
  id: 'agency.value-invalid',
  severities: ['error'],
  fixAlone: true,
  needs: { ITA_Agency: ['item', 'value'] },
  why: {
    th: 'ค่านี้กำหนดวิธีคิดและรูปแบบของรายงานทั้งฉบับ',
    en: 'The setting decides how the whole report is worked out and written.',
  },
  remedy: { th: 'ใช้ค่าที่ใกล้เคียง', en: 'nearest value' },
  message: ({ found, allows }) => ({
    th: `ค่า “${found}” ใช้ไม่ได้ในช่องนี้ โปรดใช้ ${allows}`,
    en: `“${found}” cannot be used here. Allowed: ${allows}.`,
  }),
  *check({ book: { agency } }) {
    if (!agency) return;
    for (const { cell: pick, allows, isWrong, nearest, mustBeFixed = false } of SETTINGS) {
      const cell = pick(agency);
      if (!isWrong(cell)) continue;
      const after = nearest(cell.raw);
      const fix = after === null ? undefined : editOf(cell, after);
      const expected = after === null ? allows : String(after);
      yield { at: cell.at, found: shownIn(cell), expected, allows, fix, mustBeFixed };
    }
  },
});
