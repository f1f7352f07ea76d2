import { unprintedTexts, type UnprintedTexts } from '../reports/unprinted-texts';
import type { ReportId } from '../reports/compose-report';
import type { Inspection } from './inspect-workbook';
import { reportInputOf } from './report-input';

/** What the clerk typed to be read and none of these reports would print, by column; with the reports that would. */
export function unprintedBy(reports: readonly ReportId[], inspection: Inspection): readonly UnprintedTexts[] {
  return unprintedTexts(reports, reportInputOf(inspection, false));
}
