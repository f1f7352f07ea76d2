import type { MeasureRecord } from '../../../workbook/records';

/** What an assessor looks for in every measure. Source: the completeness checklist of the ITA's open-data assessment. */
export const MEASURE_PARTS = [
  'method',
  'owners',
  'period',
  'followUp',
  'status',
  'summary',
  'outcome',
  'evidence',
] as const;

/** One of the parts of a measure that an assessor looks for. */
export type MeasurePart = (typeof MEASURE_PARTS)[number];

/** In how many measures a part is filled in. */
export interface PartCount {
  readonly part: MeasurePart;
  readonly filled: number;
  readonly total: number;
}

/** How complete the measures are, part by part. */
export function completeness(measures: readonly MeasureRecord[]): readonly PartCount[] {
  return MEASURE_PARTS.map((part) => ({
    part,
    filled: measures.filter((measure) => has(measure, part)).length,
    total: measures.length,
  }));
}

function has(measure: MeasureRecord, part: MeasurePart): boolean {
  if (part !== 'period') return measure[part].reading !== 'blank';
  return measure.period !== null || measure.periodText.reading !== 'blank';
}
