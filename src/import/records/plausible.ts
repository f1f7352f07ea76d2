import { foldThai } from '../../thai/text/repair';
import { isOwner, isPeriod, isTick } from '../headings/content';
import type { Role } from '../headings/roles';
import { columnOf, ownCell, type Region, type RegionColumn } from '../regions/region';
import type { MeasureRecord } from './measure-rows';

/** The gate of design/import.md: what a table of measures must be like for anything of it to be brought in. */
const READABLE_PERIODS = 0.8;
const FULL_TITLES = 0.9;
const SHORTEST_TITLE = 8;
const LONGEST_OWNER = 200;
/** How much of what belongs in one column may stand in another. */
const STRAYS = 0.04;

/** Columns of sentences: a period, a unit or a tick by itself has no business there. */
const SENTENCES: ReadonlySet<Role> = new Set(['title', 'method', 'finding', 'summary', 'outcome', 'issue']);

/**
 * Whether the rows below the headings hold what the headings say. A table that broke when it was pasted as plain text has
 * the same headings, but its cells have slipped to the left.
 */
export function isPlausible(
  region: Region,
  records: readonly MeasureRecord[],
  titleColumn: RegionColumn | undefined,
): boolean {
  if (records.length === 0 || !titleColumn) return false;
  const titles = records.map((record) => (record.cells.get(titleColumn) ?? []).map(({ text }) => text).join(''));
  const full = titles.filter((title) => lettersOf(title) >= SHORTEST_TITLE).length;
  return (
    full / records.length >= FULL_TITLES &&
    arePeriods(region, records) &&
    areOwnersShort(region, records) &&
    !hasSlipped(region)
  );
}

function lettersOf(text: string): number {
  return foldThai(text).replace(/[^\p{L}]/gu, '').length;
}

function textsOf(records: readonly MeasureRecord[], column: RegionColumn | undefined): readonly string[] {
  return column ? records.map((record) => (record.cells.get(column) ?? []).map(({ text }) => text).join('\n')) : [];
}

/** Blank periods count neither way; in a table where most rows have one they are looked at in `hasSlipped`. */
function arePeriods({ columns }: Region, records: readonly MeasureRecord[]): boolean {
  const column = columnOf(columns, 'period');
  if (!column || column.certainty === 'keyword') return true;
  const texts = textsOf(records, column).filter((text) => text !== '' && text.length > 1);
  // Lines that say the same twice, or one period a step: each line by itself.
  const readable = texts.filter((text) => isPeriod(text) || text.split('\n').every(isPeriod) || isLoosePeriod(text));
  return texts.length === 0 || readable.length / texts.length >= READABLE_PERIODS;
}

/** «ตลอดปีงบประมาณ», «ทุกเดือน», «ต่อเนื่อง»: says when, though no day can be told from it. */
function isLoosePeriod(text: string): boolean {
  return text.length <= 120 && /ปี|เดือน|ไตรมาส|ตลอด|ต่อเนื่อง|ทุก|ครั้ง|วัน|ภายใน|[0-9๐-๙]{2}/.test(text);
}

function areOwnersShort({ columns }: Region, records: readonly MeasureRecord[]): boolean {
  return textsOf(records, columnOf(columns, 'owners')).every((text) => text.length <= LONGEST_OWNER);
}

/** Whether periods, units and ticks stand by themselves in columns of sentences, or periods in the column of owners. */
function hasSlipped({ view, columns, top, bottom }: Region): boolean {
  let strays = 0;
  let rows = 0;
  const owners = columnOf(columns, 'owners');
  for (let row = top; row < bottom; row += 1) {
    const cells = view.starting(row);
    if (cells.length > 1) rows += 1;
    const isStray = columns.some((column) => {
      const text = ownCell(view, row, column)?.text;
      if (text === undefined || cells.length < 2) return false;
      if (column === owners) return isPeriod(text) || isTick(text);
      if (column.role === 'period') return isOwner(text) && !isPeriod(text);
      if (column.role === 'order' || column.role === 'indicator' || column.role === 'tool')
        return isOwner(text) || isPeriodInWords(text);
      if (column.tick !== null) return text.length > 200;
      if (column.role === null || !SENTENCES.has(column.role)) return false;
      return isPeriod(text) || /^[✓✔/]$/.test(text.trim()) || (isOwner(text) && text.length <= 30);
    });
    if (isStray) strays += 1;
  }
  return rows > 0 && strays / rows > STRAYS;
}

/** A bare number is a period too, where only a year can stand. */
function isPeriodInWords(text: string): boolean {
  return isPeriod(text) && /[ก-ฮ]/.test(text);
}
