import type { MeasureRecord } from '../../workbook/records';
import { numberedTitle, periodOf, typed } from './measure-texts';
import type { RecordColumn } from './record-table';
import type { NumberWriter } from '../wording/number-writer';

/** A measure with its running number. */
export interface NumberedMeasure {
  readonly measure: MeasureRecord;
  readonly number: number;
}

/** The columns that tables of measures are made of, each under the title and with the share that its table gives it. */
export function measureColumns(writer: NumberWriter) {
  type Column = (title: string, share: number) => RecordColumn<NumberedMeasure>;
  const field = (of: (measure: MeasureRecord) => string, centered = false): Column => {
    const style = centered ? 'tableCentered' : 'tableText';
    return (title, share) => ({ title, share, of: ({ measure }) => of(measure), optional: true, style });
  };
  return {
    measure: ((title, share) => ({
      title,
      share,
      of: ({ measure, number }) => numberedTitle(measure, number, writer),
    })) satisfies Column,
    method: field(({ method }) => typed(method)),
    summary: field(({ summary }) => typed(summary)),
    owner: field(({ owners }) => typed(owners), true),
    period: field((measure) => periodOf(measure, writer), true),
    followUp: field(({ followUp }) => typed(followUp)),
    outcome: field(({ outcome }) => typed(outcome)),
    remark: field(({ remark }) => typed(remark), true),
  };
}
