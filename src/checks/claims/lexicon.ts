import { CRITERIA, levelNames } from '../../assessment/criteria';
import { INDICATORS, type ToolId } from '../../assessment/indicators';
import { MONTH_PATTERNS } from '../../thai/months';
import type { Direction, Marker, Meaning, Unit, YearRef } from './tokens';

/** One kind of words the claim reader knows. Patterns see Arabic digits and repaired Thai; earlier entries win. */
interface Entry {
  readonly pattern: string;
  readonly meaning: (found: string) => Meaning;
}

const THAI = '[ก-๎]';
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const NUMBER_ALONE = new RegExp(NUMBER);
const DASH = String.raw`\s*(?:-|–|—|ถึง|~)\s*`;
const JOIN = String.raw`\s*(?:,|-|–|ถึง|และ|กับ|/)\s*|\s+(?=\d{1,2}\s*(?:และ|,))`;
const YEAR_WORD = String.raw`(?:ประจำ)?ปี(?:งบประมาณ)?\s*(?:พ\.\s?ศ\.|พุทธศักราช)?`;
const YEAR_NUMBER = String.raw`(?:25\d\d|[56]\d)(?![\d.]*\d)`;
const ONE_OR_TWO = String.raw`\d{1,2}(?!\d|\.\d)`;
const INDICATOR_NUMBERS = String.raw`${ONE_OR_TWO}(?:(?:${JOIN})(?:ตัวชี้วัด)?(?:ที่)?\s*${ONE_OR_TWO}(?!\s*คะแนน))*`;

/** Level names of all years, longest first: «ผ่านดี» must not be read as «ผ่าน». */
const LEVELS = [...new Set(CRITERIA.flatMap(levelNames))].sort((a, b) => b.length - a.length);

/** Words that may follow an indicator's name without making it another word. */
const AFTER_NAME = 'ได้|มี|ซึ่ง|อยู่|และ|เป็น|ลด|เพิ่ม|คะแนน|เท่า|ผ่าน|ไม่|พบ|โดย|กับ|คิด|ต่ำ|สูง|จาก';
const AFTER_LEVEL = 'ซึ่ง|และ|โดย|ตาม|ใน|จาก|เป็น|ลด|เพิ่ม|เท่า|แต่|ขึ้น';
const BEFORE_NAME = 'ด้าน|ตัวชี้วัด|คือ|และ|เรื่อง|ได้แก่|ชื่อ|คะแนน';

function marker(kind: Marker, pattern: string): Entry {
  return { pattern, meaning: () => ({ kind }) };
}

/** Every name an indicator is known by, longest first, tolerant of the spaces that copying leaves inside words. */
const NAMES = INDICATORS.flatMap(({ number, name, variants }) => [name, ...variants].map((text) => ({ number, text })))
  .sort((a, b) => b.text.length - a.text.length)
  .map(({ number, text }) => ({ number, text, pattern: [...text].join(' ?') }));

const NAME_INITIALS = [...new Set(NAMES.map(({ text }) => text.charAt(0)))].join('');

function nameMeaning(found: string): Meaning {
  const bare = found.replaceAll(' ', '');
  return { kind: 'name', number: NAMES.find(({ text }) => text === bare)?.number ?? 0 };
}

