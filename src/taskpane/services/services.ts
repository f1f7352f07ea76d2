import type { Assessment } from '../../assessment/assessment';
import type { Finding, Fix } from '../../checks/finding';
import type { ReportId } from '../../reports/compose-report';
import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { Localised } from '../../strings/language';
import type { CellRef, TableId } from '../../workbook/cell';
import type { Workbook } from '../../workbook/records';
import type { Advice, ChangeKind, LastChange, OpensWithWorkbook } from '../../operations';
import type { Importing } from '../../operations/import';
import type { Settings } from '../../workbook/settings';

/** The sets of tables that can be put into a workbook. */
export type TemplateKind = 'blank' | 'sample' | 'mistakes';

/** A finding that a person has set aside, with the reason given. `key` is the store's own. */
export interface SetAsideFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly reason: string;
}

/** A sheet that a report would make, under the name it would get. */
export interface PlannedSheet {
  readonly section: string;
  readonly name: string;
  /** True when a sheet of ours stands there and would be kept as the version before. */
  readonly replaces: boolean;
}

/** A section left out of a report, and why. */
export interface OmittedSection {
  readonly report: string;
  readonly section: string;
  readonly reason: Localised;
}

/** One report as it stands with the present data. It can be made when `sheets` is not empty. */
export interface ReportOption {
  readonly id: ReportId;
  readonly title: Localised;
  readonly sheets: readonly PlannedSheet[];
  readonly omitted: readonly OmittedSection[];
}

/** A report sheet of ours that is in the workbook now. */
export interface ReportSheet {
  readonly report: string;
  readonly section: string;
  readonly name: string;
  /** The data has changed since the sheet was made. */
  readonly stale: boolean;
  /** The sheet was made as a draft. */
  readonly draft: boolean;
}

/** A way to go on with last time's workbook, as the edits it takes. */
export interface CarryForwardOption {
  readonly to: 'twelve-months' | 'next-year';
  readonly fixes: readonly Fix[];
}

export type { Advice } from '../../operations';

/** All that the pane knows of the open workbook, taken at one moment. */
export interface Opened {
  readonly book: Workbook;
  readonly settings: Settings;
  readonly assessment: Assessment | null;
  /** Open findings, in the order of the tables; those set aside are not among them. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAsideFinding[];
  readonly reports: readonly ReportOption[];
  readonly sheets: readonly ReportSheet[];
  /** How many sheets a restore would bring back. */
  readonly restorable: number;
  readonly carryForward: readonly CarryForwardOption[];
  readonly opensWithWorkbook: OpensWithWorkbook;
  /** The last change of ours that can be taken back. */
  readonly lastChange: LastChange | null;
  /** What is already known to be in the way of writing, such as a protected structure. */
  readonly obstacle: Failure | null;
}

/** What is asked for when reports are made. */
export interface MakeRequest {
  readonly reports: readonly ReportId[];
  readonly draft: boolean;
  /** Clears away what somebody else's run is building or has left: a person has confirmed it. */
  readonly takeOver?: boolean;
}

/** How far the making of reports has come: sheets done in this stage, and the one in hand, if any. */
export interface Progress {
  readonly stage: 'reading' | 'composing' | 'writing';
  readonly done: number;
  readonly total: number;
  readonly sheet: string | null;
  /** Milliseconds that Excel has taken over one request so far; told once it takes long. */
  readonly waited?: number;
}

/** A sheet just made. `renamed`: the wanted name belongs to a sheet of the user's, so ours took the next free one. */
export interface MadeSheet {
  readonly report: string;
  readonly section: string;
  readonly name: string;
  readonly replaced: boolean;
  readonly renamed: boolean;
}

/** What the making of reports left in the workbook. */
export interface Made {
  readonly sheets: readonly MadeSheet[];
  readonly omitted: readonly OmittedSection[];
  readonly fingerprint: string;
  /** Somebody changed the data meanwhile: the reports show the state before. */
  readonly dataChanged: boolean;
  /** Sheets that are whole but have no charts or page set-up: Excel refused it. */
  readonly unfinished: readonly string[];
}

/** Everything the pane can ask of the workbook. Nothing here throws: what can fail says so in its result. */
export interface Services {
  open(): Promise<Result<Opened, Failure>>;
  makeReports(
    request: MakeRequest,
    onProgress: (progress: Progress) => void,
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
  insertTemplate(kind: TemplateKind): Promise<Result<void, Failure>>;
  /** Keeps in the workbook whether the pane opens with it. */
  openWithWorkbook(wanted: boolean): Promise<Result<void, Failure>>;
  /** Fetches what brings in old documents: it is seldom needed. */
  readonly loadImporting: () => Promise<Importing>;
  /** Calls back whenever tables or sheets change, as fast as a person types; gives the function that stops it. */
  watch(onChanged: () => void): () => void;
}
