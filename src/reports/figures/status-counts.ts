import { fx, live, type Reference } from '../../page/model/live';
import type { MeasureRecord, Status, Workbook } from '../../workbook/records';
import { columnOf, type StaffFigure } from './staff-figures';

/** How the words for a status begin, in every form staff use; COUNTIF counts by them. */
const BEGINNINGS: Readonly<Record<Status, string>> = {
  'not-started': 'ยังไม่',
  'in-progress': 'อยู่ระหว่าง',
  done: 'ดำเนินการเสร็จ',
};

/** How many measures there are, and how many are in each state. */
export interface StatusCounts {
  readonly all: NonNullable<StaffFigure>;
  readonly of: (status: Status) => NonNullable<StaffFigure>;
}

/** Counts the measures by status, formula-backed on the staff's column where counting its words comes to the same. */
export function statusCounts(book: Workbook): StatusCounts {
  const { measures } = book;
  const column = columnOf(book, 'ITA_Measures', ({ field, tick }) => field === 'status' && tick === undefined);
  return {
    all: countOfTitles(book),
    of: (status) => {
      const count = measures.filter((measure) => measure.status.value === status).length;
      const isSound = column !== null && wordCount(measures, status) === count;
      return isSound ? live(count, countFormula(column, status)) : count;
    },
  };
}

/** Rows count by their titles, where every one has some. */
function countOfTitles(book: Workbook): NonNullable<StaffFigure> {
  const { measures } = book;
  const column = columnOf(book, 'ITA_Measures', ({ field }) => field === 'title');
  const isSound = column !== null && measures.every(({ title }) => title.reading !== 'blank');
  return isSound ? live(measures.length, fx`COUNTA(${column})`) : measures.length;
}

function wordCount(measures: readonly MeasureRecord[], status: Status): number {
  return measures.filter(({ status: { raw } }) => String(raw).startsWith(BEGINNINGS[status])).length;
}

function countFormula(column: Reference, status: Status) {
  return fx`COUNTIF(${column},${`${BEGINNINGS[status]}*`})`;
}
