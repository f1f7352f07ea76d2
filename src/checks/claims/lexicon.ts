import type { ToolId } from '../../assessment/indicators';
import {
  AFTER_APPEAL,
  AGENCY,
  BREAK,
  IGNORED,
  INDICATOR,
  LEVEL,
  NAME,
  PLACEHOLDER,
  PREVIOUS_YEAR,
  QUESTION,
  RESULT_YEAR,
  SCORE_NUMBER,
  YEARS,
  type Entry,
} from './shapes';
import type { Direction, Marker, Meaning } from './tokens';

/** Words of one meaning, which may be patterns. */
function words(meaning: Entry['meaning'], list: readonly string[]): Entry {
  return { pattern: list.join('|'), meaning };
}

function marker(kind: Marker, ...list: readonly string[]): Entry {
  return words(() => ({ kind }), list);
}

function meaning(of: Meaning, ...list: readonly string[]): Entry {
  return words(() => of, list);
}

function tool(id: ToolId, ...list: readonly string[]): Entry {
  return meaning({ kind: 'tool', tool: id }, ...list);
}

function change(direction: Direction, ...list: readonly string[]): Entry {
  return meaning({ kind: 'change', direction }, ...list);
}

function total(weak: boolean, ...list: readonly string[]): Entry {
  return words((found) => ({ kind: 'total', weak, mean: /เฉลี่ย(?!ถ่วง)/.test(found) }), list);
}

const TEN = ' ?(?:10|สิบ) ?ตัว(?:ชี้วัด)?(?!ที่)';
const NOT_PASSED = '(?:ต่ำกว่าเกณฑ์|ไม่ผ่าน(?:เกณฑ์)?|ไม่ถึงเกณฑ์)';
const END = '(?![A-Za-z])';

/** «ผลการประเมิน» of the agency's integrity is followed by one of these; by any other noun, it is of something else. */
const AFTER_RESULT = [
  ...[
    'คุณธรรม',
    'ของ',
    'ประจำ',
    'ปี',
    'ใน',
    'โดย',
    'ภาพ',
    'รวม',
    'ได้',
    'มี',
    'อยู่',
    'ครั้ง',
    'คะแนน',
    'เท่า',
    'ดัง',
    'ตาม',
    'พบ',
  ],
  ...['ที่', 'ระดับ', 'ราย', 'ตัวชี้วัด', 'ทั้ง', 'ทุก', 'ลด', 'เพิ่ม', 'เป็น', 'แบบ', 'และ', 'จาก', 'คิด', 'ต่ำ', 'สูง', 'ผ่าน', 'ไม่'],
  ...['ซึ่ง', 'นี้', 'ดี', 'เปลี่ยน', 'การเปิดเผยข้อมูล', 'การรับรู้', 'ผู้มีส่วน', 'ต้อง', 'คือ', 'ก่อน', 'รอบ', 'เพื่อ', 'เมื่อ'],
];
const RESULT_OF_OTHERS = `ผลการประเมิน(?=[ก-ฮเ-ไ])(?!${AFTER_RESULT.join('|')})`;

