import { readDate } from '../../../thai/dates/dates';
import { roundPeriod } from '../../../thai/dates/format-period';
import { MONTH_PATTERNS } from '../../../thai/dates/months';
import { toArabicDigits } from '../../../thai/text/digits';
import type { CheckContext } from '../../context';
import { inBoth } from '../../message-words';
import { defineRule } from '../../rule';
import { matchesOf } from '../../text/matches';

const YEAR = String.raw`ปี(?:งบประมาณ)?\s*(?:พ\.\s?ศ\.)?\s*(25\d\d)`;
const ROUND = String.raw`รอบ\s*(?:ที่\s*\d\s*)?\(?(6|12|หก|สิบสอง)\s*เดือน`;

/** «รายงานผล … ปีงบประมาณ พ.ศ. ๒๕๖๗ รอบ ๑๒ เดือน» and the other way round, and what opens this report and no other. */
const REPORT = new RegExp(
  `รายงาน(?:(?!รายงาน)[^\\n]){0,140}?(?:${YEAR}[^\\n]{0,24}?${ROUND}|${ROUND}[^\\n]{0,24}?${YEAR}|${ROUND})`,
  'g',
);
const THIS_REPORT = /(?:ขอ|ฉบับนี้|เอกสารนี้|บัดนี้|ครบกำหนด|นี้คือ|กำหนดที่จะต้อง)[^\n]{0,60}$|^\s*(?:\d+[.)]\s*)?$/;
const EARLIER = /(?:ที่ผ่านมา|ก่อนหน้า|ครั้งก่อน|รอบก่อน|ปีก่อน|ตามที่ได้รายงาน|เดิม)/;
const REACH = 80;

/** A report of another round or year in the opening of this one. */
export const roundDiffers = defineRule<{ expectedRound: number; expectedYear: number }>({
  id: 'claim.round-differs',
  severities: ['error', 'warning'],
  needs: { ITA_Agency: [] },
  why: {
    th: 'ข้อความที่คัดลอกจากรายงานรอบก่อนทำให้รายงานไม่ใช่ของปีปัจจุบัน',
    en: 'Words copied from an earlier report make it the report of another year.',
  },
  message: ({ found, expectedRound, expectedYear }) => ({
    th: `ข้อความว่า “${found}” แต่รายงานนี้เป็นรอบ ${inBoth(expectedRound).th} เดือน ปี ${inBoth(expectedYear).th} แก้ข้อความหรือตารางหน่วยงาน`,
    en: `The text says “${found}”, but this report is of the ${expectedRound} months of ${expectedYear}. Correct the text, or ITA_Agency.`,
  }),
  *check({ book, settings }) {
    const { round, fiscalYear, operatingYear, resultYear } = settings;
    const known = [fiscalYear, operatingYear, resultYear];
    for (const { text: cell } of book.texts) {
      const text = toArabicDigits(cell.value ?? '');
      for (const match of matchesOf(REPORT, text)) {
        const before = text.slice(Math.max(0, match.index - REACH), match.index);
        const end = match.index + match[0].length;
        if (EARLIER.test(before + text.slice(match.index, end + REACH / 2))) continue;
        const stated = roundIn(match);
        const year = Number(match[1] ?? match[4] ?? 0);
        const isYear = year === 0 || known.includes(year);
        if (stated === round && isYear) continue;
        const severity = THIS_REPORT.test(before) && (stated !== round || !isYear) ? 'error' : 'warning';
        const found = (cell.value ?? '').slice(match.index, match.index + match[0].length).slice(-REACH / 2);
        yield {
          at: cell.at,
          related: book.agency?.round.at,
          found,
          severity,
          expectedRound: round,
          expectedYear: operatingYear,
        };
      }
    }
  },
});

function roundIn(match: RegExpExecArray): number {
  const written = match[2] ?? match[3] ?? match[5] ?? '';
  return written === '6' || written === 'หก' ? 6 : 12;
}

const DATE = new RegExp(
  String.raw`(?<!\d)\d{1,2}\s*(?:${MONTH_PATTERNS.join('|')})\s*(?:พ\.\s?ศ\.)?\s*(?:25\d\d|[56]\d)(?!\d)`,
  'g',
);
const HAS_MONTH = /[0-9๐-๙]\s*(?:[ก-ฮ]\.\s?[ก-ฮ]|[มกพสตธ][ก-๎]{2,})/;

/** A date in a summary that lies after the round it reports on. */
export const dateOutside = defineRule({
  id: 'claim.date-outside',
  severities: ['tip'],
  why: {
    th: 'สิ่งที่ทำหลังสิ้นรอบเป็นผลของรายงานรอบถัดไป',
    en: 'What was done after the round belongs to the next report.',
  },
  message: ({ found, expected }) => ({
    th: `วันที่ “${found}” อยู่หลังสิ้นรอบ (${inBoth(expected).th}) ตรวจวันที่ หรือรายงานในรอบถัดไป`,
    en: `“${found}” lies after the end of the round (${inBoth(expected).en}). Check the date, or report it in the next round.`,
  }),
  *check({ book, settings }: CheckContext) {
    const { end } = roundPeriod(settings.operatingYear, settings.round);
    for (const { summary } of book.measures) {
      const text = summary.value ?? '';
      if (!HAS_MONTH.test(text)) continue;
      const late = matchesOf(DATE, toArabicDigits(text)).find(([date]) => (readDate(date) ?? 0) > end);
      if (!late) continue;
      const found = text.slice(late.index, late.index + late[0].length);
      const lastDay = settings.round === 6 ? '31 มี.ค.' : '30 ก.ย.';
      yield { at: summary.at, found, expected: `${lastDay} ${settings.operatingYear}` };
    }
  },
});
