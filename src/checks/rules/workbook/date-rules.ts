import { datePartsOf, formatDate } from '../../../thai/dates/dates';
import type { Cell } from '../../../workbook/cell';
import { meantByBuddhistSerial } from '../../../workbook/kinds/dates';
import type { Workbook } from '../../../workbook/records';
import { editOf } from '../../cell-edits';
import { defineRule } from '../../rule';
import { inBoth, shownIn } from '../../message-words';

/** Every cell that should hold a date. */
function* dateCells({ agency, results, measures }: Workbook): Iterable<Cell<number>> {
  if (agency) yield agency.documentDate;
  for (const { announced } of results) yield announced;
  for (const { start, end } of measures) {
    yield start;
    yield end;
  }
}

/** The day that was meant; null when the cell holds no serial 543 years late. */
function meantDay({ raw, value }: Cell<number>): number | null {
  return typeof raw === 'number' && value !== Math.floor(raw) ? meantByBuddhistSerial(raw) : null;
}

/** A date typed with a Buddhist year, which Excel took for a year of the Common Era. */
export const buddhistSerial = defineRule({
  id: 'date.buddhist-serial',
  severities: ['error'],
  why: {
    th: 'Excel เก็บวันที่เป็นปี ค.ศ. การพิมพ์ปี พ.ศ. ทำให้วันที่คลาดไป ๕๔๓ ปี',
    en: 'Excel stores Common-Era dates; a Buddhist year typed into it is 543 years off.',
  },
  remedy: { th: 'ลบ ๕๔๓ ปี', en: '−543' },
  message: ({ found, expected }) => ({
    th: `Excel เก็บวันที่นี้เป็นปี ค.ศ. ${inBoth(found).th} โปรดเปลี่ยนเป็น ${inBoth(expected).th}`,
    en: `Excel holds this date in the year ${found} of the Common Era. Change it to ${expected}.`,
  }),
  *check({ book }) {
    for (const cell of dateCells(book)) {
      const meant = meantDay(cell);
      if (meant === null) continue;
      const found = String(datePartsOf(Number(cell.raw)).year);
      yield { at: cell.at, found, expected: formatDate(meant, 'arabic', 'long'), fix: editOf(cell, meant) };
    }
  },
});

/** A date that cannot be read. */
export const unreadable = defineRule({
  id: 'date.unreadable',
  severities: ['error'],
  why: { th: 'วันที่ที่อ่านไม่ได้จะไม่ถูกนำไปใช้ในรายงาน', en: 'A date that cannot be read is left out of the report.' },
  message: ({ found }) => ({
    th: `อ่านวันที่ “${found}” ไม่ได้ โปรดพิมพ์เช่น ๑ ตุลาคม ๒๕๖๘ หรือ 1/10/2568`,
    en: `The date “${found}” cannot be read. Type it like 1 ตุลาคม 2568 or 1/10/2568.`,
  }),
  *check({ book }) {
    for (const cell of dateCells(book)) {
      if (cell.reading === 'unreadable') yield { at: cell.at, found: shownIn(cell) };
    }
  },
});