/** Everything the claim reader knows, in order of precedence: where two entries fit, the earlier one is meant. */
export const LEXICON: readonly Entry[] = [
  PLACEHOLDER,
  BREAK,
  YEARS,
  PREVIOUS_YEAR,
  RESULT_YEAR,
  AGENCY,
  IGNORED,
  QUESTION,
  INDICATOR,
  marker(
    'all',
    'ทุก ?ๆ? ?ตัวชี้วัด(?!\\s*ที่)',
    'ตัวชี้วัดทั้งหมด(?! ?\\d)',
    `ทั้ง(?:หมด)?${TEN}`,
    `ตัวชี้วัดทั้ง(?:หมด)?${TEN}`,
    'ตัวชี้วัดทุกตัว(?!ที่)',
    'ทั้ง 10 ด้าน',
  ),
  marker('none-failed', `ไม่มีตัวชี้วัด(?:ใด|ที่)?(?:มี|ได้)?(?:ผล)?(?:คะแนน)?\\s*(?:ที่)?${NOT_PASSED}`),
  marker('some', 'ที่ผ่านเกณฑ์', 'ตัวชี้วัด(?:ที่|อื่น|ส่วนใหญ่|ใด)', 'ทุกตัวชี้วัดที่', 'บางตัวชี้วัด', 'เกือบทุกตัวชี้วัด'),
  tool('IIT', `IIT${END}`, 'ผู้มีส่วนได้ส่วนเสียภายใน(?!และ)'),
  tool('EIT', `EIT${END}`, 'ผู้มีส่วนได้ส่วนเสียภายนอก'),
  tool('OIT', `OIT${END}`, 'การเปิดเผยข้อมูลสาธารณะ'),
  NAME,
  LEVEL,
  meaning(
    { kind: 'other' },
    ...['ค่าเฉลี่ยคะแนน', 'คะแนนเฉลี่ยคะแนน', 'แบบประเมิน', 'ประเมินตนเอง', 'แบบสอบถาม', 'แบบสำรวจ', 'ความพึงพอใจ'],
    ...['ข้อคำถาม', 'คำถาม', 'ประเด็น', 'รายข้อ', 'หัวข้อ', 'ข้อย่อย', 'ข้อ(?:ที่)? ?\\d+(?:\\.\\d+)*'],
    ...['ทดสอบ', 'อบรม', 'ประกวด', 'โครงการ', 'กิจกรรม', 'LPA', 'ผลการปฏิบัติ(?:งาน|ราชการ)', RESULT_OF_OTHERS],
    ...['องค์กรปกครองส่วนท้องถิ่น(?:ทั้ง|ทั่ว|อื่น)', 'หน่วยงานอื่น', 'ของประเทศ', 'ทั้งประเทศ', 'ทั่วประเทศ'],
    ...['(?:ระดับ|ของ)(?:ประเทศ|จังหวัด|อำเภอ|ภาค|กลุ่ม)', 'เบื้องต้น', 'อุทธรณ์'],
  ),
  marker('criterion', 'จากคะแนนเต็ม', 'คะแนนเต็ม', 'เต็ม', 'น้ำหนัก', 'เกณฑ์ขั้นต่ำ'),
  total(
    false,
    ...['คะแนนรวม(?:เฉลี่ย|ทั้งสิ้น)?', 'คะแนนเฉลี่ย(?:โดย)?รวม', 'คะแนน(?:เฉลี่ย)?ถ่วงน้ำหนัก'],
    ...['คะแนน(?:ใน|โดย)ภาพรวม', 'ในภาพรวม', 'โดยภาพรวม', 'คะแนน(?:ผล)?(?:การประเมิน)? ?\\(?ITA\\)?'],
  ),
  marker('mean', 'ค่าเฉลี่ย', 'คะแนนเฉลี่ย', 'เฉลี่ย'),
  total(true, 'ผลการประเมิน', 'คุณธรรมและความโปร่งใส', `ITA${END}`, 'Integrity and Transparency Assessment'),
  marker(
    'aim',
    ...['เป้าหมาย', 'ค่าเป้าหมาย', 'ตั้งเป้า', 'ตัวชี้วัดความสำเร็จ', 'ยกระดับ', 'มุ่ง', 'สู่', 'คาดว่า', 'คาดหวัง'],
    ...['เพื่อให้', 'พัฒนาให้', 'ให้(?:ได้|มี|ผ่าน|อยู่|ทุก|ตัวชี้วัด|คะแนน)', 'จะ(?:ได้|มี|ต้อง|ผ่าน|เพิ่ม|ลด|เป็น|อยู่|เท่า|ไม่)'],
    ...['ต้อง(?:ได้|มี|ผ่าน)', 'ควร', 'หาก', 'ถ้า', 'เพิ่มอีก', 'จึงจะ', 'ถือว่า', 'สมมติ(?:ว่า|ให้)'],
  ),
  marker('failed', 'ไม่(?:ได้)?ผ่าน(?:เกณฑ์)?', 'ยังไม่(?:ได้)?ผ่าน(?:เกณฑ์)?', 'มิได้ผ่าน', 'ต่ำกว่าเกณฑ์', 'น้อยกว่าเกณฑ์', 'ไม่ถึงเกณฑ์'),
  marker(
    'passed',
    ...['ผ่าน', 'สูงกว่า', 'เกิน(?:กว่า)?'].map((word) => `${word}เกณฑ์(?:การประเมิน|ที่กำหนด|มาตรฐาน)?`),
    'ผ่าน(?=\\s*(?:ทุก|ครบ|ทั้ง))',
  ),
  marker('criterion', 'เกณฑ์'),
  marker(
    'bound',
    ...['น้อยกว่า', 'ต่ำกว่า', 'ไม่มากกว่า', 'ไม่สูงกว่า', 'ไม่เกิน', 'ระหว่าง', 'ขั้นต่ำ', 'ประมาณ', 'เกือบ', 'ใกล้เคียง'],
    ...['ห่าง', 'ขาด(?:อีก)?', 'ส่วนต่าง', 'ผลต่าง', 'แตกต่าง', 'ต่าง(?=จาก|กัน)', 'อีก', '<', '>', '≤', '≥'],
  ),
  marker('above', 'ไม่น้อยกว่า', 'ไม่ต่ำกว่า', 'มากกว่า', 'สูงกว่า', 'เกินกว่า', 'เกิน', 'อย่างน้อย', 'ตั้งแต่'),
  marker('upwards', 'ขึ้นไป', 'เป็นต้นไป'),
  marker('except', 'ยกเว้น', 'เว้น(?!วรรค)', 'ไม่(?:นับ|รวม)', 'นอกนั้น', 'นอกจาก', 'ที่เหลือ', 'มีเพียง'),
  marker('but', 'แต่(?!ละ|ง)'),
  change('up', 'เพิ่มขึ้น', 'สูงขึ้น'),
  change('down', 'ลดลง', 'ลดต่ำลง', 'ต่ำลง'),
  change('same', 'เท่าเดิม', 'คงเดิม', 'ไม่เปลี่ยนแปลง', 'เท่ากับปีก่อน'),
  marker('not', 'ไม่', 'ยังไม่', 'มิ(?=ได้|ใช่)'),
  SCORE_NUMBER,
  marker('percent', 'ร้อยละ'),
  marker('score', 'คะแนน'),
  marker('from', 'จากเดิม', 'จาก(?!การ|ผล|ข้อมูล|ตาราง)'),
  marker('to', 'เป็น', 'เหลือ', 'มาอยู่ที่'),
  marker('verb', '=', 'ได้(?:รับ)?', 'มี', 'เท่ากับ', 'อยู่ที่', 'อยู่ใน', 'คิด', 'คือ'),
  marker('and', 'และ', 'กับ', ',', '/'),
  {
    pattern: String.raw`[\s()\[\]"“”«»':.]+`,
    meaning: () => ({ kind: 'filler' }),
  },
  marker(
    'filler',
    ...['ซึ่ง', 'โดย', 'ใน', 'ของ', 'ที่', 'ผล', 'แล้ว', 'นี้', 'จำนวน', 'ค่า', 'ถึง', 'อยู่', 'ส่วน', 'ด้าน', 'เรื่อง'],
    ...['ตัวชี้วัด', 'แบบวัด', 'การรับรู้', 'ตามลำดับ', 'เมื่อ', 'เทียบ', 'ประจำ', 'ทั้งนี้', 'พบว่า', 'รวม'],
    AFTER_APPEAL,
  ),
];
