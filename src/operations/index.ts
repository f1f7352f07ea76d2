/** The entry point for whoever presses the buttons: the task pane, the ribbon commands, the command line. */
export { check } from './check-workbook';
export { applyFixes } from './apply-fixes-on-demand';
export { loadImporting } from './load-import';
export { opensWithWorkbook, setOpensWithWorkbook, type OpensWithWorkbook } from '../excel/host/opens-with-workbook';
export { goToCell, goToSheet } from '../excel/host/go-to';
export { inspect, type Inspection } from './inspect-workbook';
export {
  openWorkbook,
  type LastChange,
  type OpenedWorkbook,
  type PlannedSheet,
  type ReportOption,
  type ReportSheet,
} from './open-workbook';
export {
  makeReports,
  type ReportFailure,
  type ReportOutcome,
  type ReportProgress,
  type ReportRequest,
  type ReportWatcher,
} from './make-reports';
export { REPORT_IDS } from './report-ids';
export { adviceOn } from './advice-on-demand';
export type { Advice } from './advice';
export { restorePrevious } from './restore-on-demand';
export { revokeSetAside, setAsideFinding } from './set-aside-finding';
export { undoChange } from './changes/undo-on-demand';
export type { ChangeKind } from './changes/batches';
export { chooseTable, insertTable, writeTemplate } from './write-template-on-demand';
export { watchTables } from '../excel/host/watch-tables';
export type { PublishedSheet } from '../excel/publishing/publish';
export type { Finding, Severity } from '../checks/finding';
export type { OmittedSection, ReportId } from '../reports/compose-report';
export type { CarryForwardOption } from '../templates/carry-forward/carry-forward';
export type { TemplateContent } from '../templates/template-plans';
export type { Assessment } from '../assessment/assessment';
export { published } from '../assessment/scores';
export type { Failure, FailureCause } from '../strings/failures';
export { fail, succeed, type Result } from '../result';
