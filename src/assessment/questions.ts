import { inDigits, toArabicDigits, type Digits } from '../thai/text/digits';
import { repairThai } from '../thai/text/repair';
import { DASHES } from '../thai/text/dashes';
import { TOOL_IDS, type ToolId } from './indicators';
import type { QuestionCode } from './questionnaire';

export { indicatorOfQuestion, questionCount, reportItems, type QuestionCode, type ReportItems } from './questionnaire';

/** A longer range of questions is no list but a slip of the pen. */
const MAX_RANGE_LENGTH = 50;

const LABEL = '(?:ข้อ(?:ที่|คำถาม)?|คำถาม(?:ที่|ข้อ)?)?';
const CODE = '(?:([ieo]) ?[-.]?)? ?0*([1-9]\\d?)(?!\\d)';
const JOINT = `(?:([${DASHES}]|ถึง)|[,;/]|และ|กับ|$|(?=[ieoขค]))`;
/** One code, or the bare number of a list («i7, 8»), and what joins it to the next; the third group is set before a range's end. */
const ITEM = new RegExp(` ?${LABEL} ?\\(? ?${CODE} ?\\)?[.:]? ?${JOINT}`, 'gy');

/** A stroke or a nought before a number of one or two digits; a 1 only before two, for «17» is as likely a number. */
const SLIP = /^(?:([l|0])|1(?=\d\d$))0?([1-9]\d?)$/;

/** Reads one question code: `i7`, `E ๑๒`, `o35`, `ข้อ i๗`. Null for anything else; whether there is such a question is not asked. */
export function readQuestionCode(text: string): QuestionCode | null {
  const [code, ...more] = readQuestionCodes(text) ?? [];
  return code && more.length === 0 ? code : null;
}

/**
 * Reads one or several codes: `i7, i8`, `i7-9`, `ข้อ i๗ และ e๑๒`, one a line; a number without a letter is of the same
 * tool as the one before. Each once, in the order written. Null when any part is not a code.
 */
export function readQuestionCodes(text: string): readonly QuestionCode[] | null {
  const source = toArabicDigits(repairThai(text)).toLowerCase().replace(/\s+/g, ' ');
  const items = [...source.matchAll(ITEM)];
  if (items.map(([item]) => item).join('') !== source) return null;
  const codes: QuestionCode[] = [];
  let isRange = false;
  for (const [, letter, digits, rangeFollows] of items) {
    const previous = codes.at(-1);
    const code = codeOf(letter, Number(digits), previous);
    const added = code && (isRange ? rangeOf(previous, code) : [code]);
    if (!added) return null;
    codes.push(...added);
    isRange = rangeFollows !== undefined;
  }
  return codes.length > 0 && !isRange ? withoutRepeats(codes) : null;
}

/**
 * What a slip of the hand most likely meant: the i typed as 1, l or | («120» for i20), the o as a nought («035»). Null for
 * anything else, also for what can be read as it stands.
 */
export function guessQuestionCode(text: string): QuestionCode | null {
  const [, letter, digits] = SLIP.exec(toArabicDigits(repairThai(text)).toLowerCase()) ?? [];
  return digits ? { tool: letter === '0' ? 'OIT' : 'IIT', number: Number(digits) } : null;
}

/** The code as written in lists and reports: `i7`, `e๑๒`. */
export function formatQuestionCode({ tool, number }: QuestionCode, digits: Digits = 'arabic'): string {
  return inDigits(`${letterOf(tool)}${number}`, digits);
}

function codeOf(letter: string | undefined, number: number, previous: QuestionCode | undefined): QuestionCode | null {
  const tool = letter === undefined ? previous?.tool : TOOL_IDS.find((id) => letterOf(id) === letter);
  return tool ? { tool, number } : null;
}

function rangeOf(first: QuestionCode | undefined, last: QuestionCode): readonly QuestionCode[] | null {
  if (first?.tool !== last.tool) return null;
  const length = last.number - first.number + 1;
  if (length < 1 || length > MAX_RANGE_LENGTH) return null;
  return Array.from({ length }, (_, index) => ({ tool: first.tool, number: first.number + index }));
}

function withoutRepeats(codes: readonly QuestionCode[]): readonly QuestionCode[] {
  return [...new Map(codes.map((code) => [formatQuestionCode(code), code])).values()];
}

function letterOf(tool: ToolId): string {
  return tool.charAt(0).toLowerCase();
}
