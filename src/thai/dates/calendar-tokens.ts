import { toArabicDigits } from '../text/digits';
import { MONTH_PATTERNS } from './months';
import { foldThai, repairThai } from '../text/repair';
import { DASHES } from '../text/dashes';
import { ERA } from './years';

/** A word that shapes a date or a period. */
export type CalendarWord =
  | 'from' // ตั้งแต่
  | 'to' // a dash or ถึง
  | 'and' // และ or a comma
  | 'slash'
  | 'on' // วันที่
  | 'year' // ปี, พ.ศ.
  | 'fiscal-year' // ปีงบประมาณ
  | 'quarter' // ไตรมาส
  | 'round' // รอบ
  | 'half' // ครึ่งปี
  | 'months' // เดือน
  | 'first' // แรก
  | 'last' // หลัง, สุดท้าย
  | 'all' // ตลอด, ทุก
  | 'by' // ภายใน
  | 'onward' // เป็นต้นไป
  | 'open'; // an opening bracket

/** One piece of a date or period text. A date in figures keeps its parts as written. */
export type CalendarToken =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'date'; readonly year: string; readonly month: number; readonly day: number }
  | { readonly kind: CalendarWord };

type Reader = readonly [pattern: RegExp, read: (match: RegExpExecArray) => CalendarToken | null];

const word = (kind: CalendarWord, source: string): Reader => [new RegExp(source, 'y'), () => ({ kind })];
const noise = (source: string): Reader => [new RegExp(source, 'y'), () => null];

const dateInFigures = (pattern: RegExp, order: { year: number; month: number; day: number }): Reader => [
  pattern,
  (match) => ({
    kind: 'date',
    year: match[order.year] ?? '',
    month: Number(match[order.month]),
    day: Number(match[order.day]),
  }),
];

/** A longer text is prose. */
const MAX_TEXT_LENGTH = 300;

const BULLET = /^\s*[-–•]/;

/** Tried in this order at every place of the text; the first that fits is taken, so longer words stand before shorter. */
const READERS: readonly Reader[] = [
  dateInFigures(/(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y, { year: 1, month: 2, day: 3 }),
  dateInFigures(/(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/y, { day: 1, month: 2, year: 3 }),
  dateInFigures(/(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y, { day: 1, month: 3, year: 4 }),
  [/\d+/y, ([digits]) => ({ kind: 'number', digits })],
  ...MONTH_PATTERNS.map((source, index): Reader => [
    // Excel's own «ต.ค.-68»: no number from 40 on can be the other end of a range of months.
    new RegExp(`(?:${source})(?:-(?=[4-9]\\d(?!\\d)))?`, 'y'),
    () => ({ kind: 'month', month: index + 1 }),
  ]),
  word('fiscal-year', `(?:ประจำ)?ปีงบ(?:ประมาณ|ฯ)?${ERA}?|fy(?=\\d)`),
  word('half', 'ครึ่ง(?:ปี(?:งบประมาณ)?)?'),
  word('year', `(?:ประจำ)?ปี${ERA}?|${ERA}`),
  word('quarter', 'ไตรมาส(?:ที่)?|q(?=\\d)'),
  word('round', '(?:ใน)?รอบ(?:ที่)?'),
  word('months', 'เดือน'),
  word('first', 'แรก|ต้น'),
  word('last', 'หลัง|สุดท้าย'),
  word('all', 'ตลอด(?:ทั้ง)?|ทั้ง|ทุก'),
  word('by', 'ภายใน|ไม่เกิน|สิ้น(?!สุด)'),
  word('from', 'ตั้งแต่|เริ่ม(?:ต้น)?'),
  word('onward', 'เป็นต้นไป'),
  word('to', `[${DASHES}]+|(?:ไป)?(?:จน)?ถึง|สิ้นสุด`),
  word('and', 'และ|[,;&]'),
  word('slash', '/'),
  word('on', 'วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)?ที่'),
  noise('ดำเนินการ|ระยะเวลา|ระหว่าง|ช่วง|ประจำ|อย่าง|ต่อเนื่อง|ของ|ใน|นี้|ณ|ลง'),
  word('open', '[([]'),
  noise('[)\\].:*|\'’‘"“”]'),
];

/**
 * Cuts a text about dates into its pieces. White space and line breaks mean nothing except between two numbers.
 * Null as soon as something is not about dates: a text half understood is a text misunderstood.
 */
export function calendarTokens(text: string): readonly CalendarToken[] | null {
  if (text.length > MAX_TEXT_LENGTH) return null;
  const source = withoutSpaces(text.replace(BULLET, ''));
  const tokens: CalendarToken[] = [];
  for (let at = 0; at < source.length;) {
    const found = readAt(source, at);
    if (!found) return null;
    if (found.token) tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

/** Spaces that part two numbers become a stroke, which is passed over like other signs. */
function withoutSpaces(text: string): string {
  return foldThai(repairThai(toArabicDigits(text)).replace(/(\d)\s+(?=\d)/g, '$1|'));
}

function readAt(source: string, at: number): { readonly token: CalendarToken | null; readonly end: number } | null {
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return { token: read(match), end: at + match[0].length };
  }
  return null;
}
