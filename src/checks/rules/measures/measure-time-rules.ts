import { formatDate } from '../../../thai/dates/dates';
import {
  fiscalYearOf,
  fiscalYearPeriod,
  formatPeriod,
  roundPeriod,
  type Period,
} from '../../../thai/dates/format-period';
import type { CellRef } from '../../../workbook/cell';
import type { AgencyRecord, MeasureRecord } from '../../../workbook/records';
import type { CheckContext } from '../../context';
import type { Fix } from '../../finding';
import { editOf, editsOf } from '../../cell-edits';
import { defineRule } from '../../rule';
import { inBoth, shownIn } from '../../message-words';
import { titled } from './measure-rules';

const NEEDS = { ITA_Measures: [] } as const;

/** The cell in which a measure's period is written. */
function periodAt({ start, periodText }: MeasureRecord): CellRef {
  return start.value === null ? periodText.at : start.at;
}

function contains(whole: Period, part: Period): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

/** A period in words that the program does not know. */
export const periodUnreadable = defineRule({
  id: 'measure.period-unreadable',
  severities: ['tip'],
  needs: NEEDS,
  why: {
    th: 'ระยะเวลาจะพิมพ์ตามที่กรอก แต่ตรวจว่าเกินกำหนดหรืออยู่นอกปีงบประมาณไม่ได้',
    en: 'It is printed as typed, but whether it is overdue or outside the year cannot be checked.',
  },
  message: ({ found }) => ({
    th: `อ่านระยะเวลา “${found}” ไม่ได้ ลองเขียนเช่น ต.ค. ๖๗ - ก.ย. ๖๘ หรือ ไตรมาส ๑ - ๔ หรือกรอกวันเริ่มและวันสิ้นสุด`,
    en: `The period “${found}” is not understood. Write it like “ต.ค. 67 - ก.ย. 68” or “ไตรมาส 1 - 4”, or fill in both dates.`,
  }),
  *check({ book }) {
    for (const { period, periodText, start, end } of titled(book)) {
      const hasDates = start.reading !== 'blank' || end.reading !== 'blank';
      if (period || hasDates || periodText.value === null) continue;
      yield { at: periodText.at, found: shownIn(periodText) };
    }
  },
});

/** An end before the start. */
export const periodReversed = defineRule({
  id: 'measure.period-reversed',
  severities: ['error'],
  needs: NEEDS,
  why: { th: 'ระยะเวลาที่ย้อนหลังเป็นไปไม่ได้', en: 'Such a period is impossible.' },
  remedy: { th: 'สลับวันที่', en: 'swap' },
  message: ({ found, expected }) => ({
    th: `วันสิ้นสุดอยู่ก่อนวันเริ่ม (${found}) โปรดตรวจวันที่${expected === '' ? '' : ` ควรเป็น ${expected}`}`,
    en: `The end lies before the start (${inBoth(found).en}). Check the dates${expected === '' ? '' : `; perhaps ${inBoth(expected).en}`}.`,
  }),
  *check({ book }) {
    for (const measure of titled(book)) {
      const { start, end, period } = measure;
      if (start.value !== null && end.value !== null && start.value > end.value) {
        const fix = editsOf([
          { cell: start, after: end.raw },
          { cell: end, after: start.raw },
        ]);
        const [first, last] = [formatDate(start.value, 'thai', 'short'), formatDate(end.value, 'thai', 'short')];
        yield { at: end.at, related: start.at, found: `${first} - ${last}`, expected: `${last} - ${first}`, fix };
      } else if (period && period.start > period.end) {
        yield { at: periodAt(measure), found: shownIn(measure.periodText) };
      }
    }
  },
});