function numbersOf(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** «๘ - ๑๐» is 8, 9, 10; «๘, ๑๐» and «๘ และ ๑๐» are those two. */
function indicatorMeaning(found: string): Meaning {
  const [first = 0, last = first, ...more] = numbersOf(found);
  const isRange = more.length === 0 && last > first && /\d\s*(?:-|–|ถึง)/.test(found);
  return {
    kind: 'indicator',
    numbers: isRange ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : numbersOf(found),
  };
}

function yearsMeaning(found: string): Meaning {
  const years = numbersOf(found).map((year) => (year < 100 ? 2500 + year : year));
  return { kind: 'years', years };
}

const YEAR_PLACEHOLDERS: Readonly<Record<string, YearRef>> = { '{ปีผลประเมิน}': 'result', '{ปีก่อน}': 'previous' };

function placeholderMeaning(found: string): Meaning {
  const year = YEAR_PLACEHOLDERS[found.replace(/^[^{]*|\s/g, '')];
  return year === undefined ? { kind: 'placeholder' } : { kind: 'years', years: [year] };
}

function numberMeaning(found: string): Meaning {
  const [digits = ''] = NUMBER_ALONE.exec(found) ?? [];
  const rest = found.slice(digits.length).trim();
  const units: readonly [Unit, RegExp][] = [
    ['points', /^คะแนน/],
    ['percent', /^%/],
    ['none', /^$/],
  ];
  const unit = units.find(([, pattern]) => pattern.test(rest))?.[0] ?? 'other';
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { kind: 'number', value: Number(digits.replaceAll(',', '')), decimals, unit };
}

function tool(id: ToolId, pattern: string): Entry {
  return { pattern, meaning: () => ({ kind: 'tool', tool: id }) };
}

function change(direction: Direction, pattern: string): Entry {
  return { pattern, meaning: () => ({ kind: 'change', direction }) };
}

function total(weak: boolean, pattern: string): Entry {
  return { pattern, meaning: (found) => ({ kind: 'total', weak, mean: /เฉลี่ย(?!ถ่วง)/.test(found) }) };
}

const COUNTED =
  'บาท|คน|ราย|ครั้ง|แห่ง|เรื่อง|ข้อ|วัน|เดือน|ปี(?!งบ|ก่อน|ที่|\\s*(?:พ|\\d))|ชั่วโมง|นาที|ชุด|ฉบับ|ช่องทาง|ตัวชี้วัด(?!\\s*ที่)|ตัว(?!ชี้)|' +
  'หมู่|ครัวเรือน|ล้าน|พัน|อันดับ|เท่า(?!เดิม)|เล่ม|หน้า|ตำแหน่ง|ประเด็น|รายการ|คำถาม|ขั้นตอน|ไตรมาส|น\\.';

const NONE_FAILED = 'ไม่มีตัวชี้วัด(?:ใด|ที่)?(?:มี|ได้)?(?:ผล)?(?:คะแนน)?\\s*(?:ที่)?(?:ต่ำกว่าเกณฑ์|ไม่ผ่าน(?:เกณฑ์)?|ไม่ถึงเกณฑ์)';

/** All the words, in order of precedence. */
export const LEXICON: readonly Entry[] = [
  { pattern: String.raw`(?:${YEAR_WORD}\s*)?\{[^{}\n]*\}`, meaning: placeholderMeaning },
  marker('break', String.raw`[\n;•]|\s-\s(?=${THAI})`),
  marker('ignored', String.raw`https?://\S+|www\.\S+`),
  marker('ignored', String.raw`(?:\d{1,2}\s*)?(?:${MONTH_PATTERNS.join('|')})\s*(?:พ\.\s?ศ\.)?\s*(?:25)?\d\d(?!\d)`),
  marker('ignored', String.raw`\d+/[\d/]+|\d{1,2}[.:]\d{2}\s*น\.`),
  marker('ignored', String.raw`(?:ไตรมาส|ครั้ง|ลำดับ|อันดับ|มาตรา|ฉบับ|หมู่|หน้า|รอบ|ชั้น)(?:ที่)?\s*\d+(?:${DASH}\d+)?`),
  {
    pattern: `${YEAR_WORD}\\s*${YEAR_NUMBER}(?:${JOIN}(?:${YEAR_WORD})?\\s*(?:พ\\.\\s?ศ\\.)?\\s*25\\d\\d(?!\\d))*`,
    meaning: yearsMeaning,
  },
  { pattern: 'ปี(?:งบประมาณ)?\\s*(?:ก่อนหน้า|ก่อน|ที่ผ่านมา|ที่แล้ว)', meaning: () => ({ kind: 'years', years: ['previous'] }) },
  marker('ignored', String.raw`พ\.\s?ศ\.\s*25\d\d`),
  marker('ignored', String.raw`${NUMBER}\s*(?:คะแนน)?${DASH}${NUMBER}`),
  { pattern: String.raw`(?<![A-Za-z])[ieo]\s?\d{1,2}(?!\d)`, meaning: () => ({ kind: 'other' }) },
  { pattern: String.raw`ตัวชี้วัด(?:ที่|ย่อย(?:ที่)?)\s*\d+\.\d+|ตัวชี้วัดย่อย`, meaning: () => ({ kind: 'other' }) },
  { pattern: String.raw`ตัวชี้วัด\s?ที่\s*${INDICATOR_NUMBERS}`, meaning: indicatorMeaning },
  marker(
    'all',
    'ทุก ?ๆ? ?ตัวชี้วัด(?!\\s*ที่)|ตัวชี้วัดทั้งหมด(?! ?\\d)|(?:ตัวชี้วัด)?ทั้ง(?:หมด)? ?(?:10|สิบ) ?ตัว(?:ชี้วัด)?(?!ที่)|ตัวชี้วัดทุกตัว(?!ที่)|ทั้ง 10 ด้าน',
  ),
  marker('none-failed', NONE_FAILED),
  marker('some', 'ที่ผ่านเกณฑ์|ตัวชี้วัดที่|ทุกตัวชี้วัดที่|ตัวชี้วัดอื่น|บางตัวชี้วัด|เกือบทุกตัวชี้วัด|ตัวชี้วัดส่วนใหญ่|ตัวชี้วัดใด'),
  tool('IIT', '(?<![A-Za-z])IIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายใน(?!และ)'),
  tool('EIT', '(?<![A-Za-z])EIT(?![A-Za-z])|ผู้มีส่วนได้ส่วนเสียภายนอก'),
  tool('OIT', '(?<![A-Za-z])OIT(?![A-Za-z])|การเปิดเผยข้อมูลสาธารณะ'),
  {
    pattern: `(?=[${NAME_INITIALS}])(?<=^|[^ก-๎]|${BEFORE_NAME})(?:${NAMES.map(({ pattern }) => pattern).join('|')})(?!(?!${AFTER_NAME})${THAI})`,
    meaning: nameMeaning,
  },
  {
    pattern: `ระดับ(?:ผลการประเมิน)?\\s*["“”«'(]?\\s*(?:${LEVELS.join('|')})(?![A-Za-z])(?!(?!${AFTER_LEVEL})${THAI})`,
    meaning: levelMeaning,
  },
  {
    pattern:
      '(?:ค่า|คะแนน)เฉลี่ยคะแนน|แบบประเมิน|ประเมินตนเอง|ข้อคำถาม|คำถาม|ประเด็น|รายข้อ|หัวข้อ|ข้อย่อย|ข้อ(?:ที่)? ?\\d+(?:\\.\\d+)*|ความพึงพอใจ|แบบสอบถาม|แบบสำรวจ|ทดสอบ|อบรม|ประกวด|LPA|' +
      'องค์กรปกครองส่วนท้องถิ่น(?:ทั้ง|ทั่ว|อื่น)|(?:ระดับ|ทั้ง|ทั่ว|ของ)ประเทศ|ระดับ(?:จังหวัด|อำเภอ|ภาค)|หน่วยงานอื่น|โครงการ|กิจกรรม|ผลการปฏิบัติ(?:งาน|ราชการ)',
    meaning: () => ({ kind: 'other' }),
  },
  marker('criterion', 'จากคะแนนเต็ม|คะแนนเต็ม|เต็ม|น้ำหนัก|เกณฑ์ขั้นต่ำ'),
  total(
    false,
    'คะแนนรวม(?:เฉลี่ย|ทั้งสิ้น)?|คะแนนเฉลี่ย(?:โดย)?รวม|(?:คะแนน)?(?:ใน|โดย)ภาพรวม|คะแนน(?:ผล)?(?:การประเมิน)? ?\\(?ITA\\)?|คะแนน(?:เฉลี่ย)?ถ่วงน้ำหนัก',
  ),
  marker('mean', '(?:ค่า|คะแนน)?เฉลี่ย'),
  total(true, 'ผลการประเมิน|คุณธรรมและความโปร่งใส|(?<![A-Za-z])ITA(?![A-Za-z])|Integrity and Transparency Assessment'),
  marker(
    'aim',
    '(?:ค่า)?เป้าหมาย|ตัวชี้วัดความสำเร็จ|ยกระดับ|เพื่อให้|ให้(?:ได้|มี|ผ่าน|อยู่|ทุก|ตัวชี้วัด|คะแนน)|มุ่ง|ตั้งเป้า|คาดว่า|คาดหวัง|จะ(?:ได้|มี|ต้อง|ผ่าน|เพิ่ม|ลด)|ควร|หาก|ถ้า|ต้อง(?:ได้|มี|ผ่าน)|พัฒนาให้|สู่|เพิ่มอีก',
  ),
  marker('failed', '(?:ไม่|ยังไม่|มิได้|ไม่ได้)ผ่าน(?:เกณฑ์)?|(?:ต่ำกว่า|น้อยกว่า|ไม่ถึง)เกณฑ์'),
  marker('passed', '(?:ผ่าน|สูงกว่า|เกิน|เกินกว่า)เกณฑ์(?:การประเมิน|ที่กำหนด|มาตรฐาน)?|ผ่าน(?=\\s*(?:ทุก|ครบ|ทั้ง))'),
  marker('criterion', 'เกณฑ์'),
  marker(
    'bound',
    'น้อยกว่า|ต่ำกว่า|ไม่มากกว่า|ไม่สูงกว่า|ไม่เกิน|ระหว่าง|ขั้นต่ำ|ประมาณ|เกือบ|ใกล้เคียง|ห่าง|ขาด(?:อีก)?|ส่วนต่าง|ผลต่าง|แตกต่าง|อีก|[<>≤≥]',
  ),
  marker('above', '(?:ไม่น้อย|ไม่ต่ำ|มาก|สูง|เกิน)กว่า|เกิน|อย่างน้อย|ตั้งแต่'),
  marker('upwards', 'ขึ้นไป|เป็นต้นไป'),
  marker('except', 'ยกเว้น|เว้นแต่|นอกนั้น|นอกจาก|ที่เหลือ|มีเพียง'),
  marker('but', 'แต่(?!ละ|ง)'),
  change('up', 'เพิ่มขึ้น|สูงขึ้น'),
  change('down', 'ลดลง|ลดต่ำลง|ต่ำลง'),
  change('same', 'เท่าเดิม|คงเดิม|ไม่เปลี่ยนแปลง|เท่ากับปีก่อน'),
  marker('not', 'ไม่|มิ(?=ได้|ใช่)|ยังไม่'),
  { pattern: String.raw`${NUMBER}\s*(?:คะแนน(?!เต็ม|รวม|เฉลี่ย)|%|${COUNTED})?(?!\d)`, meaning: numberMeaning },
  marker('percent', 'ร้อยละ'),
  marker('score', 'คะแนน'),
  marker('from', 'จาก(?!การ|ผล|ข้อมูล|ตาราง)'),
  marker('to', 'เป็น|เหลือ|มาอยู่ที่'),
  marker('verb', '=|ได้(?:รับ)?|มี|เท่ากับ|อยู่ที่|อยู่ใน|คิด|คือ'),
  marker('and', 'และ|กับ|,|/'),
  marker(
    'filler',
    String.raw`[\s()\[\]"“”«»':.]+|ซึ่ง|โดย|ใน|ของ|ที่|ผล|แล้ว|นี้|จำนวน|ค่า|ถึง|อยู่|ส่วน|ตัวชี้วัด|ด้าน|เรื่อง|แบบวัด|การรับรู้|ตามลำดับ|เมื่อ|เทียบ|ประจำ|ทั้งนี้|พบว่า|รวม`,
  ),
];

function levelMeaning(found: string): Meaning {
  const level = LEVELS.find((name) => found.toUpperCase().endsWith(name)) ?? '';
  return { kind: 'level', level };
}
