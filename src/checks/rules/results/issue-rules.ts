import { indicatorOf, toolOf, type ToolId } from '../../../assessment/indicators';
import {
  formatQuestionCode,
  guessQuestionCode,
  indicatorOfQuestion,
  questionCount,
  readQuestionCode,
} from '../../../assessment/questions';
import type { IssueRecord } from '../../../workbook/records';
import type { Subject } from '../../claims/claim';
import { editOf } from '../../cell-edits';
import { defineRule } from '../../rule';
import { inBoth, nameOfSubject, shownIn } from '../../message-words';

/** The code that was probably meant where one cannot be read; null when nothing suggests one, or the row's indicator speaks against it. */
export function nearestCode({ code, indicator }: IssueRecord): string | null {
  const text = String(code.raw);
  const tool = indicator.value === null ? undefined : toolOf(indicator.value);
  const candidates = [guessQuestionCode(text), tool ? readQuestionCode(tool.charAt(0) + text) : null];
  const meant = candidates.find((candidate) => candidate && (!tool || candidate.tool === tool));
  return meant ? formatQuestionCode(meant) : null;
}

/** What a readable code is of when its row says otherwise; null when it does not. */
function contradiction({ code, indicator, year }: IssueRecord, resultYear: number | null): Subject | null {
  if (code.value === null || indicator.value === null || !indicatorOf(indicator.value)) return null;
  if (toolOf(indicator.value) !== code.value.tool) return { kind: 'tool', tool: code.value.tool };
  const meant = indicatorOfQuestion(code.value, year.value ?? resultYear ?? 0);
  return meant === null || meant === indicator.value ? null : { kind: 'indicator', number: meant };
}

/** A question that its tool did not have in that year, and how many it had. */
interface NoQuestion {
  readonly year: number;
  readonly tool: ToolId;
  readonly count: number;
}

/** «i31» of 2565, whose IIT had 30 questions; null also when the year's questions are not known. */
function noSuchQuestion({ code, year }: IssueRecord, resultYear: number | null): NoQuestion | null {
  const asked = year.value ?? resultYear;
  if (code.value === null || asked === null) return null;
  const { tool, number } = code.value;
  const count = questionCount(tool, asked);
  return count !== null && number > count ? { year: asked, tool, count } : null;
}

/** A code that is none, or that belongs elsewhere. */
export const codeInvalid = defineRule<{ belongsTo: Subject | null; indicator: number | null; none: NoQuestion | null }>(
  {
    id: 'issue.code-invalid',
    severities: ['error'],
    fixAlone: true,
    needs: { ITA_Issues: ['code'] },
    why: { th: 'รหัสข้อโยงประเด็นกับมาตรการและตัวชี้วัด', en: 'The code ties a question to its measures and its indicator.' },
    remedy: { th: 'ใช้รหัสที่ใกล้เคียง', en: 'nearest' },
    message: ({ found, expected, belongsTo, indicator, none }) => {
      if (none !== null) {
        const { year, tool, count } = none;
        return {
          th: `ปี ${inBoth(year).th} ไม่มีข้อ “${found}” แบบวัด ${tool} มี ${inBoth(count).th} ข้อ แก้รหัสหรือปี`,
          en: `There is no question “${found}” in ${year}; the ${tool} had ${count}. Correct the code or the year.`,
        };
      }
      return belongsTo === null
        ? {
            th: `“${found}” ไม่ใช่รหัสข้อ ${expected === '' ? 'โปรดกรอกเช่น i7, e12 หรือ o35' : `น่าจะเป็น ${expected}`}`,
            en: `“${found}” is no question code. ${expected === '' ? 'Write it like i7, e12 or o35.' : `Perhaps ${expected}.`}`,
          }
        : {
            th: `รหัสข้อ “${found}” เป็นของ${nameOfSubject(belongsTo).th} แต่แถวนี้ระบุตัวชี้วัดที่ ${inBoth(indicator ?? '').th} โปรดแก้รหัสหรือตัวชี้วัด`,
            en: `The code “${found}” belongs to ${nameOfSubject(belongsTo).en}, but the row names indicator ${indicator ?? ''}. Correct one of them.`,
          };
    },
    *check({ book, settings }) {
      for (const record of book.issues) {
        const { code, indicator } = record;
        const found = shownIn(code);
        if (code.reading === 'unreadable') {
          const expected = nearestCode(record) ?? '';
          const fix = expected === '' ? undefined : editOf(code, expected);
          yield { at: code.at, found, expected, belongsTo: null, indicator: null, none: null, fix };
          continue;
        }
        const none = noSuchQuestion(record, settings.resultYear);
        if (none !== null) yield { at: code.at, found, belongsTo: null, indicator: null, none };
        const belongsTo = contradiction(record, settings.resultYear);
        if (none === null && belongsTo !== null)
          yield { at: code.at, related: indicator.at, found, belongsTo, indicator: indicator.value, none };
      }
    },
  },
);