/** A period outside the time the report is about. */
export const periodOutside = defineRule<{ span: string; all: boolean }>({
  id: 'measure.period-outside',
  severities: ['warning'],
  needs: NEEDS,
  why: {
    th: 'รายงานต้องเป็นการดำเนินการในปีงบประมาณและรอบนั้น',
    en: 'A report must be on what was done in its fiscal year and round.',
  },
  message: ({ found, expected, span, all }) => ({
    th: all
      ? `ระยะเวลาของทุกมาตรการอยู่ในปีงบประมาณ ${inBoth(found).th} ไม่ใช่ ${inBoth(expected).th} ถ้าเป็นแผนของปีถัดไป โปรดกรอก “ปีดำเนินการ” เป็น ${inBoth(found).th}`
      : `ระยะเวลา “${found}” อยู่นอกช่วงที่รายงาน (${inBoth(span).th}) โปรดตรวจวันที่หรือปีงบประมาณ`,
    en: all
      ? `All measures run in the fiscal year ${found}, not ${expected}. If this is the plan for that year, set “ปีดำเนินการ” to ${found}.`
      : `The period “${found}” lies outside the time reported on (${inBoth(span).en}). Check the dates or the fiscal year.`,
  }),
  *check(context) {
    const { book, settings } = context;
    const year = fiscalYearPeriod(settings.operatingYear);
    const timed = titled(book).filter(({ period }) => period !== null && period.start <= period.end);
    const elsewhere = timed.filter(({ period }) => period !== null && !contains(year, period));
    const other = sameOtherYear(elsewhere);
    if (book.agency && other !== null && elsewhere.length === timed.length && timed.length > 1) {
      const { operatingYear } = book.agency;
      const found = { found: String(other), expected: String(settings.operatingYear) };
      yield { at: operatingYear.at, ...found, span: '', all: true, fix: setOperatingYear(book.agency, other) };
      return;
    }
    for (const measure of [...elsewhere, ...afterRound(context, timed)]) {
      const span = formatPeriod(roundPeriod(settings.operatingYear, settings.round), 'arabic');
      yield { at: periodAt(measure), found: foundPeriod(measure), span, all: false };
    }
  },
});

function foundPeriod({ start, periodText, period }: MeasureRecord): string {
  return start.value === null || period === null ? shownIn(periodText) : formatPeriod(period, 'thai');
}

/** The one fiscal year in which all these measures run; null when there is none. */
function sameOtherYear(measures: readonly MeasureRecord[]): number | null {
  const years = new Set(
    measures.flatMap(({ period }) => (period ? [fiscalYearOf(period.start), fiscalYearOf(period.end)] : [])),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** Measures said to be under way in a half-year report though they begin after it; those not begun yet are in order. */
function afterRound({ settings }: CheckContext, measures: readonly MeasureRecord[]): readonly MeasureRecord[] {
  const round = roundPeriod(settings.operatingYear, settings.round);
  const year = fiscalYearPeriod(settings.operatingYear);
  return measures.filter(
    ({ period, status }) =>
      period !== null &&
      contains(year, period) &&
      period.start > round.end &&
      (status.value === 'done' || status.value === 'in-progress'),
  );
}

function setOperatingYear({ operatingYear }: AgencyRecord, year: number): Fix | undefined {
  if (operatingYear.at.row > 0) return editOf(operatingYear, year);
  return { kind: 'append-row', table: 'ITA_Agency', values: { รายการ: 'ปีดำเนินการ', ค่า: year } };
}

/** A measure that should be done by now. */
export const overdue = defineRule<{ end: number; isLate: boolean }>({
  id: 'measure.overdue',
  severities: ['warning'],
  needs: NEEDS,
  why: {
    th: 'รายงานรอบ ๑๒ เดือนต้องแสดงว่าดำเนินการตามแผนแล้ว',
    en: 'The twelve-month report must show that the plan was carried out.',
  },
  message: ({ found, end, isLate }) => ({
    th: `สถานะยังเป็น “${found}” ${isLate ? `ทั้งที่สิ้นสุดเมื่อ ${formatDate(end, 'thai', 'short')}` : 'ในรายงานรอบ ๑๒ เดือน'} โปรดปรับสถานะ หรืออธิบายเหตุผลในสรุปผล`,
    en: `Still “${found}” ${isLate ? `though it ended on ${formatDate(end, 'arabic', 'short')}` : 'in the twelve-month report'}. Update the status, or explain in the summary.`,
  }),
  *check({ book, settings, today }) {
    const year = fiscalYearPeriod(settings.operatingYear);
    // A letter reports as of its date; a past round as of its end, whatever day it is opened again.
    const day = settings.documentDate ?? Math.min(today, roundPeriod(settings.operatingYear, settings.round).end + 1);
    const isFinalReport = book.agency?.round.value === 12 && settings.operatingYear === settings.fiscalYear;
    for (const { status, period } of titled(book)) {
      if (status.value === null || status.value === 'done') continue;
      const end = period?.end ?? year.end;
      const isLate = day > end;
      if (isLate || isFinalReport) yield { at: status.at, found: shownIn(status), end, isLate };
    }
  },
});
