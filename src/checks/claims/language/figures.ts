import { MONTH_PATTERNS } from '../../../thai/dates/months';
import type { Entry } from './entry';
import type { Unit, YearRef } from './tokens';

const DIGITS = '0123456789';
const THAI = '[ก-๎]';
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const DASH = String.raw`\s*(?:-|–|—|ถึง|~)\s*`;
const JOIN = String.raw`\s*(?:,|-|–|ถึง|และ|กับ|/)\s*|\s+(?=\d{1,2}\s*(?:และ|,))`;
const ERA = String.raw`(?:พ\.\s?ศ\.|พุทธศักราช)`;
const YEAR_WORD = String.raw`(?:ประจำ)?ปี(?:งบประมาณ)?\s*${ERA}?`;
const YEAR_NUMBER = String.raw`(?:25\d\d|[56]\d)(?![\d.]*\d)`;

/** `{คะแนน:8}`; `{ปีก่อน}`, with or without «ปีงบประมาณ» before it, tells the year of what follows. */
export const PLACEHOLDER: Entry = {
  starts: '{ปพ',
  pattern: String.raw`(?:${YEAR_WORD}\s*)?\{[^{}\n]*\}`,
  meaning: (found) => {
    const year = YEAR_PLACEHOLDERS[found.replace(/^[^{]*|\s/g, '')];
    return year === undefined ? { kind: 'placeholder' } : { kind: 'years', years: [year] };
  },
};

const YEAR_PLACEHOLDERS: Readonly<Record<string, YearRef>> = { '{ปีผลประเมิน}': 'result', '{ปีก่อน}': 'previous' };

/** A new line, a bullet. */
export const BREAK: Entry = {
  starts: '\n;• \t',
  pattern: String.raw`[\n;•]|\s-\s(?=${THAI})`,
  meaning: () => ({ kind: 'break' }),
};

/** «อุทธรณ์», in the words that lead up to it. */
const APPEAL = '(?:จาก)?(?:การ)?(?:ยื่น)?อุทธรณ์';

/** What came of an appeal is the score; the words that say so change nothing. */
export const AFTER_APPEAL: readonly string[] = [`ภายหลัง${APPEAL}`, `หลัง${APPEAL}`];

/**
 * Dates, times, numbers of documents and the like, a law's year, ranges, products, web addresses, what was before an
 * appeal: numbers that claim nothing.
 */
export const IGNORED: Entry = {
  starts: `${DIGITS}hwHWไคลอมฉหรชพก( มกพสตธจท`,
  pattern: [
    String.raw`(?:ผู้ตอบ(?:แบบสอบถาม|แบบวัด)?|กลุ่มตัวอย่าง|ผู้มีส่วนได้ส่วนเสีย)\s*(?:จำนวน|รวม|ทั้งสิ้น)*\s*[\d,]+\s*(?:คน|ราย)`,
    String.raw`https?://\S+|www\.\S+`,
    String.raw`(?:\d{1,2}\s*)?(?:${MONTH_PATTERNS.join('|')})\s*(?:พ\.\s?ศ\.)?\s*(?:25)?\d\d(?!\d)`,
    String.raw`(?<!\.)\d+/[\d/]+|\d{1,2}[.:]\d{2}\s*น\.|\(?\d\)`,
    String.raw`(?:ไตรมาส|ครั้ง|ลำดับ|อันดับ|มาตรา|ฉบับ|หมู่|หน้า|รอบ|ชั้น|ข้อสั่งการ|แผ่น|ตาราง|ตารางที่|ภาพ|กราฟ)(?:ที่)?\s*\d+(?:${DASH}\d+)?(?!\d*\.\d)(?:\s*เดือน)?`,
    String.raw`พ\.\s?ศ\.\s*25\d\d`,
    String.raw`${NUMBER}\s*(?:คะแนน)?${DASH}${NUMBER}(?:\s*คะแนน)?`,
    String.raw`${NUMBER}\s*[×x*]\s*${NUMBER}%?`,
    `${NUMBER} *(?:คะแนน)?[ (]*ก่อน${APPEAL}|ก่อน${APPEAL}(?:(?!${AFTER_APPEAL.join('|')}).)*`,
  ].join('|'),
  meaning: () => ({ kind: 'ignored' }),
};

/** «ย้อนหลัง ๕ ปี», «๓ ปีที่ผ่านมา», «ทุกปี»: no figure of several years is one of ours. */
export const SPAN: Entry = {
  starts: `${DIGITS}ยตสทหร`,
  pattern: [
    String.raw`(?:ย้อนหลัง|ต่อเนื่อง|ติดต่อกัน|ตลอด|ระยะ|ในรอบ|รอบ|รวม)\s*(?:\d+|สอง|สาม|สี่|ห้า)\s*ปี`,
    String.raw`(?:\d+|สอง|สาม|สี่|ห้า)\s*ปี(?:งบประมาณ)?(?:ย้อนหลัง|ต่อเนื่อง|ติดต่อ|ที่ผ่านมา|ซ้อน|หลัง)?(?!\s*(?:พ|\d))`,
    'ทุกปี(?!งบ)|หลายปี',
  ].join('|'),
  meaning: () => ({ kind: 'span' }),
};

/** «ปีงบประมาณ พ.ศ. ๒๕๖๖», «ปี ๒๕๖๖ และ ๒๕๖๗», «ปี ๖๗», «พ.ศ. ๒๕๖๗ = …». */
export const YEARS: Entry = {
  starts: 'ปพ2',
  pattern: [
    String.raw`${YEAR_WORD}\s*${YEAR_NUMBER}(?:(?:${JOIN})(?:${YEAR_WORD})?\s*${ERA}?\s*25\d\d(?!\d))*`,
    String.raw`${ERA}\s*25\d\d(?!\d)(?=\s*(?:=|ได้|มี|เท่ากับ|\(?\d))`,
    String.raw`25\d\d(?![\d.,])(?=\s*(?:=|ได้|มี(?!น)|เท่ากับ|[(:]?\s*\d+\.\d\d))`,
  ].join('|'),
  meaning: (found) => ({
    kind: 'years',
    years: (found.match(/\d+/g) ?? []).map(Number).map((year) => (year < 100 ? 2500 + year : year)),
  }),
};

const BEFORE_VALUE = String.raw`(?=\s*(?:ได้|มี|เท่ากับ|อยู่ที่|=|:|\(?\d))`;

/** «ปีก่อน», «ปีที่แล้ว», «เดิมได้ …». */
export const PREVIOUS_YEAR: Entry = {
  starts: 'ปคผเ',
  pattern: [
    String.raw`(?:ปี(?:งบประมาณ)?|ครั้ง|รอบปี)\s*(?:ก่อนหน้านี้|ก่อนหน้า|ก่อน|ที่แล้ว)`,
    String.raw`(?<!จาก|เท่า|คง|เหมือน|ตาม)เดิม${BEFORE_VALUE}`,
  ].join('|'),
  meaning: () => ({ kind: 'years', years: ['previous'] }),
};

/** «ปีที่ผ่านมา» of a plan is the year of the result; of a comparison it is the year before. */
export const PAST_YEAR: Entry = {
  starts: 'ปค',
  pattern: String.raw`(?:ปี(?:งบประมาณ)?|ครั้ง)\s*ที่ผ่านมา`,
  meaning: () => ({ kind: 'years', years: ['past'] }),
};

/** «ปีนี้», «ปัจจุบันได้ …». */
export const RESULT_YEAR: Entry = {
  starts: 'ปค',
  pattern: `ปี(?:งบประมาณ)?(?:นี้|ปัจจุบัน|ล่าสุด)|ปัจจุบัน${BEFORE_VALUE}|ครั้งนี้`,
  meaning: () => ({ kind: 'years', years: ['result'] }),
};

/** «จากคะแนนเต็ม ๔๐ คะแนน», «เต็ม ๔๐», «จาก ๔๐ คะแนน» behind a figure, «๓๘.๒๕/๔๐». */
export const FULL_MARKS: Entry = {
  starts: 'จคเ(/',
  pattern: [
    String.raw`\(?\s*(?:จาก)?(?:คะแนน)?เต็ม\s*(?:=|:)?\s*\d+(?:\.0+)?(?![\d.])(?:\s*คะแนน)?\)?`,
    String.raw`(?<=\d\.\d\d?\s?(?:คะแนน)?\s?)จาก\s*\d{1,3}(?![\d.])\s*คะแนน`,
    String.raw`(?<=\d\.\d\d?\s?(?:คะแนน)?\s?)/\s*\d{1,3}(?![\d.])(?:\s*คะแนน)?`,
  ].join('|'),
  meaning: (found) => ({ kind: 'fullMarks', value: Number(/\d+/.exec(found)?.[0] ?? 0) }),
};

/** Things counted: a number before one of them is no score. */
const COUNTED =
  'บาท|คน|ราย(?!ตัว)|ครั้ง|แห่ง|เรื่อง|ข้อ|วัน|เดือน|ชั่วโมง|นาที|ชุด|ฉบับ|ช่องทาง|หมู่|ครัวเรือน|ล้าน|พัน|หมื่น|อันดับ|เล่ม|หน้า|ตำแหน่ง|กิโล|เมตร|ตัน|ไร่|' +
  String.raw`หน่วยงาน|ประเด็น|รายการ|คำถาม|ขั้นตอน|ไตรมาส|น\.|ปี(?!งบ|ก่อน|ที่|นี้|ปัจ|ล่า|แรก|ผล|\s*(?:พ|\d))|โครงการ|กิจกรรม|เท่า(?!เดิม|กับ|กัน)|ระดับ(?=\s|$)`;
const INDICATORS_COUNTED = String.raw`ตัวชี้วัด(?!\s*(?:ที่)?\s*\d)|ตัว(?!ชี้|แทน|อย่าง)|ด้าน(?!การ|คุณ|ประ)`;

/** A number with its sign and the unit that follows it at once. */
export const SCORE_NUMBER: Entry = {
  starts: `${DIGITS}+-−–`,
  pattern: String.raw`(?:\+\s?|(?<=\()[-−–]\s?|(?<=[^\d]\s)[-−](?=\d+\.\d\d))?${NUMBER}\s*(?:คะแนน(?!เต็ม|รวม|เฉลี่ย)|%|เปอร์เซ็?นต์?|${INDICATORS_COUNTED}|เครื่องมือ|แบบวัด(?!\s*(?:[IEO]IT|การ))|มาตรการ|${COUNTED})?(?!\d)`,
  meaning: (found) => {
    const lead = /^\D*/.exec(found)?.[0] ?? '';
    const digits = /^[\d,.]*\d/.exec(found.slice(lead.length))?.[0] ?? '';
    return {
      kind: 'number',
      value: Number(digits.replaceAll(',', '')),
      decimals: digits.split('.')[1]?.length ?? 0,
      length: digits.length,
      lead: lead.length,
      unit: unitOf(found.slice(lead.length + digits.length).trim()),
      sign: lead === '' ? null : lead.startsWith('+') ? '+' : '-',
    };
  },
};

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^$/, 'none'],
  [/^(?:%|เปอร์)/, 'percent'],
  [/^คะแนน$/, 'points'],
  [/^(?:ตัว|ด้าน)/, 'indicators'],
  [/^(?:เครื่องมือ|แบบวัด)/, 'tools'],
  [/^มาตรการ$/, 'measures'],
];

function unitOf(word: string): Unit {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? 'other';
}
