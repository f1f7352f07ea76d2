import { readNumberList } from '../thai/text/number-lists';
import { foldThai } from '../thai/text/repair';

/** The three tools of the assessment. */
export const TOOL_IDS = ['IIT', 'EIT', 'OIT'] as const;

/** One tool: internal perception, external perception, open data. */
export type ToolId = (typeof TOOL_IDS)[number];

/** The official Thai names of the tools. */
export const TOOL_NAMES: Readonly<Record<ToolId, string>> = {
  IIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
  EIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
  OIT: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ',
};

/** One of the ten indicators of the assessment. */
export interface Indicator {
  /** 1–10. */
  readonly number: number;
  readonly tool: ToolId;
  /** The official name. */
  readonly name: string;
  /** Other forms found in official documents: understood, but one document should keep to one form. */
  readonly variants: readonly string[];
}

/** The ten indicators in order of number, as the assessment names them. Public source. */
export const INDICATORS: readonly Indicator[] = [
  { number: 1, tool: 'IIT', name: 'การปฏิบัติหน้าที่', variants: [] },
  { number: 2, tool: 'IIT', name: 'การใช้งบประมาณ', variants: [] },
  { number: 3, tool: 'IIT', name: 'การใช้อำนาจ', variants: ['ใช้อำนาจ'] },
  { number: 4, tool: 'IIT', name: 'การใช้ทรัพย์สินของราชการ', variants: ['การใช้ทรัพย์สินของทางราชการ'] },
  { number: 5, tool: 'IIT', name: 'การแก้ไขปัญหาการทุจริต', variants: [] },
  { number: 6, tool: 'EIT', name: 'คุณภาพการดำเนินงาน', variants: [] },
  { number: 7, tool: 'EIT', name: 'ประสิทธิภาพการสื่อสาร', variants: [] },
  { number: 8, tool: 'EIT', name: 'การปรับปรุงระบบการทำงาน', variants: ['การปรับปรุงการทำงาน'] },
  { number: 9, tool: 'OIT', name: 'การเปิดเผยข้อมูล', variants: [] },
  { number: 10, tool: 'OIT', name: 'การป้องกันการทุจริต', variants: [] },
];

/** The indicator of that number, if there is one. */
export function indicatorOf(number: number): Indicator | undefined {
  return INDICATORS.find((indicator) => indicator.number === number);
}

/** The tool that measures the indicator of that number, if there is one. */
export function toolOf(number: number): ToolId | undefined {
  return indicatorOf(number)?.tool;
}

/** The indicators that make up the score of one tool. */
export function indicatorsOf(tool: ToolId): readonly Indicator[] {
  return INDICATORS.filter((indicator) => indicator.tool === tool);
}

/** An indicator by one of its names, and whether that is the official form or a variant. */
interface NamedIndicator {
  readonly indicator: Indicator;
  readonly form: 'official' | 'variant';
}

/** The indicators by every name they are known by, folded. */
const BY_NAME: ReadonlyMap<string, NamedIndicator> = new Map(
  INDICATORS.flatMap((indicator): readonly (readonly [string, NamedIndicator])[] => [
    [foldThai(indicator.name), { indicator, form: 'official' }],
    ...indicator.variants.map((variant) => [foldThai(variant), { indicator, form: 'variant' }] as const),
  ]),
);

/** The indicator that has this name, in any spelling that folds to it; null for any other text. */
export function indicatorNamed(text: string): NamedIndicator | null {
  return BY_NAME.get(foldThai(text)) ?? null;
}

/**
 * Reads which indicators a cell names: numbers in any of the ways of `readNumberList`, names without numbers one a line
 * or parted by commas, or «ทุกตัวชี้วัด». Null when any part is none of these; numbers outside 1–10 are returned for a
 * check to find.
 */
export function readIndicators(text: string): readonly number[] | null {
  if (/^(?:ทุกตัวชี้วัด|ตัวชี้วัดทั้งหมด)$/.test(foldThai(text))) return INDICATORS.map(({ number }) => number);
  const numbers = readNumberList(text);
  if (numbers) return numbers;
  const named = text.split(/[\n,;]/).map((name) => indicatorNamed(foldThai(name).replace(/^-?(?:ตัวชี้วัด)?/, '')));
  return named.every((found) => found !== null) ? named.map(({ indicator }) => indicator.number) : null;
}

/** Words that tell one tool from the others, folded. */
const TOOL_WORDS: Readonly<Record<ToolId, RegExp>> = {
  IIT: /iit|ส่วนเสียภายใน|internalintegrity/,
  EIT: /eit|ส่วนเสียภายนอก|externalintegrity/,
  OIT: /oit|การเปิดเผยข้อมูลสาธารณะ|opendataintegrity/,
};

/** Reads a tool: its letters in any case («iit», «เครื่องมือ IIT») or its name; null when none or several are named. */
export function readTool(text: string): ToolId | null {
  const folded = foldThai(text);
  const [tool, ...others] = TOOL_IDS.filter((id) => TOOL_WORDS[id].test(folded));
  return tool && others.length === 0 ? tool : null;
}
