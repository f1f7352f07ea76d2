import { indicatorRows } from '../blank-tables';
import type { TemplateRow } from '../template-plan';

/** The two years compared. */
export const SAMPLE_SCORE_YEARS = [2566, 2567] as const;

/** Indicators 1–10 in both years, as a municipality published them. */
const SCORES: readonly (readonly [before: number, after: number])[] = [
  [100, 100],
  [100, 98.43],
  [100, 99.61],
  [98.28, 99.8],
  [100, 100],
  [96.3, 99.65],
  [97.82, 99.84],
  [97.63, 81.72],
  [98, 87.14],
  [100, 100],
];

/** `ITA_Scores` of the worked example. */
export const SAMPLE_SCORES: readonly TemplateRow[] = indicatorRows().map((row, index) => {
  const [before = '', after = ''] = SCORES[index] ?? [];
  return { ...row, [SAMPLE_SCORE_YEARS[0]]: before, [SAMPLE_SCORE_YEARS[1]]: after };
});

/** `ITA_Results` of the worked example: the totals as published, the tools as the scores come to. */
export const SAMPLE_RESULTS: readonly TemplateRow[] = [
  { ปีงบประมาณ: 2566, คะแนนรวม: 98.67, ระดับ: 'ผ่านดีเยี่ยม', IIT: 99.66, EIT: 97.25, OIT: 99 },
  { ปีงบประมาณ: 2567, คะแนนรวม: 95.42, ระดับ: 'ผ่านดี', IIT: 99.57, EIT: 93.74, OIT: 93.57 },
];
