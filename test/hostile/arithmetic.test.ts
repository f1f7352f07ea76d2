import { assess, type IndicatorScores } from '../../src/assessment/assess';
import { INDICATORS, indicatorsOf, TOOL_IDS, type ToolId } from '../../src/assessment/indicators';
import { leastPublishedAs } from '../../src/assessment/scores';
import { makeReports, check } from '../../src/operations';
import { excelWith } from '../support/excel';
import { seeded, tried } from './tried';

const SETS = 20_000;
const SEED = 20_568;
/** Shares of the tools in the total, in tenths. */
const WEIGHTS: Readonly<Record<ToolId, bigint>> = { IIT: 3n, EIT: 3n, OIT: 4n };

/** A number as an exact fraction. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const add = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

/** A decimal as it is written, exactly. */
function exact(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.');
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

/** Hundredths of a fraction that is not negative, rounded half up. */
function hundredths({ over, under }: Fraction): bigint {
  return (over * 200n + under) / (under * 2n);
}

function meanOf(tool: ToolId, scores: readonly string[]): Fraction {
  const own = indicatorsOf(tool).map(({ number }) => exact(scores[number - 1]!));
  const { over, under } = own.reduce(add, { over: 0n, under: 1n });
  return { over, under: under * BigInt(own.length) };
}

function totalOf(scores: readonly string[]): Fraction {
  return TOOL_IDS.map((tool) => {
    const { over, under } = meanOf(tool, scores);
    return { over: over * WEIGHTS[tool], under: under * 10n };
  }).reduce(add);
}

const shown = (value: bigint): number => Number(value) / 100;

/** Ten scores of two years with any number of decimals; many of them halves, which is where rounding goes wrong. */
function randomScores(random: () => number): readonly string[] {
  return INDICATORS.map(() => {
    const decimals = Math.floor(random() * 7);
    const text = (random() * 100).toFixed(decimals);
    return random() < 0.3 ? `${(60 + Math.floor(random() * 40)).toString()}.${Math.floor(10 + random() * 90)}5` : text;
  });
}

function rowsOf(before: readonly string[], now: readonly string[]): readonly IndicatorScores[] {
  return INDICATORS.map(({ number, name, tool }, index) => ({
    number,
    name,
    tool,
    byYear: new Map([
      [2566, Number(before[index])],
      [2567, Number(now[index])],
    ]),
  }));
}

describe('totals, means, changes and verdicts', () => {
  it('are those of exact fractions, whatever the decimals', () => {
    const random = seeded(SEED);
    const wrong: string[] = [];
    for (let set = 0; set < SETS; set += 1) {
      const [before, now] = [randomScores(random), randomScores(random)];
      const result = assess({ scores: rowsOf(before, now), announced: [], resultYear: 2567, threshold: 85 })!;
      const [total, previous] = [hundredths(totalOf(now)), hundredths(totalOf(before))];
      const expected = {
        tools: Object.fromEntries(TOOL_IDS.map((tool) => [tool, shown(hundredths(meanOf(tool, now)))])),
        total: shown(total),
        change: shown(total - previous),
        changes: now.map((text, at) => shown(hundredths(exact(text)) - hundredths(exact(before[at]!)))),
        passed: now.map((text) => hundredths(exact(text)) >= 8500n),
      };
      const { tools, change, indicators } = result;
      const changes = indicators.map((indicator) => indicator.change);
      const passed = indicators.map((indicator) => indicator.passed);
      const found = { tools, total: result.total, change, changes, passed };
      if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`${now.join()} after ${before.join()}`);
    }
    expect(wrong).toEqual([]);
    tried(SETS);
  });

  it('have one limit for formulas that compare scores as typed', () => {
    const limits: readonly (readonly [number, number])[] = [
      [85, 84.995],
      [84.5, 84.495],
      [79.99, 79.985],
      [84.996, 84.995],
      [0, -0.005],
      [100, 99.995],
    ];
    for (const [limit, least] of limits) expect(leastPublishedAs(limit)).toBe(least);
    tried(limits.length);
  });
});

describe('a score of 84.995 against 85', () => {
  const SCORES = [84.995, 84.994999, 85, 84.99, 90.005, 99.999, 100, 84.9949, 95.125, 70];
  const BEFORE = [84.994, 84.995, 84.995, 85.004, 90.004, 99.99, 99.995, 84.995, 95.115, 70.004];

  it('is the same in the check, on the sheets and in the sentences', async () => {
    const host = await excelWith({
      ITA_Agency: {
        sheet: 'หน่วยงาน',
        headers: ['รายการ', 'ค่า'],
        rows: [
          ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
          ['ปีงบประมาณ', 2567],
          ['เลข', 'อารบิก'],
        ],
      },
      ITA_Scores: {
        sheet: 'คะแนน',
        headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2566', '2567'],
        rows: INDICATORS.map(({ number, name, tool }, at) => [number, name, tool, BEFORE[at]!, SCORES[at]!]),
      },
      ITA_Measures: {
        sheet: 'มาตรการ',
        headers: ['ตัวชี้วัดที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
        rows: [[10, 'ทบทวนผลทุกเดือน', 'สำนักปลัด', 'ดำเนินการเสร็จแล้ว']],
      },
    });
    const checked = await check();
    if (!checked.ok || !checked.value.assessment) throw new Error('not checked');
    const { belowThreshold, indicators } = checked.value.assessment;
    expect(belowThreshold).toEqual([2, 4, 8, 10]);
    expect(indicators.map(({ change }) => change)).toEqual([0.01, -0.01, 0, -0.01, 0.01, 0.01, 0, -0.01, 0.01, 0]);
    const flagged = checked.value.findings.filter(({ rule }) => rule === 'score.below-threshold');
    expect(flagged).toHaveLength(4);

    const made = await makeReports({ reports: ['development', 'annual'], draft: true });
    if (!made.ok) throw new Error(made.failure.cause);
    host.workbook.calculate();
    const texts = host.workbook.sheets.flatMap(({ worksheet }) => {
      const found: string[] = [];
      worksheet.eachRow((row) => row.eachCell((cell) => found.push(String(cell.result ?? cell.value ?? ''))));
      return found;
    });
    expect(texts.filter((text) => text === 'ไม่ผ่านเกณฑ์')).toHaveLength(4);
    expect(texts.filter((text) => text === 'ผ่านเกณฑ์')).toHaveLength(6);
    const passing = texts.flatMap((text) => /ผ่านเกณฑ์ 85 คะแนน จำนวน (\d+) ตัวชี้วัด/.exec(text)?.[1] ?? []);
    expect(new Set(passing)).toEqual(new Set(['6']));
    const risen = texts.flatMap((text) => /เพิ่มขึ้น (\d+) ตัวชี้วัด/.exec(text)?.[1] ?? []);
    expect(new Set(risen)).toEqual(new Set(['4']));
    tried(SCORES.length);
  });
});
