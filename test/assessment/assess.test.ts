import { assess, type AnnouncedResult, type AssessmentInput, type IndicatorScores } from '../../src/assessment/assess';
import type { Assessment } from '../../src/assessment/assessment';
import { INDICATORS } from '../../src/assessment/indicators';

/** The published scores of a municipality, indicators 1–10. */
const SCORES_2566 = [100, 100, 100, 98.28, 100, 96.3, 97.82, 97.63, 98, 100];
const SCORES_2567 = [100, 98.43, 99.61, 99.8, 100, 99.65, 99.84, 81.72, 87.14, 100];

/** Rows for indicators 1–10; a null score leaves the year out. */
function rowsOf(byYear: Readonly<Record<number, readonly (number | null)[]>>): IndicatorScores[] {
  return INDICATORS.map(({ number, name, tool }, index) => ({
    number,
    name,
    tool,
    byYear: new Map(
      Object.entries(byYear).flatMap(([year, scores]) => {
        const score = scores[index] ?? null;
        return score === null ? [] : [[Number(year), score] as const];
      }),
    ),
  }));
}

const announced = (year: number, total: number, rest: Partial<AnnouncedResult> = {}): AnnouncedResult => ({
  year,
  total,
  tools: {},
  ...rest,
});

function assessed(input: Partial<AssessmentInput>): Assessment {
  const result = assess({ scores: [], announced: [], resultYear: 2567, threshold: 85, ...input });
  if (!result) throw new Error('no assessment');
  return result;
}

