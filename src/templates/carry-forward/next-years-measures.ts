import { inDigits } from '../../thai/text/digits';
import type { Cell } from '../../workbook/cell';
import { isDateFormat } from '../../workbook/parsing/cell-formats';
import { STATUS_CHOICES } from '../../workbook/kinds/choices';
import { startDate } from '../../workbook/kinds/dates';
import type { MeasureRecord, Status, Workbook } from '../../workbook/records';
import { settingsOf, type Settings } from '../../workbook/settings';
import { changesOf, type Change, type CellChange } from './cell-changes';
import { inputOf } from '../input-validation';
import { nextYearsDay, nextYearsPeriod } from './shift-years';

/**
 * What makes the measures of this year those of the next: dates a year later; what was done begins anew; what was not
 * goes on as it stands, and says in หมายเหตุ which year it comes from.
 */
export function nextYearsMeasures(book: Workbook): readonly CellChange[] {
  const settings = settingsOf(book);
  const match = book.tables.ITA_Measures;
  const hasTicks = match.kind === 'found' && match.columns.some(({ tick }) => tick !== undefined);
  const changes = book.measures.flatMap((measure) => [
    ...nextYearsDates(measure, settings.operatingYear),
    ...(isUnfinished(measure.status.value) ? [sheetTagOf(measure.remark, settings)] : begunAnew(measure, hasTicks)),
  ]);
  return changesOf(book, changes);
}

function isUnfinished(status: Status | null): boolean {
  return status === 'not-started' || status === 'in-progress';
}

function nextYearsDates({ start, end, periodText }: MeasureRecord, year: number): readonly Change[] {
  const days = [start, end].flatMap((cell) => (cell.value === null ? [] : [nextYearsDate(cell, cell.value)]));
  const text = periodText.value === null ? null : nextYearsPeriod(periodText.value, year);
  return text === null ? days : [...days, { cell: periodText, after: text }];
}

/** A date that was text becomes one that Excel knows, and has to be shown as a date. */
function nextYearsDate(cell: Cell<number>, serial: number): Change {
  return {
    cell,
    after: nextYearsDay(serial),
    ...(!isDateFormat(cell.format) && { format: inputOf(startDate).format }),
  };
}

const NOT_STARTED = STATUS_CHOICES.find(({ value }) => value === 'not-started')?.word ?? '';

/** Not started, nothing to tell yet. A tick is taken away; in a column of its own the status is written out. */
function begunAnew({ status, summary, outcome, evidence }: MeasureRecord, hasTicks: boolean): readonly Change[] {
  const told = [summary, outcome, evidence].map((cell): Change => ({ cell, after: '' }));
  return status.value === null ? told : [{ cell: status, after: hasTicks ? '' : NOT_STARTED }, ...told];
}

function sheetTagOf(remark: Cell<string>, { operatingYear, digits }: Settings): Change {
  const mark = `ต่อเนื่องจากปีงบประมาณ พ.ศ. ${inDigits(String(operatingYear), digits)}`;
  return { cell: remark, after: remark.value === null ? mark : `${remark.value}\n${mark}` };
}
