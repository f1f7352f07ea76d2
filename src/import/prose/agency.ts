import { toArabicDigits } from '../../thai/text/digits';
import { repairThai } from '../../thai/text/repair';
import { AGENCY_SETTINGS } from '../../workbook/definitions';
import type { Drafts } from '../records/drafts';
import { offerSetting, settingNamed } from '../records/other-rows';
import type { TextLine } from './line';

const A = AGENCY_SETTINGS;
const KINDS = '(?:เทศบาล(?:นคร|เมือง|ตำบล)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบต\\.|อบจ\\.|เมืองพัทยา)';
const NAME = new RegExp(`${KINDS}\\s?[ก-๙]{2,40}`, 'g');
/** A name alone in its line, or with where it lies. */
const WHOLE_LINE = new RegExp(
  `^(?:ของ|โดย|ชื่อหน่วยงาน\\s*:?|หน่วยงาน\\s*:?)?\\s*(${KINDS}\\s?[ก-๙]{2,40})(?:\\s+(?:อำเภอ|อ\\.|จังหวัด|จ\\.|ประจำปี).*)?$`,
);
/** Words that follow a name without a space. */
const AFTER_NAME =
  /(?:ได้|มี|จึง|ขอ|โดย|ประจำ|อำเภอ|จังหวัด|เป็น|ให้|และ|ต่อไป|ดำเนิน|กำหนด|ที่(?:ได้|มี)|เพื่อ|ใน(?:ปี|การ|ฐานะ)|เข้า|นำ|จัด|ทุก|พบ|ประกาศ|เรื่อง|ตาม|จะ|ตระหนัก|เห็น|มุ่ง|ต้อง|กับ|ซึ่ง|สามารถ)/;
const PLACE = /(?:อำเภอ|อ\.)\s*([ก-๙]{2,30}?)\s*(?:จังหวัด|จ\.)\s*([ก-๙]{2,30})/;
const LONGEST_TITLE = 200;
const TITLE_LINES = 30;

/** Reads who the document is of, where, of which year and round, into ITA_Agency. What a memo's head said stands first. */
export function readAgency(lines: readonly TextLine[], drafts: Drafts): void {
  readLabels(lines, drafts);
  const name = nameIn(lines);
  if (name) offerOnce(drafts, A.name.header, name.text, name.line);
  const place = lines.find(({ text }) => PLACE.test(text));
  const [, district, province] = (place && PLACE.exec(place.text)) ?? [];
  if (place && district && province) {
    offerOnce(drafts, A.district.header, district, place);
    offerOnce(drafts, A.province.header, withoutTail(province), place);
  }
  readYear(lines, drafts);
  readRound(lines, drafts);
}

/** «หน่วยงาน : เทศบาล…» as a row of two cells or one line. */
function readLabels(lines: readonly TextLine[], drafts: Drafts): void {
  for (const { rowText, cell, isFirstOfRow } of lines) {
    if (!isFirstOfRow || drafts.ledger.has(cell)) continue;
    const [label = '', value, ...more] = rowText.split('\t');
    const setting = settingNamed(label);
    if (!setting || value === undefined || more.length > 0 || value.length > LONGEST_TITLE) continue;
    const valueLine = lines.find((line) => line.rowText === rowText && line.cell !== cell);
    if (!valueLine || drafts.has('ITA_Agency', setting)) continue;
    offerSetting(drafts, setting, value.trim(), [valueLine.cell]);
    drafts.ledger.mark([cell], { kind: 'context' });
  }
}

function offerOnce(drafts: Drafts, item: string, value: string | number, line: TextLine): void {
  if (!drafts.has('ITA_Agency', item)) offerSetting(drafts, item, value, [line.cell]);
}

interface Named {
  readonly text: string;
  readonly line: TextLine;
}

/** The name that stands alone in a line; else the one that the text names most. */
function nameIn(lines: readonly TextLine[]): Named | null {
  const titles = lines.filter(({ text }) => text.length <= LONGEST_TITLE).slice(0, TITLE_LINES * 2);
  const alone = titles.flatMap((line): readonly Named[] => {
    const [, text] = WHOLE_LINE.exec(repairThai(line.text)) ?? [];
    return text && !AFTER_NAME.test(text.slice(8)) ? [{ text: text.trim(), line }] : [];
  });
  const counts = new Map<string, { readonly named: Named; count: number }>();
  for (const named of [...alone, ...alone, ...lines.flatMap(namesIn)]) {
    const known = counts.get(named.text);
    if (known) known.count += 1;
    else counts.set(named.text, { named, count: 1 });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const [first] = alone;
  const best = ranked[0]?.named ?? null;
  return first && (counts.get(first.text)?.count ?? 0) * 2 >= (ranked[0]?.count ?? 0) ? first : best;
}

function namesIn(line: TextLine): readonly Named[] {
  return (repairThai(line.text).match(NAME) ?? []).flatMap((found) => {
    const text = withoutTail(found);
    return text.length > 10 || /^อบ[ตจ]/.test(text) ? [{ text, line }] : [];
  });
}

/** A name up to the word that follows it without a space. */
function withoutTail(text: string): string {
  const kind = new RegExp(`^${KINDS}`).exec(text)?.[0] ?? '';
  const rest = text.slice(kind.length);
  const tail = AFTER_NAME.exec(rest.slice(2));
  return (tail ? kind + rest.slice(0, tail.index + 2) : text).trim();
}

const FISCAL = /ปี(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*(25[0-9]{2})/;

/** The year of the titles; a memo's is that of its subject. */
function readYear(lines: readonly TextLine[], drafts: Drafts): void {
  const titles = lines.filter(isTitle);
  const years = titles.slice(0, TITLE_LINES).flatMap((line) => {
    const [, year] = FISCAL.exec(toArabicDigits(repairThai(line.text))) ?? [];
    return year ? [{ year: Number(year), line }] : [];
  });
  const [first] = years;
  if (first) offerOnce(drafts, A.fiscalYear.header, first.year, first.line);
}

function isTitle({ text, rowText, isAlone }: TextLine): boolean {
  return (isAlone || /^เรื่อง/.test(rowText)) && text.length <= LONGEST_TITLE;
}

const ROUND = /รอบ\s*(?:ระยะเวลา)?\s*(?:การประเมิน)?\s*(6|12|หก|สิบสอง)\s*เดือน|(?:^|[^0-9])(6|12)\s*เดือน(?:แรก)?/;

/** «รอบ ๖ เดือน» in a title. */
function readRound(lines: readonly TextLine[], drafts: Drafts): void {
  for (const line of lines.filter(isTitle).slice(0, TITLE_LINES)) {
    const [, inWords, bare] = ROUND.exec(toArabicDigits(repairThai(line.text))) ?? [];
    const found = inWords ?? (/รายงาน|ประจำปี/.test(line.text) ? bare : undefined);
    if (found === undefined) continue;
    const months = found === '6' || found === 'หก' ? 6 : 12;
    return offerOnce(drafts, A.round.header, `${months} เดือน`, line);
  }
}