describe('the published table', () => {
  const result = assessed({ scores: rowsOf({ 2566: SCORES_2566, 2567: SCORES_2567 }) });

  it('comes out to the last digit', () => {
    expect(result).toMatchObject({ year: 2567, total: 95.42, previousYear: 2566, previousTotal: 98.67, change: -3.25 });
    expect(result.totalFrom).toBe('scores');
    expect(result.tools).toEqual({ IIT: 99.57, EIT: 93.74, OIT: 93.57 });
    expect(result.previousTools).toEqual({ IIT: 99.66, EIT: 97.25, OIT: 99 });
  });

  it('has each change of each indicator', () => {
    expect(result.indicators.map(({ change }) => change)).toEqual([
      0, -1.57, -0.39, 1.52, 0, 3.35, 2.02, -15.91, -10.86, 0,
    ]);
    expect(result.indicators.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(result.indicators.map(({ score }) => score)).toEqual(SCORES_2567);
    expect(result.indicators.map(({ previous }) => previous)).toEqual(SCORES_2566);
  });

  it('shows the indicator that the report said had passed', () => {
    expect(result.belowThreshold).toEqual([8]);
    expect(result.declined).toEqual([2, 3, 8, 9]);
    expect(result.indicators.filter(({ passed }) => passed)).toHaveLength(9);
  });

  it('gives the level that its tools allow', () => {
    expect(result.level).toBe('ผ่านดี');
    expect(assessed({ scores: rowsOf({ 2566: SCORES_2566 }), resultYear: 2566 }).level).toBe('ผ่านดีเยี่ยม');
  });
});

describe('the years', () => {
  it('are none without a result year', () => {
    expect(
      assess({ scores: rowsOf({ 2567: SCORES_2567 }), announced: [], resultYear: null, threshold: 85 }),
    ).toBeNull();
  });

  it('compares with the latest earlier year that has data, whichever table holds it', () => {
    const scores = rowsOf({ 2563: SCORES_2566, 2564: SCORES_2566, 2567: SCORES_2567, 2568: SCORES_2566 });
    expect(assessed({ scores }).previousYear).toBe(2564);
    expect(assessed({ scores, announced: [announced(2565, 90)] }).previousYear).toBe(2565);
    expect(assessed({ scores, announced: [announced(2568, 90)] }).previousYear).toBe(2564);
    expect(assessed({ scores, resultYear: 2563 })).toMatchObject({
      previousYear: null,
      previousTotal: null,
      change: null,
    });
  });

  it('has no comparison for the first year', () => {
    const result = assessed({ scores: rowsOf({ 2567: SCORES_2567 }) });
    expect(result).toMatchObject({ previousYear: null, previousTotal: null, change: null, declined: [] });
    expect(result.previousTools).toEqual({ IIT: null, EIT: null, OIT: null });
    expect(result.indicators.every(({ previous, change }) => previous === null && change === null)).toBe(true);
  });

  it('has nothing to say of a year without data', () => {
    const result = assessed({ scores: rowsOf({ 2566: SCORES_2566 }) });
    expect(result).toMatchObject({ total: null, totalFrom: 'none', level: null, change: null, previousTotal: 98.67 });
    expect(result.belowThreshold).toEqual([]);
    expect(result.indicators.every(({ score, passed }) => score === null && passed === null)).toBe(true);
  });
});

describe('an announced result', () => {
  it('stands in where a year has no indicator scores', () => {
    const result = assessed({ announced: [announced(2566, 88.1), announced(2567, 83.456)] });
    expect(result).toMatchObject({ total: 83.46, totalFrom: 'announced', previousTotal: 88.1, change: -4.64 });
    expect(result.level).toBe('ต้องปรับปรุง');
    expect(result.tools).toEqual({ IIT: null, EIT: null, OIT: null });
    expect(result.indicators).toEqual([]);
  });

  it('stands in for the year compared with', () => {
    const result = assessed({ scores: rowsOf({ 2567: SCORES_2567 }), announced: [announced(2566, 98.67)] });
    expect(result).toMatchObject({ totalFrom: 'scores', previousYear: 2566, previousTotal: 98.67, change: -3.25 });
  });

  it('gives the level with its tools, else the level announced with it', () => {
    const tools = { IIT: 96, EIT: 95, OIT: 97 };
    expect(assessed({ announced: [announced(2567, 96, { tools })] }).level).toBe('ผ่านดีเยี่ยม');
    expect(assessed({ announced: [announced(2567, 96, { level: 'ผ่านดี' })] }).level).toBe('ผ่านดี');
    expect(assessed({ announced: [announced(2567, 96, { tools, level: 'ผ่านดี' })] }).level).toBe('ผ่านดีเยี่ยม');
    expect(assessed({ announced: [announced(2567, 96)] }).level).toBeNull();
    expect(assessed({ announced: [announced(2566, 96, { level: 'ผ่านดี' }), announced(2567, 96)] }).level).toBeNull();
  });

  it('does not replace what the scores come to', () => {
    const wrong = announced(2567, 50, { tools: { IIT: 1, EIT: 2, OIT: 3 } });
    const result = assessed({ scores: rowsOf({ 2567: SCORES_2567 }), announced: [wrong] });
    expect(result).toMatchObject({ total: 95.42, totalFrom: 'scores', tools: { IIT: 99.57, EIT: 93.74, OIT: 93.57 } });
  });

  it('stands in for what a missing indicator leaves unknown', () => {
    const scores = rowsOf({ 2567: [...SCORES_2567.slice(0, 9), null] });
    expect(assessed({ scores })).toMatchObject({
      total: null,
      totalFrom: 'none',
      level: null,
      tools: { IIT: 99.57, EIT: 93.74, OIT: null },
    });
    const result = assessed({ scores, announced: [announced(2567, 95.42, { tools: { EIT: 1, OIT: 93.57 } })] });
    expect(result).toMatchObject({
      total: 95.42,
      totalFrom: 'announced',
      level: 'ผ่านดี',
      tools: { IIT: 99.57, EIT: 93.74, OIT: 93.57 },
    });
  });

  it('counts once when the year stands twice', () => {
    expect(assessed({ announced: [announced(2567, 80), announced(2567, 90)] }).total).toBe(80);
  });
});

describe('the indicators', () => {
  const scoresFrom = (score: number) => rowsOf({ 2567: [score] });

  it('pass from the threshold up, as printed', () => {
    expect(assessed({ scores: scoresFrom(85) }).belowThreshold).toEqual([]);
    expect(assessed({ scores: scoresFrom(84.99) }).belowThreshold).toEqual([1]);
    expect(assessed({ scores: scoresFrom(84.995) }).belowThreshold).toEqual([]);
    expect(assessed({ scores: scoresFrom(84.994) }).belowThreshold).toEqual([1]);
    expect(assessed({ scores: scoresFrom(89), threshold: 90 })).toMatchObject({ belowThreshold: [1], threshold: 90 });
    expect(assessed({ scores: scoresFrom(0) }).belowThreshold).toEqual([1]);
  });

  it('decline by what can be seen in print', () => {
    const change = (from: number, to: number) => assessed({ scores: rowsOf({ 2566: [from], 2567: [to] }) });
    expect(change(90, 89.99).declined).toEqual([1]);
    expect(change(90, 89.999).declined).toEqual([]);
    expect(change(90, 90).declined).toEqual([]);
    expect(change(0, 0).indicators[0]?.change).toBe(0);
  });

  it('stand in order of number, each once, and only those of the workbook', () => {
    const [one, two, three] = rowsOf({ 2567: SCORES_2567 });
    if (!one || !two || !three) throw new Error('ten rows');
    const again = { ...one, byYear: new Map([[2567, 1]]) };
    const eleventh = { ...one, number: 11 };
    const result = assessed({ scores: [three, one, eleventh, again] });
    expect(result.indicators.map(({ number, score }) => [number, score])).toEqual([
      [1, 100],
      [3, 99.61],
    ]);
  });

  it('keep the name typed, have the official one when none is, and always their own tool', () => {
    const [one, , , , , , , eight] = rowsOf({ 2567: SCORES_2567 });
    if (!one || !eight) throw new Error('ten rows');
    const result = assessed({
      scores: [
        { ...one, name: '' },
        { ...eight, name: 'การปรับปรุงการทำงาน', tool: 'IIT' },
      ],
    });
    expect(result.indicators.map(({ name, tool }) => [name, tool])).toEqual([
      ['การปฏิบัติหน้าที่', 'IIT'],
      ['การปรับปรุงการทำงาน', 'EIT'],
    ]);
  });
});
