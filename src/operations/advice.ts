import { completenessOf, type CompletenessItem } from '../checks/completeness';
import type { ReportId } from '../reports/compose-report';
import { unprintedTexts, type UnprintedTexts } from '../reports/unprinted-texts';
import type { Inspection } from './inspect-workbook';
import { reportInputOf } from './report-input';
import { today } from './today';

/** What the published documents would be found wanting in. */
export interface Advice {
  /** What an assessor looks for in the plan and the report: what of it is there, and where. */
  readonly checklist: readonly CompletenessItem[];
  /** What the clerk typed to be read and none of the chosen reports prints; nothing when none is chosen. */
  readonly unprinted: readonly UnprintedTexts[];
}

/** Looks through a workbook as an assessor would, and through the pages that these reports would have. */
export function adviceOn(reports: readonly ReportId[], inspection: Inspection): Advice {
  return {
    checklist: completenessOf(inspection.book, { today: today() }),
    unprinted: reports.length > 0 ? unprintedTexts(reports, reportInputOf(inspection, false)) : [],
  };
}
