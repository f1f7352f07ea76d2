import { criteriaOf, levelNames, levelOf } from '../../../assessment/criteria';
import { TOOL_IDS, type ToolId } from '../../../assessment/indicators';
import { roundHalfUp, TOOL_WEIGHTS, weightedTotal } from '../../../assessment/scores';
import { foldThai } from '../../../thai/text/repair';
import type { Cell } from '../../../workbook/cell';
import type { ResultRecord } from '../../../workbook/records';
import type { CheckContext } from '../../context';
import type { Facts } from '../../known-figures';
import { editOf } from '../../cell-edits';
import { defineRule } from '../../rule';
import { differs } from '../../suspects/leads';
import { tokensIn } from '../../text/text-tokens';
import { inBoth, points, pointsIn, shownIn } from '../../message-words';

const DECIMALS = 2;

type ByTool = Readonly<Record<ToolId, number | null>>;

/** The tools of a year: from its scores where they are all there, else as announced. */
function toolsOf({ tools }: ResultRecord, year: number, { computedTool }: Facts): ByTool {
  const of = (tool: ToolId) => computedTool(tool, year) ?? tools[tool].value;
  return { IIT: of('IIT'), EIT: of('EIT'), OIT: of('OIT') };
}

/** «๐.๓๐ × ๙๙.๕๗ + ๐.๓๐ × ๙๓.๗๔ + ๐.๔๐ × ๙๓.๕๗», in Arabic digits. */
function arithmetic(tools: ByTool): string {
  return TOOL_IDS.map(
    (tool) => `${pointsIn(TOOL_WEIGHTS[tool], 'arabic')} × ${pointsIn(tools[tool] ?? 0, 'arabic')}`,
  ).join(' + ');
}

/**
 * An announced total that the scores do not give. It is only ever written over where it is the odd one out: the tools were
 * announced too, and agree with the scores; or where it is plainly a mean.
 */
export const totalDiffers = defineRule<{ sum: string; isMean: boolean }>({
  id: 'result.total-differs',
  severities: ['error'],
  fixAlone: true,
  needs: { ITA_Results: [] },
  why: {
    th: 'คะแนนรวมคือ IIT ร้อยละ ๓๐ EIT ร้อยละ ๓๐ OIT ร้อยละ ๔๐ ไม่ใช่ค่าเฉลี่ยของตัวชี้วัด',
    en: 'The total is 30 % IIT, 30 % EIT and 40 % OIT, not the mean of the indicators.',
  },
  remedy: { th: 'ใช้คะแนนที่คำนวณได้', en: 'computed total' },
  message: ({ found, expected, sum, isMean }) => ({
    th:
      `คะแนนรวม “${found}” ไม่ตรงกับที่คำนวณได้ ${inBoth(expected).th} (${inBoth(sum).th}) ` +
      (isMean ? 'ตัวเลขนี้เป็นค่าเฉลี่ยของตัวชี้วัด ไม่ใช่คะแนนรวมถ่วงน้ำหนัก' : 'โปรดตรวจคะแนนรวมและคะแนนตัวชี้วัดกับผลที่ประกาศ'),
    en:
      `The total “${found}” is not the computed ${expected} (${sum}). ` +
      (isMean
        ? 'It is the plain mean of the indicators.'
        : 'Check the total and the scores against the announced result.'),
  }),
  *check({ book, facts, suspects }) {
    for (const result of book.results) {
      const { year, total } = result;
      if (year.value === null || total.value === null) continue;
      if (suspects.some((suspect) => suspect.year === year.value)) continue;
      const tools = toolsOf(result, year.value, facts);
      const computed = weightedTotal(tools);
      if (computed === null || !differs(total.value, computed)) continue;
      const mean = facts.meanOf(year.value);
      const isMean = mean !== null && !differs(total.value, mean);
      const after = roundHalfUp(computed, DECIMALS);
      const isBorneOut = isMean || TOOL_IDS.every((tool) => result.tools[tool].value !== null);
      yield {
        at: total.at,
        found: shownIn(total),
        expected: pointsIn(after, 'arabic'),
        sum: arithmetic(tools),
        isMean,
        fix: isBorneOut ? editOf(total, after) : undefined,
      };
    }
  },
});

