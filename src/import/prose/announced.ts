import { toArabicDigits } from '../../thai/text/digits';
import { repairThai } from '../../thai/text/repair';
import { AGENCY_SETTINGS, RESULTS } from '../../workbook/definitions';
import type { Drafts } from '../records/drafts';
import { offerSetting } from '../records/other-rows';
import type { TextLine } from './line';

const R = RESULTS.fields;
const YEAR = /(?:ปี(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?|พ\.?\s*ศ\.?)\s*(25[0-9]{2})/g;
const TOTAL =
  /(?:(?:มี|ได้(?:รับ)?|มีผล|โดยมี|ผล|เป็น)\s*)?(?:ค่า)?(?:ผล)?คะแนน(?:การประเมิน(?:ฯ)?)?\s*(?:ภาพรวม|รวมทั้งสิ้น|รวม|เฉลี่ย|ประเมิน|ITA)*\s*(?:ของหน่วยงาน)?\s*(?:เท่ากับ|อยู่ที่|ที่ได้รับ|ที่ได้|ร้อยละ|เป็น|จำนวน|คือ|=|:)?\s*([0-9]{1,3}\.[0-9]{1,2})(?![0-9])/g;
const LEVEL =
  /ระดับ(?:ผลการประเมิน|คุณธรรม)?\s*(?:คือ|:)?\s*["'“”‘’(]?\s*(ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|AA|A|B|C|D|E|F)(?![A-Za-zก-๙])/;
/** Figures of somebody or something else: another year, a tool, an indicator, the country. */
const OTHERS =
  /ประเทศ|ระดับจังหวัด|ทั่วประเทศ|ค่าเฉลี่ย|กลุ่ม|ตัวชี้วัด|แบบวัด|IIT|EIT|OIT|ส่วนที่|ความพึงพอใจ|เกณฑ์|เป้าหมาย|ไม่(?:ต่ำ|น้อย)กว่า|เพิ่มขึ้น|ลดลง/;
const THRESHOLD =
  /(?:ผ่าน)?เกณฑ์\s*(?:การประเมิน)?\s*\(?\s*(?:ที่กำหนด|ร้อยละ|คือ|ขั้นต่ำ|ที่)?\s*\(?\s*([0-9]{2}(?:\.[0-9]+)?)\s*คะแนน/;

/** Reads the announced total and level out of paragraphs: only where year, figure and whose figure it is are beyond doubt. */
export function readAnnounced(lines: readonly TextLine[], drafts: Drafts): void {
  for (const line of lines) {
    const text = toArabicDigits(repairThai(line.text));
    readTotals(line, text, drafts);
    const threshold = THRESHOLD.exec(text)?.[1];
    const item = AGENCY_SETTINGS.threshold.header;
    if (threshold && !drafts.has('ITA_Agency', item)) offerSetting(drafts, item, Number(threshold), [line.cell]);
  }
}

function readTotals(line: TextLine, text: string, drafts: Drafts): void {
  for (const match of text.matchAll(TOTAL)) {
    const before = text.slice(0, match.index);
    const years = [...before.matchAll(YEAR)];
    const following =
      years.length > 0 ? undefined : /^[^0-9]{0,40}?25[0-9]{2}/.exec(text.slice(match.index + match[0].length))?.[0];
    const year = Number(years.at(-1)?.[1] ?? following?.slice(-4));
    const since = before.slice(years.at(-1)?.index ?? 0);
    const total = Number(match[1]);
    if (!year || total > 100 || OTHERS.test(since)) continue;
    const row = drafts.has('ITA_Results', year) ? drafts.rowFor('ITA_Results', R.year.header, year) : null;
    // Two totals for one year are a question only where both claim to be the announced one.
    if (row && row.get(R.total.header) !== undefined && row.get(R.total.header) !== total) continue;
    const result = row ?? drafts.rowFor('ITA_Results', R.year.header, year);
    drafts.offer(result, R.total.header, total, [line.cell]);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 90);
    const [clause = ''] = following === undefined ? after.split(/ปีงบประมาณ|พ\.ศ\./) : [after];
    const level = LEVEL.exec(clause)?.[1];
    if (level && result.get(R.level.header) === undefined) drafts.offer(result, R.level.header, level, [line.cell]);
  }
}
