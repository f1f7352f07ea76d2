import { readIndicators, readTool, TOOL_IDS, type ToolId } from '../../assessment/indicators';
import { formatQuestionCode, readQuestionCode, readQuestionCodes, type QuestionCode } from '../../assessment/questions';
import { exact, understood, UNREADABLE, type ValueKind } from './kind';
import { isDateNumber, number } from './numbers';

/** A tool: IIT, EIT or OIT; also in small letters or by its official name. */
export const tool: ValueKind<ToolId> = {
  name: 'choice',
  choices: TOOL_IDS,
  read(raw) {
    if (typeof raw !== 'string') return UNREADABLE;
    const found = readTool(raw);
    return found === raw ? exact(found) : understood(found);
  },
};

/** The number of one indicator; whether there is such a one is for a check. */
export const indicator: ValueKind<number> = {
  name: 'indicator',
  read(raw, format) {
    if (typeof raw !== 'string') return number.read(raw, format);
    const numbers = readIndicators(raw);
    return understood(numbers?.length === 1 ? (numbers[0] ?? null) : null);
  },
};

/** One or several indicators: `8`, `8, 9`, `๘-๑๐`, `๑.การปฏิบัติหน้าที่`. Lists are text by nature, so any such form is exact. */
export const indicators: ValueKind<readonly number[]> = {
  name: 'indicators',
  read(raw, format) {
    if (typeof raw === 'number' && Number.isInteger(raw) && !isDateNumber(raw, format)) return exact([raw]);
    const numbers = typeof raw === 'string' ? readIndicators(raw) : null;
    return numbers ? exact(numbers) : UNREADABLE;
  },
};

/** The code of one question, exact when written `i7`. A bare number is no code: which tool it is of cannot be known. */
export const question: ValueKind<QuestionCode> = {
  name: 'question',
  read(raw) {
    if (typeof raw !== 'string') return UNREADABLE;
    const code = readQuestionCode(raw);
    return code && formatQuestionCode(code) === raw ? exact(code) : understood(code);
  },
};

/** One or several codes: `i7, i8`. Lists are text by nature, so any form that can be read is exact. */
export const questions: ValueKind<readonly QuestionCode[]> = {
  name: 'questions',
  read(raw) {
    const codes = typeof raw === 'string' ? readQuestionCodes(raw) : null;
    return codes ? exact(codes) : UNREADABLE;
  },
};
