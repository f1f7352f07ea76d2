import { CRITERIA, levelNames } from '../../assessment/criteria';
import { INDICATORS } from '../../assessment/indicators';
import { MONTH_PATTERNS } from '../../thai/dates/months';
import type { Meaning, Unit, YearRef } from './tokens';

/** One kind of words the claim reader knows. Patterns see Arabic digits and Thai whose letters are in order. */
export interface Entry {
  readonly pattern: string;
  readonly meaning: (found: string) => Meaning;
}

const THAI = '[ก-๎]';
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const DASH = String.raw`\s*(?:-|–|—|ถึง|~)\s*`;
const JOIN = String.raw`\s*(?:,|-|–|ถึง|และ|กับ|/)\s*|\s+(?=\d{1,2}\s*(?:และ|,))`;
const ERA = String.raw`(?:พ\.\s?ศ\.|พุทธศักราช)`;
const YEAR_WORD = String.raw`(?:ประจำ)?ปี(?:งบประมาณ)?\s*${ERA}?`;
const YEAR_NUMBER = String.raw`(?:25\d\d|[56]\d)(?![\d.]*\d)`;

/** `{คะแนน:8}`; `{ปีก่อน}`, with or without «ปีงบประมาณ» before it, tells the year of what follows. */
export const PLACEHOLDER: Entry = {
  pattern: String.raw`(?:${YEAR_WORD}\s*)?\{[^{}\n]*\}`,
  meaning: (found) => {
    const year = YEAR_PLACEHOLDERS[found.replace(/^[^{]*|\s/g, '')];
    return year === undefined ? { kind: 'placeholder' } : { kind: 'years', years: [year] };
  },
};

const YEAR_PLACEHOLDERS: Readonly<Record<string, YearRef>> = { '{ปีผลประเมิน}': 'result', '{ปีก่อน}': 'previous' };

/** A new line, a bullet. */
export const BREAK: Entry = {
  pattern: String.raw`[\n;•]|\s-\s(?=${THAI})`,
  meaning: () => ({ kind: 'break' }),
};

/** «อุทธรณ์», in the words that lead up to it. */
const APPEAL = '(?:จาก)?(?:การ)?(?:ยื่น)?อุทธรณ์';

/** What came of an appeal is the score; the words that say so change nothing. */
export const AFTER_APPEAL = `(?:ภาย)?หลัง${APPEAL}`;

/**
 * Dates, times, numbers of documents and the like, a law's year, ranges, products, web addresses, what was before an
 * appeal: numbers that claim nothing.
 */
export const IGNORED: Entry = {
  pattern: [
    String.raw`https?://\S+|www\.\S+`,
    String.raw`(?:\d{1,2}\s*)?(?:${MONTH_PATTERNS.join('|')})\s*(?:พ\.\s?ศ\.)?\s*(?:25)?\d\d(?!\d)`,
    String.raw`\d+/[\d/]+|\d{1,2}[.:]\d{2}\s*น\.|\(?\d\)`,
    String.raw`(?:ไตรมาส|ครั้ง|ลำดับ|อันดับ|มาตรา|ฉบับ|หมู่|หน้า|รอบ|ชั้น)(?:ที่)?\s*\d+(?:${DASH}\d+)?`,
    String.raw`พ\.\s?ศ\.\s*25\d\d`,
    String.raw`${NUMBER}\s*(?:คะแนน)?${DASH}${NUMBER}`,
    String.raw`${NUMBER}\s*[×x*]\s*${NUMBER}`,
    `${NUMBER} *(?:คะแนน)?[ (]*ก่อน${APPEAL}|ก่อน${APPEAL}(?:(?!${AFTER_APPEAL}).)*`,
  ].join('|'),
  meaning: () => ({ kind: 'ignored' }),
};

/** «ปีงบประมาณ พ.ศ. ๒๕๖๖», «ปี ๒๕๖๖ และ ๒๕๖๗», «ปี ๖๗». */
export const YEARS: Entry = {
  pattern: String.raw`${YEAR_WORD}\s*${YEAR_NUMBER}(?:(?:${JOIN})(?:${YEAR_WORD})?\s*${ERA}?\s*25\d\d(?!\d))*`,
  meaning: (found) => ({ kind: 'years', years: numbersOf(found).map((year) => (year < 100 ? 2500 + year : year)) }),
};

const BEFORE_VALUE = String.raw`(?=\s*(?:ได้|มี|\d))`;

/** «ปีก่อน», «ปีที่ผ่านมา», «เดิมได้ …». */
export const PREVIOUS_YEAR: Entry = {
  pattern: String.raw`ปี(?:งบประมาณ)?\s*(?:ก่อนหน้า|ก่อน|ที่ผ่านมา|ที่แล้ว)|(?<!จาก|เท่า|คง)เดิม${BEFORE_VALUE}`,
  meaning: () => ({ kind: 'years', years: ['previous'] }),
};

/** «ปีนี้», «ปัจจุบันได้ …». */
export const RESULT_YEAR: Entry = {
  pattern: `ปีนี้|ปัจจุบัน${BEFORE_VALUE}`,
  meaning: () => ({ kind: 'years', years: ['result'] }),
};

/** Words after «เทศบาลตำบล» that are not yet its name. */
const NOT_A_NAME = 'ได้|มี|ที่|ใน|และ|โดย|เป็น|ซึ่ง|จึง|ขอ|ยัง|ทุก|ทั้ง|นี้|ต้อง|ควร|จะ|ผ่าน|อยู่|กำหนด|ดำเนิน|จัด|ประกาศ';

/** What an agency's name begins with, where the name follows: «เทศบาลตำบล…», «อบต. …». */
export const AGENCY: Entry = {
  pattern: String.raw`(?:เทศบาล(?:นคร|เมือง|ตำบล)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.)(?=\s?${THAI})(?!\s?(?:${NOT_A_NAME}))`,
  meaning: () => ({ kind: 'agency' }),
};

/** The code of a question, and what is counted below an indicator. */
export const QUESTION: Entry = {
  pattern: String.raw`(?<![A-Za-z])[ieo]\s?\d{1,2}(?!\d)|ตัวชี้วัดที่\s*\d+\.\d+|ตัวชี้วัดย่อย`,
  meaning: () => ({ kind: 'other' }),
};

const ONE_OR_TWO = String.raw`\d{1,2}(?!\d|\.\d)`;

/** «ตัวชี้วัดที่ ๘ - ๑๐» is 8, 9, 10; «๘, ๑๐» and «๘ และ ๑๐» are those two. */
export const INDICATOR: Entry = {
  pattern: String.raw`ตัวชี้วัด\s?ที่\s*${ONE_OR_TWO}(?:(?:${JOIN})(?:ตัวชี้วัด)?(?:ที่)?\s*${ONE_OR_TWO}(?!\s*คะแนน))*`,
  meaning: (found) => {
    const numbers = numbersOf(found);
    const [first = 0, last = first, ...more] = numbers;
    const isRange = more.length === 0 && last > first && /\d\s*(?:-|–|ถึง)/.test(found);
    const between = () => Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return { kind: 'indicator', numbers: isRange ? between() : numbers };
  },
};

/** Every name an indicator is known by, longest first, tolerant of the spaces that copying leaves inside words. */
const NAMES = INDICATORS.flatMap(({ number, name, variants }) => [name, ...variants].map((text) => ({ number, text })))
  .sort((a, b) => b.text.length - a.text.length)
  .map(({ number, text }) => ({ number, text, pattern: [...text].join(' ?') }));

/** A name is one only where a word begins and ends: «แผนปฏิบัติการป้องกันการทุจริต» does not speak of indicator 10. */
const BEFORE_NAME = 'ด้าน|ตัวชี้วัด|คือ|และ|เรื่อง|ได้แก่|ชื่อ|คะแนน';
const AFTER_NAME = 'ได้|มี|ซึ่ง|อยู่|และ|เป็น|ลด|เพิ่ม|คะแนน|เท่า|ผ่าน|ไม่|พบ|โดย|กับ|คิด|ต่ำ|สูง|จาก';

/** The name of an indicator. */
export const NAME: Entry = {
  pattern: `(?<=^|[^ก-๎]|${BEFORE_NAME})(?:${NAMES.map(({ pattern }) => pattern).join('|')})(?!(?!${AFTER_NAME})${THAI})`,
  meaning: (found) => {
    const bare = found.replaceAll(' ', '');
    return { kind: 'name', number: NAMES.find(({ text }) => text === bare)?.number ?? 0 };
  },
};

/** Level names of all years, longest first: «ผ่านดี» must not be read as «ผ่าน». */
const LEVELS = [...new Set(CRITERIA.flatMap(levelNames))].sort((a, b) => b.length - a.length);
const AFTER_LEVEL = 'ซึ่ง|และ|โดย|ตาม|ใน|จาก|เป็น|ลด|เพิ่ม|เท่า|แต่|ขึ้น';

/** «ระดับ “ผ่านดี”». */
export const LEVEL: Entry = {
  pattern: String.raw`ระดับ(?:ผลการประเมิน)?\s*["“”«'(]?\s*(?:${LEVELS.join('|')})(?![A-Za-z])(?!(?!${AFTER_LEVEL})${THAI})`,
  meaning: (found) => ({ kind: 'level', level: LEVELS.find((name) => found.toUpperCase().endsWith(name)) ?? '' }),
};

/** Things counted: a number before one of them is no score. */
const COUNTED =
  'บาท|คน|ราย|ครั้ง|แห่ง|เรื่อง|ข้อ|วัน|เดือน|ชั่วโมง|นาที|ชุด|ฉบับ|ช่องทาง|หมู่|ครัวเรือน|ล้าน|พัน|อันดับ|เล่ม|หน้า|ตำแหน่ง|' +
  String.raw`ประเด็น|รายการ|คำถาม|ขั้นตอน|ไตรมาส|น\.|ปี(?!งบ|ก่อน|ที่|\s*(?:พ|\d))|ตัวชี้วัด(?!\s*ที่)|ตัว(?!ชี้)|เท่า(?!เดิม)`;

/** A number with the unit that follows it at once. */
export const SCORE_NUMBER: Entry = {
  pattern: String.raw`${NUMBER}\s*(?:คะแนน(?!เต็ม|รวม|เฉลี่ย)|%|เปอร์เซ็?นต์?|${COUNTED})?(?!\d)`,
  meaning: (found) => {
    const digits = /^[\d,.]*\d/.exec(found)?.[0] ?? '';
    const decimals = digits.split('.')[1]?.length ?? 0;
    return {
      kind: 'number',
      value: Number(digits.replaceAll(',', '')),
      decimals,
      unit: unitOf(found.slice(digits.length).trim()),
    };
  },
};

function unitOf(word: string): Unit {
  if (word === '') return 'none';
  if (word === '%' || word.startsWith('เปอร์')) return 'percent';
  return word === 'คะแนน' ? 'points' : 'other';
}

function numbersOf(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
