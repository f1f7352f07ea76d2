import { INDICATORS, TOOL_IDS } from '../../../src/assessment/indicators';
import { published } from '../../../src/assessment/scores';
import { Figures } from './figures';
import { pick, type Random } from './random';

/** What a sentence says of all indicators (of one tool): whether it is so, which rule looks after it, how to break it. */
interface Whole {
  readonly rules: readonly string[];
  readonly isSo: (figures: Figures, numbers: readonly number[]) => boolean;
  /** A score of the result year that makes it false. */
  readonly broken: (figures: Figures, number: number) => number;
}

const PASSED_RULES = ['claim.all-passed', 'claim.count-differs', 'claim.list-differs'];
const DIRECTION_RULES = ['claim.all-direction', 'claim.change-differs', 'claim.count-differs'];

const WHOLES: Readonly<Record<string, Whole>> = {
  'all-passed': {
    rules: PASSED_RULES,
    isSo: (figures, numbers) => numbers.every((number) => figures.of(number) >= figures.threshold),
    broken: ({ threshold }) => threshold - 3.28,
  },
  'all-over95': {
    rules: PASSED_RULES,
    isSo: (figures, numbers) => numbers.every((number) => figures.of(number) >= 95),
    broken: () => 91.37,
  },
  'all-risen': {
    rules: DIRECTION_RULES,
    isSo: (figures, numbers) => numbers.every((number) => figures.change(number) > 0),
    broken: (figures, number) => published(figures.of(number, figures.previousYear) - 2.16),
  },
  'none-fallen': {
    rules: DIRECTION_RULES,
    isSo: (figures, numbers) => numbers.every((number) => figures.change(number) >= 0),
    broken: (figures, number) => published(figures.of(number, figures.previousYear) - 2.16),
  },
  'all-fallen': {
    rules: DIRECTION_RULES,
    isSo: (figures, numbers) => numbers.every((number) => figures.change(number) < 0),
    broken: (figures, number) => Math.min(100, published(figures.of(number, figures.previousYear) + 1.16)),
  },
};

/** How many indicators are broken by turns. */
const BREAKS = 3;

/** Whether what a sentence says of the whole is so. Throws for a name that is not known. */
export function isWholeSo(holds: string, figures: Figures): boolean {
  const { whole, numbers } = read(holds);
  return whole.isSo(figures, numbers);
}

/** The rules that should find it when it is not so, the expected one first. */
export function rulesOfWhole(holds: string): readonly string[] {
  return read(holds).whole.rules;
}

/** The data changed so that what a sentence says of the whole is false because of one indicator. */
export function brokenFigures(holds: string, figures: Figures, random: Random): readonly Figures[] {
  const { whole, numbers } = read(holds);
  const left = [...numbers];
  return Array.from({ length: Math.min(BREAKS, left.length) }, () => {
    const number = pick(left, random);
    left.splice(left.indexOf(number), 1);
    const year = figures.resultYear;
    const row = (figures.scores[year] ?? []).map((score, i) =>
      i === number - 1 ? whole.broken(figures, number) : score,
    );
    return new Figures(figures.report, { ...figures.scores, [year]: row });
  });
}

function read(holds: string): { readonly whole: Whole; readonly numbers: readonly number[] } {
  const [name = '', scope] = holds.split(':');
  const whole = WHOLES[name];
  const tool = TOOL_IDS.find((id) => id === scope);
  if (!whole || (scope && !tool)) throw new Error(`nothing is known of ${holds}`);
  return { whole, numbers: INDICATORS.filter((each) => !tool || each.tool === tool).map(({ number }) => number) };
}
