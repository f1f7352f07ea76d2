import { fx, live, type Reference } from '../../page/model/live';
import type { Text } from '../../page/model/live-values';
import type { MeasureRecord, Status, Workbook } from '../../workbook/records';
import { columnOf } from './staff-figures';
import type { NumberWriter } from '../wording/number-writer';

/** How the words for a status begin, in every form staff use; COUNTIF counts by them. */
const BEGINNINGS: Readonly<Record<Status, string>> = {
  'not-started': 'ยังไม่',
  'in-progress': 'อยู่ระหว่าง',
  done: 'ดำเนินการเสร็จ',
};

/** How many measures are in each state, and how many do not say. */
export interface StatusCounts {
  readonly all: number;
  readonly unknown: number;
  readonly of: (status: Status) => Text;
}

/** Counts the measures by status, formula-backed on the staff's column where counting its words comes to the same. */
export function statusCounts(book: Workbook, writer: NumberWriter): StatusCounts {
  const { measures } = book;
  const column = columnOf(book, 'ITA_Measures', ({ field, tick }) => field === 'status' && tick === undefined);
  return {
    all: measures.length,
    unknown: measures.filter(({ status }) => status.value === null).length,
    of: (status) => {
      const count = measures.filter((measure) => measure.status.value === status).length;
      const isSound = column !== null && wordCount(measures, status) === count;
      return isSound ? writer.liveWhole(live(count, countFormula(column, status))) : writer.whole(count);
    },
  };
}

function wordCount(measures: readonly MeasureRecord[], status: Status): number {
  return measures.filter(({ status: { raw } }) => String(raw).startsWith(BEGINNINGS[status])).length;
}

function countFormula(column: Reference, status: Status) {
  return fx`COUNTIF(${column},${`${BEGINNINGS[status]}*`})`;
}
