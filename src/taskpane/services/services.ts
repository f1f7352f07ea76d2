import type { Finding, Fix } from '../../checks/finding';
import type {
  Advice,
  ChangeKind,
  Inspection,
  OpenedWorkbook,
  OpensWithWorkbook,
  ReportId,
  ReportOutcome,
  ReportProgress,
  ReportRequest,
  TemplateContent,
} from '../../operations';
import type { Importing } from '../../operations/import';
import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { CellRef, TableId } from '../../workbook/cell';

/** A finding that a person has set aside, with the reason given. `key` is the store's own. */
export interface SetAsideFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly reason: string;
}

/** All that the pane knows of the open workbook, taken at one moment. */
export interface Opened
  extends
    Pick<Inspection, 'book' | 'settings' | 'assessment' | 'findings'>,
    Pick<OpenedWorkbook, 'reports' | 'sheets' | 'restorable' | 'carryForward' | 'lastChange' | 'obstacle'> {
  readonly setAside: readonly SetAsideFinding[];
  readonly opensWithWorkbook: OpensWithWorkbook;
}

/** What the making of reports left in the workbook. */
export type Made = Omit<ReportOutcome, 'inspection' | 'finish'>;

/** Everything the pane can ask of the workbook. Nothing here throws: what can fail says so in its result. */
export interface Services {
  open(): Promise<Result<Opened, Failure>>;
  makeReports(
    request: ReportRequest,
    onProgress: (progress: ReportProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<Made, Failure>>;
  /** Tries once more to give the last reports what they lack; gives the names of sheets that still lack it. */
  finish(): Promise<Result<readonly string[], Failure>>;
  /** Brings back the versions before; gives the names of the sheets brought back. */
  restore(): Promise<Result<readonly string[], Failure>>;
  /** What the documents would be found wanting in, were these reports made of what was last read. */
  advise(reports: readonly ReportId[]): Promise<Result<Advice, Failure>>;
  goTo(cell: Pick<CellRef, 'address'>): Promise<Result<void, Failure>>;
  goToSheet(name: string): Promise<Result<void, Failure>>;
  /** All or nothing: fails with `data-changed` when a cell no longer holds what the person was shown. */
  applyFixes(fixes: readonly Fix[], kind?: ChangeKind): Promise<Result<void, Failure>>;
  /** Takes a change of ours back; gives the places that somebody has changed since, which stay as they are. */
  undo(id: string): Promise<Result<readonly string[], Failure>>;
  setAside(finding: Finding, reason: string): Promise<Result<void, Failure>>;
  /** Takes back a setting aside. */
  revoke(key: string): Promise<Result<void, Failure>>;
  insertTable(table: TableId): Promise<Result<void, Failure>>;
  /** Settles which of several candidates is the contract table. */
  chooseTable(table: TableId, name: string): Promise<Result<void, Failure>>;
  insertTemplate(kind: TemplateContent): Promise<Result<void, Failure>>;
  /** Keeps in the workbook whether the pane opens with it. */
  openWithWorkbook(wanted: boolean): Promise<Result<void, Failure>>;
  /** Fetches what brings in old documents: it is seldom needed. */
  readonly loadImporting: () => Promise<Importing>;
  /** Calls back whenever tables or sheets change, as fast as a person types; gives the function that stops it. */
  watch(onChanged: () => void): () => void;
}
