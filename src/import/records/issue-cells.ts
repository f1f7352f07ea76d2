import { TOOL_IDS, type ToolId } from '../../assessment/indicators';
import {
  formatQuestionCode,
  guessQuestionCode,
  readQuestionCodes,
  type QuestionCode,
} from '../../assessment/questions';
import { toArabicDigits } from '../../thai/text/digits';

/** One question as a cell names it: `i๗ การรับรู้…` is the code i7 and its words. */
export interface IssueText {
  /** `i7`; null when the cell has none. */
  readonly code: string | null;
  /** What was typed for the code when it is only a guess (`120` for i20). */
  readonly guessedFrom: string | null;
  readonly text: string;
  /** Where the words stand within the text of the cell. */
  readonly range: readonly [from: number, to: number];
}

const CODE = /^\s*(?:[-•]\s*)?(?:ข้อ(?:ที่|คำถาม)?\s*)?\(?\s*([ieoIEO])\s*[-.]?\s*([0-9๐-๙]{1,2})\s*\)?\s*[.:)]?\s*/;
/** A number of two or three digits before words: the i of `i20` typed as a one, the o of `o35` as a nought. */
const SLIP = /^\s*([1l|0][0-9๐-๙]{2})\s*[.:)]?\s+(?=\D)/;

/** The questions that a cell names, one a line that begins with a code; one without a code when none does. */
export function readIssues(text: string): readonly IssueText[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (at === 0 || CODE.test(line)) starts.push(at);
    at += line.length + 1;
  }
  return starts.map((start, index) => issueIn(text, start, starts[index + 1] ?? text.length));
}

function issueIn(whole: string, start: number, end: number): IssueText {
  const text = whole.slice(start, end).trimEnd();
  const [typed = '', letter, digits] = CODE.exec(text) ?? [];
  const range = [start + typed.length, start + text.length] as const;
  if (letter && digits) {
    return { code: codeOf(letter, digits), guessedFrom: null, text: text.slice(typed.length), range };
  }
  const [slip = '', number = ''] = SLIP.exec(text) ?? [];
  const guess = guessQuestionCode(number);
  if (!guess) return { code: null, guessedFrom: null, text, range: [start, start + text.length] };
  const from = start + slip.length;
  return {
    code: formatQuestionCode(guess),
    guessedFrom: number,
    text: text.slice(slip.length),
    range: [from, range[1]],
  };
}

function codeOf(letter: string, digits: string): string {
  return `${letter.toLowerCase()}${Number(toArabicDigits(digits))}`;
}

/** The codes of a cell as ITA_Measures holds them: `i7, i8`. A bare number is one of the tool that is known. */
export function readCodes(text: string, tool: ToolId | null): string | null {
  const codes = readQuestionCodes(text) ?? bareCodes(text, tool);
  return codes && codes.map((code) => formatQuestionCode(code)).join(', ');
}

function bareCodes(text: string, tool: ToolId | null): readonly QuestionCode[] | null {
  if (!tool || !TOOL_IDS.includes(tool)) return null;
  return readQuestionCodes(`${tool.charAt(0).toLowerCase()}${toArabicDigits(text).trim()}`);
}
