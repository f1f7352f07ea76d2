/** The entry point for whoever presses the buttons: the task pane, the ribbon commands, the command line. */
export { check } from './check';
export { applyFixes } from './fixes';
export { goToCell, goToSheet } from '../excel/go-to';
export { inspect, type Inspection } from './inspect';
export { openWorkbook, type OpenedWorkbook, type ReportOption, type ReportSheet } from './open';
export {
  makeReports,
  type OmittedSection,
  type ReportFailure,
  type ReportOutcome,
  type ReportProgress,
  type ReportRequest,
  type ReportWatcher,
} from './report';
export { REPORT_IDS } from './report-ids';
export { restorePrevious } from '../excel/restore';
export { revokeSetAside, setAsideFinding } from './set-aside';
export { chooseTable, insertTable, writeTemplate } from './template';
export { watchTables } from '../excel/watch';
export type { PublishedSheet } from '../excel/publish';
export type { Finding, Severity } from '../checks/finding';
export type { ReportId } from '../reports/compose';
export type { Assessment } from '../assessment/assessment';
export type { Failure, FailureCause } from '../strings/failures';
export { fail, succeed, type Result } from '../result';
