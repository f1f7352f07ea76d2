/** The entry point for whoever hosts the add-in's work outside its own pages: the command line and the simulator. */
export { check } from './check';
export { inspect, type Inspection } from './inspect';
export {
  makeReports,
  type OmittedSection,
  type ReportFailure,
  type ReportOutcome,
  type ReportRequest,
  type Stage,
} from './report';
export { writeTemplate } from './template';
export type { PublishedSheet } from '../excel/publish';
export type { Finding, Severity } from '../checks/finding';
export type { ReportId } from '../reports/compose';
export { REPORT_IDS } from './report-ids';
export type { Assessment } from '../assessment/assessment';
export type { Failure, FailureCause } from '../strings/failures';
export { fail, succeed, type Result } from '../result';
