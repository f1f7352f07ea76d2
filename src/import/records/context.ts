import { indicatorNamed, readTool, toolOf, type ToolId } from '../../assessment/indicators';
import { readNumberList } from '../../thai/text/number-lists';
import { toArabicDigits } from '../../thai/text/digits';
import { foldThai, repairThai } from '../../thai/text/repair';
import { withoutLeadingNumber } from '../../workbook/parsing/leading-number';
import type { SourceCell } from '../source';

/** What the headings over a table say of all its rows. */
export interface Context {
  readonly tool: ToolId | null;
  /** Numbers of indicators as a cell of ITA_Measures holds them: `8` or `8, 9`. */
  readonly indicators: string | null;
  readonly group: SourceCell | null;
}

/** Nothing is said. */
export const NO_CONTEXT: Context = { tool: null, indicators: null, group: null };

/** A longer text is prose, not a heading. */
export const LONGEST_CONTEXT = 160;

const INDICATOR = /ตัวชี้วัด(?:ที่)?\s*([0-9]+(?:\s*(?:[,\-–]|และ|ถึง)\s*[0-9]+)*)/;
/** Headings that say how the table goes on, not what is in it. */
const CAPTION = /^\s*(?:\(ต่อ\)|ตาราง(?:ที่)?|หน้า|แผนภูมิ|ภาพ(?:ที่)?|ภาคผนวก|หมายเหตุ|\*|ที่มา)/;

/** The indicators that a heading or a cell names: by number after «ตัวชี้วัดที่», by number and name, or by name. */
export function indicatorsIn(text: string): readonly number[] | null {
  const [, numbers] = INDICATOR.exec(toArabicDigits(repairThai(text))) ?? [];
  const listed = numbers === undefined ? null : readNumberList(numbers);
  if (listed?.every(isIndicator)) return listed;
  const named = indicatorNamed(withoutLeadingNumber(text).replace(/^\s*(?:ตัวชี้วัด|ด้าน)\s*/, ''));
  return named ? [named.indicator.number] : null;
}

/** The context after a heading row or line. A tool ends what was said of indicators and groups, an indicator the group. */
export function afterHeading(context: Context, cell: SourceCell): Context | null {
  const { text } = cell;
  if (text.length > LONGEST_CONTEXT || CAPTION.test(text)) return null;
  const tool = readTool(text);
  const indicators = /^\s*ด้าน/.test(text) ? null : indicatorsIn(text);
  if (indicators) {
    const own = tool ?? toolOf(indicators[0] ?? 0) ?? null;
    return { tool: indicators.length === 1 ? own : tool, indicators: indicators.join(', '), group: context.group };
  }
  return tool ? { tool, indicators: null, group: null } : null;
}

/** The context of the rows below a row that names their group. */
export function afterGroup(context: Context, cell: SourceCell): Context {
  return { ...context, group: cell };
}

/** Lines over a table that name a group beyond doubt; others are titles. */
export function isGroupLine(text: string): boolean {
  return (
    text.length <= LONGEST_CONTEXT && /^(?:หมวด|ด้าน|กลุ่ม|มิติ)(?:ที่)?/.test(foldThai(text).replace(/^\(?[0-9]+[.)]/, ''))
  );
}

function isIndicator(number: number): boolean {
  return number >= 1 && number <= 10;
}