/** An announced tool score that its indicators do not give; written over only where the announced total confirms them. */
export const toolDiffers = defineRule<{ tool: ToolId }>({
  id: 'result.tool-differs',
  severities: ['error'],
  fixAlone: true,
  needs: { ITA_Results: [] },
  why: { th: 'คะแนนของเครื่องมือคือค่าเฉลี่ยของตัวชี้วัดในเครื่องมือนั้น', en: 'A tool’s score is the mean of its indicators.' },
  remedy: { th: 'ใช้คะแนนที่คำนวณได้', en: 'computed score' },
  message: ({ tool, found, expected }) => ({
    th: `คะแนน ${tool} “${found}” ไม่ตรงกับค่าเฉลี่ยของตัวชี้วัด ${inBoth(expected).th} โปรดตรวจกับผลที่ประกาศ`,
    en: `The ${tool} score “${found}” is not the mean of its indicators, ${expected}. Check it against the announced result.`,
  }),
  *check({ book, facts, suspects }) {
    for (const { year, tools, total } of book.results) {
      if (year.value === null) continue;
      const computedTotal = facts.computedTotal(year.value);
      const isBorneOut = total.value !== null && computedTotal !== null && !differs(total.value, computedTotal);
      for (const tool of TOOL_IDS) {
        const cell: Cell<number> = tools[tool];
        const computed = facts.computedTool(tool, year.value);
        if (cell.value === null || computed === null || !differs(cell.value, computed)) continue;
        if (suspects.some((suspect) => suspect.year === year.value && suspect.tool === tool)) continue;
        const after = roundHalfUp(computed, DECIMALS);
        yield {
          at: cell.at,
          found: shownIn(cell),
          expected: pointsIn(after, 'arabic'),
          tool,
          fix: isBorneOut ? editOf(cell, after) : undefined,
        };
      }
    }
  },
});

/** A year with two rows. */
export const duplicateYear = defineRule({
  id: 'result.duplicate-year',
  severities: ['error'],
  mustBeFixed: true,
  needs: { ITA_Results: [] },
  why: { th: 'ปีหนึ่งมีผลประเมินได้ผลเดียว', en: 'A year has one result.' },
  message: ({ found }) => ({
    th: `ปี ${inBoth(found).th} มีอยู่แล้วในแถวก่อนหน้า โปรดลบแถวที่ไม่ถูกต้องหรือแก้ปี`,
    en: `The year ${inBoth(found).en} already has a row above. Delete the wrong one or correct its year.`,
  }),
  *check({ book }) {
    const seen = new Map<number, ResultRecord>();
    for (const result of book.results) {
      const year = result.year.value;
      if (year === null) continue;
      const first = seen.get(year);
      if (first) yield { at: result.year.at, related: first.year.at, found: String(year) };
      else seen.set(year, result);
    }
  },
});

/** A result year about which the workbook knows nothing. */
export const noData = defineRule<{ year: number | null }>({
  id: 'result.no-data',
  severities: ['warning'],
  why: { th: 'ตัวเลขในรายงานจะว่างหรือตรวจสอบไม่ได้', en: 'Its figures would be blank, or could not be checked.' },
  message: ({ year }) => ({
    th: `ไม่มีผลประเมิน${year === null ? '' : `ปี ${inBoth(year).th} `}ให้อ้างอิง โปรดกรอกคะแนนตัวชี้วัดในตารางคะแนน หรือผลที่ประกาศในตารางผลรายปี`,
    en: `There is no result${year === null ? '' : ` of ${year}`} to rest on. Fill in ITA_Scores, or the announced result in ITA_Results.`,
  }),
  *check(context) {
    const { book, settings } = context;
    if (book.agency && book.agency.resultYear.value !== null) {
      const year = book.agency.resultYear.value;
      if (!hasData(context, year))
        yield { at: book.agency.resultYear.at, found: shownIn(book.agency.resultYear), year };
    } else if (settings.resultYear === null) {
      const text = [...book.texts, ...book.analyses].find(needsResult)?.text;
      const claim = context
        .readings()
        .find(({ claims }) => claims.some(({ kind }) => kind === 'score' || kind === 'level'));
      const at = text?.at ?? claim?.cell.at;
      if (at) yield { at, year: null };
    }
  },
});

function needsResult({ text }: { readonly text: Cell<string> }): boolean {
  return tokensIn(text.value ?? '').some((token) => token.needsResult);
}

function hasData({ book }: CheckContext, year: number): boolean {
  return (
    book.scores.some(({ scores }) => typeof scores.get(year)?.value === 'number') ||
    book.results.some((result) => result.year.value === year && result.total.value !== null)
  );
}

