import { CRITERIA, levelNames } from '../../../assessment/criteria';
import { INDICATORS } from '../../../assessment/indicators';
import type { Entry } from './entry';

const THAI = '[ก-๎]';
const JOIN = String.raw`\s*(?:,|-|–|ถึง|และ|กับ|/)\s*|\s+(?=\d{1,2}\s*(?:และ|,))`;
const ONE_OR_TWO = String.raw`\d{1,2}(?!\d|\.\d)`;

/** Words after «เทศบาลตำบล» that are not yet its name. */
const NOT_A_NAME =
  'ได้|มี|ที่|ใน|และ|โดย|เป็น|ซึ่ง|จึง|ขอ|ยัง|ทุก|ทั้ง|นี้|ต้อง|ควร|จะ|ผ่าน|อยู่|กำหนด|ดำเนิน|จัด|ประกาศ|ของเรา|แล้ว|สามารถ|ไม่|เพื่อ|พบ';

/** What an agency's name begins with, where the name follows: «เทศบาลตำบล…», «อบต. …», «ทต.…». */
export const AGENCY: Entry = {
  starts: 'ขเอท',
  pattern: String.raw`(?:ของ\s?)?(?:เทศบาล(?:นคร|เมือง|ตำบล)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.|ท[ตมน]\.)(?=\s?${THAI})(?!\s?(?:${NOT_A_NAME}))`,
  meaning: (found) => ({ kind: 'agency', possessive: found.startsWith('ของ') }),
};

/** This agency without its name: «เทศบาล», «อบต.», «หน่วยงาน». */
export const OWN: Entry = {
  starts: 'ขเอทห',
  pattern: String.raw`(?:ของ\s?)?(?:${[
    String.raw`เทศบาล(?:นคร|เมือง|ตำบล)?(?!อื่น|ข้างเคียง|ใกล้|ทั่ว|ทั้ง|ใน|นคร|เมือง|ตำบล)`,
    String.raw`องค์การบริหารส่วน(?:ตำบล|จังหวัด)(?!อื่น|ข้างเคียง|ใกล้|ทั่ว|ทั้ง|ใน)`,
    String.raw`อบ[ตจ]\.(?!\s?(?:อื่น|ข้างเคียง|ใกล้|ทั่ว|ทั้ง|ใน))`,
    String.raw`หน่วยงาน(?!อื่น|ข้างเคียง|ใกล้|ทั่ว|ทั้ง|ใน|ที่|ภาค|ของรัฐ|ภาย|ตรวจ|ผู้|กำกับ|รับ|ต้น|กลุ่ม|อันดับ|ลำดับ|แรก|เดียว|เจ้าของ|ร่วม|ชั้น)`,
  ].join('|')})`,
  meaning: (found) => ({ kind: 'own', possessive: found.startsWith('ของ') }),
};

/** The questions of an indicator, all of them: «(e๑๑ - e๑๕)» changes nothing of what is said of it. */
export const QUESTION_RANGE: Entry = {
  starts: '(',
  pattern: String.raw`\(\s?(?:ข้อ(?:คำถาม)?\s?)?[ieo]\s?\d{1,2}\s?[-–ถึง]+\s?[ieo]?\s?\d{1,2}\s?\)`,
  meaning: () => ({ kind: 'filler' }),
};

/** The code of a question, and what is counted below an indicator. */
export const QUESTION: Entry = {
  starts: 'ieoIEOต',
  pattern: String.raw`(?<![A-Za-z])[ieo]\s?\d{1,2}(?!\d)|ตัวชี้วัดที่\s*\d+\.\d+(?!\d)|ตัวชี้วัดย่อย`,
  meaning: () => ({ kind: 'thing' }),
};

/** «ตัวชี้วัดที่ ๘ - ๑๐» is 8, 9, 10; «๘, ๑๐» and «๘ และ ๑๐» are those two. */
export const INDICATOR: Entry = {
  starts: 'ต',
  pattern: String.raw`ตัวชี้วัด(?:\s?ที่|ลำดับที่|\s?ข้อที่|\s?(?=\d+\s*(?:ได้|มี|\()))\s*${ONE_OR_TWO}(?:(?:${JOIN})(?:ตัวชี้วัด)?(?:ที่)?\s*${ONE_OR_TWO}(?!\s*คะแนน))*`,
  meaning: (found) => {
    const numbers = (found.match(/\d+/g) ?? []).map(Number);
    const [first = 0, last = first, ...more] = numbers;
    const isRange = more.length === 0 && last > first && /\d\s*(?:-|–|ถึง)/.test(found);
    const between = () => Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return { kind: 'indicator', numbers: isRange ? between() : numbers, isRange };
  },
};

