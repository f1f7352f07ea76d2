import { TOOL_IDS } from '../../../assessment/indicators';
import { formatDate } from '../../../thai/dates/dates';
import { inDigits } from '../../../thai/text/digits';
import { readYear } from '../../../thai/dates/years';
import type { Cell } from '../../../workbook/cell';
import { isDateFormat } from '../../../workbook/parsing/cell-formats';
import type { Workbook } from '../../../workbook/records';
import { editOf } from '../../cell-edits';
import { defineRule } from '../../rule';
import { digitsOf, inBoth, shownIn } from '../../message-words';

/** The cells that hold a score or a total, 0–100. */
export function* scoreCells({ scores, results, issues }: Workbook): Iterable<Cell<number>> {
  for (const record of scores) yield* record.scores.values();
  for (const { total, tools } of results) {
    yield total;
    for (const tool of TOOL_IDS) yield tools[tool];
  }
  for (const { score } of issues) yield score;
}

/** The cells that must hold a number and nothing else. Years and ordinals may be written in words. */
function* numberCells(book: Workbook): Iterable<Cell<number>> {
  for (const { number } of book.scores) yield number;
  yield* scoreCells(book);
}

/** Years and indicators outside the settings and the scores: any spelling will do, but a number must be there. */
function ordinalCells({ results, issues, analyses }: Workbook): readonly Cell<number>[] {
  const years = [...results, ...issues, ...analyses].map(({ year }) => year);
  return [...years, ...[...issues, ...analyses].map(({ indicator }) => indicator)];
}

/** The cells that hold a Buddhist year. */
function* yearCells({ agency, results, issues, analyses }: Workbook): Iterable<Cell<number>> {
  if (agency) yield* [agency.fiscalYear, agency.operatingYear, agency.resultYear];
  for (const { year } of [...results, ...issues, ...analyses]) yield year;
}

/** A number typed so that Excel takes it for text. */
export const numberAsText = defineRule<{ isPercent: boolean }>({
  id: 'number.text',
  severities: ['warning'],
  why: {
    th: 'สูตรในรายงานคำนวณจากข้อความไม่ได้ และเลขไทยแสดงได้ด้วยรูปแบบเซลล์',
    en: 'Formulas cannot work with text, and a number format shows Thai digits as well.',
  },
  remedy: { th: 'เปลี่ยนเป็นตัวเลข', en: 'to a number' },
  message: ({ found, expected, isPercent }) => ({
    th: isPercent
      ? `ช่องนี้เก็บค่า ${found} และแสดงเป็นร้อยละ โปรดเปลี่ยนเป็นตัวเลข ${expected}`
      : `“${found}” เป็นข้อความ ไม่ใช่ตัวเลข โปรดเปลี่ยนเป็น ${expected}`,
    en: isPercent
      ? `The cell holds ${found}, shown as a percentage. Change it to the number ${expected}.`
      : `“${found}” is text, not a number. Change it to ${expected}.`,
  }),
  *check({ book }) {
    const threshold = book.agency ? [book.agency.threshold] : [];
    for (const cell of [...numberCells(book), ...threshold]) {
      if (cell.reading !== 'understood' || cell.value === null) continue;
      const isPercent = typeof cell.raw === 'number';
      const fix = editOf(cell, cell.value, 'General');
      yield { at: cell.at, found: shownIn(cell), expected: String(cell.value), isPercent, fix };
    }
  },
});

/** Something that is no number where a number must stand. */
export const notANumber = defineRule<{ isDate: boolean }>({
  id: 'number.not-a-number',
  severities: ['error'],
  mustBeFixed: true,
  why: { th: 'คะแนนที่อ่านไม่ได้จะไม่ถูกนำไปคำนวณ', en: 'A score that cannot be read is left out of every sum.' },
  message: ({ found, isDate }) => ({
    th: isDate
      ? `“${found}” เป็นวันที่ ไม่ใช่ตัวเลข โปรดพิมพ์คะแนนใหม่และตั้งรูปแบบเซลล์เป็นตัวเลข`
      : `“${found}” ไม่ใช่ตัวเลข โปรดพิมพ์ตัวเลข หรือเว้นว่างไว้ถ้าไม่มีข้อมูล`,
    en: isDate
      ? `“${found}” is a date, not a number. Type the score again and format the cell as a number.`
      : `“${found}” is not a number. Type a number, or leave the cell blank when there is none.`,
  }),
  *check({ book }) {
    for (const cell of [...numberCells(book), ...ordinalCells(book)]) {
      const isDate = typeof cell.raw === 'number' && isDateFormat(cell.format);
      if (cell.reading !== 'unreadable' && cell.reading !== 'error') continue;
      const found = isDate ? formatDate(Number(cell.raw), 'thai', 'long') : shownIn(cell);
      yield { at: cell.at, found, isDate };
    }
  },
});

/** A year of the Common Era where a Buddhist year is meant. */
export const commonEra = defineRule<{ isHeader: boolean }>({
  id: 'year.common-era',
  severities: ['error'],
  why: {
    th: 'เอกสารราชการใช้ปี พ.ศ. และเกณฑ์การประเมินกำหนดตามปี พ.ศ.',
    en: 'Official documents use Buddhist years, and so do the criteria.',
  },
  remedy: { th: 'บวก ๕๔๓', en: '+543' },
  message: ({ found, expected, isHeader }) => ({
    th: `${isHeader ? 'หัวคอลัมน์' : 'ปี'} “${found}” เป็นปี ค.ศ. โปรดเปลี่ยนเป็น ${isHeader ? '' : 'ปี พ.ศ. '}${inBoth(expected).th}`,
    en: `${isHeader ? 'The header' : 'The year'} “${found}” is of the Common Era. Change it to ${inBoth(expected).en}.`,
  }),
  *check({ book }) {
    for (const cell of yearCells(book)) {
      const year = typeof cell.raw === 'boolean' ? null : readYear(cell.raw);
      if (year?.era !== 'common') continue;
      const fix = editOf(cell, year.year);
      yield { at: cell.at, found: shownIn(cell), expected: String(year.year), fix, isHeader: false };
    }
    const { ITA_Scores: match } = book.tables;
    for (const { year, era, header: before, at } of match.kind === 'found' ? match.columns : []) {
      if (era !== 'common' || year === null) continue;
      const after = withBuddhistYear(before, year);
      yield { at, found: before, expected: after, fix: { kind: 'rename-header', at, before, after }, isHeader: true };
    }
  },
});

/** The header with its Common-Era year put right, in the header's own digits. */
function withBuddhistYear(header: string, year: number): string {
  return header.replace(/[0-9๐-๙]{4}/, inDigits(String(year), digitsOf(header))).replace(/ค(\.?)\s?ศ/, 'พ$1ศ');
}