/** A level that the year's criteria do not give. */
export const levelDiffers = defineRule<{ year: number; total: number | null }>({
  id: 'result.level-differs',
  severities: ['error'],
  fixAlone: true,
  needs: { ITA_Results: ['level'] },
  why: {
    th: 'ระดับต้องเป็นไปตามคะแนนรวม คะแนนรายเครื่องมือ และเกณฑ์ของปีนั้น',
    en: 'A level follows from the total, the tools and the criteria of its year.',
  },
  remedy: { th: 'ใช้ระดับที่ถูกต้อง', en: 'right level' },
  message: ({ found, expected, year, total }) =>
    total === null
      ? {
          th: `ปี ${inBoth(year).th} ไม่มีระดับ “${found}” มีแต่ ${expected} แก้ระดับ`,
          en: `There is no level “${found}” in ${year}, only ${expected}. Correct the level.`,
        }
      : {
          th: `ระดับ “${found}” ไม่ตรงกับเกณฑ์ปี ${inBoth(year).th}: คะแนนรวม ${points(total)} ได้ระดับ “${expected}”`,
          en: `The level “${found}” is not that of ${year}: a total of ${pointsIn(total, 'arabic')} gives “${expected}”.`,
        },
  *check({ book, facts }) {
    for (const result of book.results) {
      const { year, level } = result;
      if (year.value === null || level.value === null) continue;
      const total = facts.computedTotal(year.value) ?? result.total.value;
      const names = levelNames(criteriaOf(year.value).criteria);
      if (total === null) {
        const isKnown = names.some((name) => foldThai(name) === foldedLevel(level.value ?? ''));
        if (!isKnown)
          yield { at: level.at, found: shownIn(level), expected: names.join(' / '), year: year.value, total };
        continue;
      }
      const tools = toolsOf(result, year.value, facts);
      const allowed = possibleLevels(year.value, total, tools);
      const [expected] = allowed;
      if (expected === undefined || allowed.some((name) => foldThai(name) === foldedLevel(level.value ?? ''))) continue;
      const fix = allowed.length === 1 ? editOf(level, expected) : undefined;
      yield { at: level.at, found: shownIn(level), expected: allowed.join(' / '), year: year.value, total, fix };
    }
  },
});

/** «ระดับ "ผ่านดี"» is the level ผ่านดี. */
function foldedLevel(text: string): string {
  return foldThai(text).replace(/^ระดับ|["“”«»']/g, '');
}

/** The level; or all that it may be when it depends on a tool that is not known. */
function possibleLevels(year: number, total: number, tools: ByTool): readonly string[] {
  const { criteria } = criteriaOf(year);
  const names = levelNames(criteria);
  const placeWith = (unknown: number) => names.indexOf(levelOf(criteria, total, withUnknown(tools, unknown)) ?? '');
  return names.slice(placeWith(100), placeWith(0) + 1);
}

function withUnknown(tools: ByTool, score: number): ByTool {
  return { IIT: tools.IIT ?? score, EIT: tools.EIT ?? score, OIT: tools.OIT ?? score };
}

/** A year whose criteria are not known. */
export const criteriaUnknown = defineRule<{ year: number; used: number }>({
  id: 'criteria.unknown-year',
  severities: ['warning'],
  why: {
    th: 'เกณฑ์การประเมินเปลี่ยนได้ทุกปี ระดับที่คิดตามเกณฑ์ปีอื่นอาจไม่ถูกต้อง',
    en: 'The assessment changes yearly; a level by another year’s criteria may be wrong.',
  },
  message: ({ year, used }) => ({
    th: `โปรแกรมยังไม่มีเกณฑ์ของปี ${inBoth(year).th} จึงใช้เกณฑ์ปี ${inBoth(used).th} แทน โปรดตรวจระดับกับประกาศของปีนั้น`,
    en: `The criteria of ${year} are not known yet; those of ${used} are used. Check the level against that year’s announcement.`,
  }),
  *check({ book, settings, columns }) {
    const year = settings.resultYear;
    if (year === null) return;
    const { exact, criteria } = criteriaOf(year);
    if (exact) return;
    const row = book.results.find((result) => result.year.value === year);
    const column = columns('ITA_Scores').find((each) => each.year === year);
    const at = row?.year.at ?? column?.at ?? book.agency?.resultYear.at;
    if (at) yield { at, found: String(year), year, used: criteria.year };
  },
});
