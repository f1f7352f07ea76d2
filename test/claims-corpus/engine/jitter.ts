import { INDICATORS, TOOL_IDS } from '../../../src/assessment/indicators';
import { criteriaOf } from '../../../src/assessment/criteria';
import { published } from '../../../src/assessment/scores';
import { Figures, type Scores } from './figures';
import { randomOf } from './random';
import type { ReportSpec } from './report';

/** How far a score may move. */
const REACH = 0.8;
const ATTEMPTS = 4;

/**
 * The report's scores moved a little, so that every figure is another one and every word remains true: directions, order,
 * who passed, levels. Whole scores (100, 98) stay, because a clerk writes them in another way.
 */
export function jittered(report: ReportSpec, seed: number): Figures {
  const random = randomOf(`${report.id} ${seed}`);
  let figures = new Figures(report);
  const truth = shapeOf(figures);
  for (const year of Object.keys(figures.scores).map(Number)) {
    for (const { number } of INDICATORS) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const scores = moved(figures.scores, year, number, (random() - 0.5) * 2 * REACH);
        const next = scores && new Figures(report, scores);
        if (!next || shapeOf(next) !== truth) continue;
        figures = next;
        break;
      }
    }
  }
  return figures;
}

function moved(scores: Scores, year: number, number: number, by: number): Scores | null {
  const row = scores[year] ?? [];
  const score = row[number - 1];
  if (score === undefined || Number.isInteger(score)) return null;
  const next = published(score + by);
  if (next >= 100 || Number.isInteger(next * 10)) return null;
  return { ...scores, [year]: row.map((each, i) => (i === number - 1 ? next : each)) };
}

/** Everything that words other than figures may say of the data. */
function shapeOf(figures: Figures): string {
  const years = Object.keys(figures.scores).map(Number);
  const subjects = [...INDICATORS.map(({ number }) => number), ...TOOL_IDS, 'total' as const];
  const changes = years.flatMap((year, i) =>
    i === 0 ? [] : subjects.map((subject) => Math.sign(figures.change(subject, years[i - 1], year))),
  );
  const byChange = years.map((year, i) =>
    i === 0
      ? []
      : [...subjects].sort((a, b) => figures.change(b, years[i - 1], year) - figures.change(a, years[i - 1], year)),
  );
  const sides = years.map((year) =>
    subjects.map((subject) => {
      const score = figures.of(subject, year);
      return [score >= figures.threshold, score >= 95, score >= 90, score >= 80].map(Number).join('');
    }),
  );
  const order = years.map((year) => [figures.ranking(undefined, year), [...TOOL_IDS].sort(byScore(figures, year))]);
  const levels = figures.years.map((year) => [criteriaOf(year).exact, figures.level(year)]);
  return JSON.stringify([changes, byChange, sides, order, levels]);
}

function byScore(figures: Figures, year: number) {
  return (a: (typeof TOOL_IDS)[number], b: (typeof TOOL_IDS)[number]) => figures.of(b, year) - figures.of(a, year);
}
