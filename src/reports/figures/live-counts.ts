import { leastPublishedAs, published } from '../../assessment/scores';
import { fx, live, type CellRange, type Live } from '../../page/model/live';

/** Figures of one column of the page, and the range of their cells. Cells without a figure hold a dash, which counts for nothing. */
export interface FigureColumn {
  readonly values: readonly number[];
  readonly range: CellRange;
}

type Sign = '<' | '>' | '=' | '>=';

/** How many figures of a column compare so with a number. */
export function countWhere({ values, range }: FigureColumn, sign: Sign, limit: number): Live<number> {
  const holds = { '<': less, '>': more, '=': same, '>=': notLess }[sign];
  const count = values.filter((value) => holds(value, limit)).length;
  return live(count, fx`COUNTIF(${range},${`${sign}${limit}`})`);
}

/** How many scores of a column are, as published, below a limit, or reach it. */
export function countScores({ values, range }: FigureColumn, sign: '<' | '>=', limit: number): Live<number> {
  const count = countWhere({ values: values.map(published), range }, sign, limit).value;
  return live(count, fx`COUNTIF(${range},${`${sign}${leastPublishedAs(limit)}`})`);
}

/** How many figures a column has. */
export function countAll({ values, range }: FigureColumn): Live<number> {
  return live(values.length, fx`COUNT(${range})`);
}

/** How many figures equal the smallest, or the largest, of their column. */
export function countEqual({ values, range }: FigureColumn, extreme: Live<number>): Live<number> {
  return live(values.filter((value) => value === extreme.value).length, fx`COUNTIF(${range},${extreme})`);
}

/** The smallest figure of a column. */
export function smallest({ values, range }: FigureColumn): Live<number> {
  return live(Math.min(...values), fx`MIN(${range})`);
}

/** The largest figure of a column. */
export function largest({ values, range }: FigureColumn): Live<number> {
  return live(Math.max(...values), fx`MAX(${range})`);
}

const less = (a: number, b: number) => a < b;
const more = (a: number, b: number) => a > b;
const same = (a: number, b: number) => a === b;
const notLess = (a: number, b: number) => a >= b;