/** Every name an indicator is known by, longest first, tolerant of the spaces that copying leaves inside words. */
const NAMES = INDICATORS.flatMap(({ number, name, variants }) => [name, ...variants].map((text) => ({ number, text })))
  .sort((a, b) => b.text.length - a.text.length)
  .map(({ number, text }) => ({ number, text, pattern: [...text].join(' ?') }));

/** A name is one only where a word begins and ends: «แผนปฏิบัติการป้องกันการทุจริต» does not speak of indicator 10. */
const BEFORE_NAME = 'ด้าน|ตัวชี้วัด|คือ|และ|เรื่อง|ได้แก่|ชื่อ|คะแนน|กับ|เป็น|ส่วน';
const AFTER_NAME =
  'ได้|มี|ซึ่ง|อยู่|และ|เป็น|ลด|เพิ่ม|คะแนน|เท่า|ผ่าน|ไม่|พบ|โดย|กับ|คิด|ต่ำ|สูง|จาก|ที่|ร้อย|คง|ปรับ|ดี|ขยับ|ยัง|ใน|เมื่อ|ตาม|ปี|ถือ|มาก|น้อย|ส่วน|ขณะ';

/** The name of an indicator. */
export const NAME: Entry = {
  starts: [...new Set(NAMES.map(({ text }) => text.charAt(0)))].join(''),
  pattern: `(?<=^|[^ก-๎]|${BEFORE_NAME})(?:${NAMES.map(({ pattern }) => pattern).join('|')})(?!(?!${AFTER_NAME})${THAI})`,
  meaning: (found) => {
    const bare = found.replaceAll(' ', '');
    return { kind: 'name', number: NAMES.find(({ text }) => text === bare)?.number ?? 0 };
  },
};

/** Levels that people write although no year's criteria have them. */
const INVENTED = ['ผ่านดีมาก', 'ผ่านยอดเยี่ยม', 'ผ่านดีเด่น', 'A+', 'B+', 'AAA'];

/** Level names of all years, longest first: «ผ่านดี» must not be read as «ผ่าน». */
const LEVELS = [...new Set([...CRITERIA.flatMap(levelNames), ...INVENTED])].sort((a, b) => b.length - a.length);

const LEVEL_PATTERN = LEVELS.map((name) => name.replace('+', '\\+')).join('|');

/** Names that mean a level also without «ระดับ» before them. */
const DISTINCT = LEVELS.filter((name) => /^ผ่าน.|ด่วน$/.test(name));
const AFTER_LEVEL =
  'ซึ่ง|และ|โดย|ตาม|ใน|จาก|เป็น|ลด|เพิ่ม|เท่า|แต่|ขึ้น|ด้วย|มี|แล้ว|เมื่อ|ของ|ส่วน|ขณะ|เช่น|เหมือน|คือ|ที่|ทั้ง|คะแนน|ปี|ได้|ไม่|ต่อ|อย่าง|จึง|เพราะ|เนื่อง|กว่า';
const QUOTE = String.raw`\s*[:"“”«»'(]*\s*`;

/** «ระดับ “ผ่านดี”», «เกณฑ์ผ่านดี», “ผ่านดี”, «ผลการประเมินผ่านดีเยี่ยม». */
export const LEVEL: Entry = {
  starts: [...new Set(['ร', 'เ', '"', '“', '«', ...DISTINCT.map((name) => name.charAt(0))])].join(''),
  pattern: [
    String.raw`(?:(?<!ตาม)เกณฑ์)?ระดับ(?:ผลการประเมิน|คะแนน)?(?:\s*(?:คือ|เป็น))?${QUOTE}(?:${LEVEL_PATTERN})(?![A-Za-z+])(?!(?!${AFTER_LEVEL})${THAI})`,
    String.raw`(?:(?<!ตาม)เกณฑ์${QUOTE})?(?:${DISTINCT.join('|')})(?!(?!${AFTER_LEVEL})${THAI})`,
    String.raw`["“«]\s*(?:${LEVEL_PATTERN})(?=\s*["”»])`,
  ].join('|'),
  meaning: (found) => ({
    kind: 'level',
    level: LEVELS.find((name) => found.toUpperCase().endsWith(name)) ?? '',
    isNamed: found.includes('ระดับผล'),
  }),
};
