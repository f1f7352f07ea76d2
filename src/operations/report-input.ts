import type { ReportInput } from '../reports/compose-report';
import type { Inspection } from './inspect-workbook';
import { today } from './today';

/** What reports are composed from, as an inspection found it. */
export function reportInputOf(inspection: Inspection, draft: boolean): ReportInput {
  const { book, settings, assessment, hash } = inspection;
  return { book, settings, assessment, draft, madeOn: today(), fingerprint: hash };
}
