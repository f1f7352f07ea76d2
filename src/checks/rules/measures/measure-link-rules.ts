import { indicatorOf, toolOf, TOOL_IDS, type ToolId } from '../../../assessment/indicators';
import { formatQuestionCode } from '../../../assessment/questions';
import type { MeasureRecord } from '../../../workbook/records';
import { editOf } from '../../cell-edits';
import { nearestOf } from '../../text/nearest';
import { defineRule } from '../../rule';
import { inBoth, shownIn } from '../../message-words';
import { nearestCode } from '../results/issue-rules';

/** A measure for an indicator that does not exist. */
export const indicatorUnknown = defineRule({
  id: 'measure.indicator-unknown',
  severities: ['error'],
  needs: { ITA_Measures: ['indicators'] },
  why: { th: 'มาตรการจะไม่ถูกจัดเข้ากับตัวชี้วัดใด', en: 'The measure would stand under no indicator.' },
  message: ({ found }) => ({
    th: `ไม่มีตัวชี้วัด “${inBoth(found).th}” โปรดกรอกเลข ๑–๑๐ เช่น 8 หรือ 8, 9`,
    en: `There is no indicator “${found}”. Type 1–10, such as 8 or 8, 9.`,
  }),
  *check({ book }) {
    for (const { indicators } of book.measures) {
      const unknown = (indicators.value ?? []).filter((number) => !indicatorOf(number));
      if (indicators.reading === 'unreadable')
        yield { at: indicators.at, found: shownIn(indicators), expected: '1–10' };
      else if (unknown.length > 0) yield { at: indicators.at, found: unknown.join(', '), expected: '1–10' };
    }
  },
});

/** A measure for a question that is not listed. */
export const issueUnknown = defineRule({
  id: 'measure.issue-unknown',
  severities: ['error'],
  needs: { ITA_Measures: ['questions'], ITA_Issues: ['code'] },
  why: { th: 'มาตรการจะไม่ถูกจัดเข้ากับประเด็นใด', en: 'The measure would stand under no question.' },
  message: ({ found }) => ({
    th: `ไม่มีรหัสข้อ “${found}” ในตารางประเด็น โปรดแก้รหัส หรือเพิ่มประเด็นนี้`,
    en: `The question “${found}” is not in the table of issues. Correct the code, or add the question.`,
  }),
  *check({ book }) {
    const listed = new Set(
      book.issues.flatMap((issue) =>
        issue.code.value ? formatQuestionCode(issue.code.value) : (nearestCode(issue) ?? []),
      ),
    );
    if (listed.size === 0) return;
    for (const { questions } of book.measures) {
      const unknown = (questions.value ?? [])
        .map((code) => formatQuestionCode(code))
        .filter((code) => !listed.has(code));
      const found = questions.reading === 'unreadable' ? shownIn(questions) : unknown.join(', ');
      if (found !== '') yield { at: questions.at, found, expected: nearestOf(found, [...listed]) ?? '' };
    }
  },
});

/** The tools that a measure's indicators and questions belong to, and how it names them. */
function toolsMeant({ indicators, questions }: MeasureRecord): ReadonlySet<ToolId> {
  const byIndicator = (indicators.value ?? []).flatMap((number) => toolOf(number) ?? []);
  return new Set([...byIndicator, ...(questions.value ?? []).map(({ tool }) => tool)]);
}

/** A tool that contradicts what the measure is for. */
export const toolConflict = defineRule({
  id: 'measure.tool-conflict',
  severities: ['error'],
  needs: { ITA_Measures: ['tool'] },
  why: { th: 'มาตรการจะไปอยู่ในตารางของเครื่องมืออื่น', en: 'The measure would stand in another tool’s table.' },
  remedy: { th: 'ใช้เครื่องมือที่ถูกต้อง', en: 'right tool' },
  message: ({ found, expected }) => ({
    th: `เครื่องมือ “${found}” ไม่ตรงกับตัวชี้วัดหรือรหัสข้อของมาตรการนี้ (${expected}) โปรดแก้ให้ตรงกัน`,
    en: `The tool “${found}” is not that of the measure’s indicator or question (${expected}). Make them agree.`,
  }),
  *check({ book }) {
    for (const measure of book.measures) {
      const { tool } = measure;
      if (tool.value === null && tool.reading !== 'unreadable') continue;
      const meant = toolsMeant(measure);
      const isWrong = tool.value === null || (meant.size > 0 && !meant.has(tool.value));
      if (!isWrong) continue;
      const [only] = meant;
      const right = meant.size === 1 ? only : nearestOf(String(tool.raw), TOOL_IDS);
      const fix = right === undefined || right === null ? undefined : editOf(tool, right);
      yield { at: tool.at, found: shownIn(tool), expected: [...(meant.size > 0 ? meant : TOOL_IDS)].join(', '), fix };
    }
  },
});
