import type { ToolId } from '../assessment/indicators';
import type { QuestionCode } from '../assessment/questions';
import type { Period } from '../thai/dates/format-period';
import type { Cell, CellRef, TableId } from './cell';
import type { TableSnapshot } from './snapshot';

/** The half of the fiscal year a report covers, in months from 1 October. */
export type Round = 6 | 12;

/** The digits written on report sheets. */
export type Digits = 'thai' | 'arabic';

/** Where the memo has its table of measures: attached to it, or within its เรื่องเดิม. */
export type MeasureTables = 'attached' | 'background';

/** What a measure has come to. */
export type Status = 'not-started' | 'in-progress' | 'done';

/** Every record knows its 1-based data row. */
interface Row {
  readonly row: number;
}

/** The settings of `ITA_Agency`, as typed (a row that is absent reads as blank at the table's header). */
export interface AgencyRecord {
  readonly name: Cell<string>;
  readonly kind: Cell<string>;
  readonly district: Cell<string>;
  readonly province: Cell<string>;
  /** Buddhist Era, as are all years here. */
  readonly fiscalYear: Cell<number>;
  readonly operatingYear: Cell<number>;
  readonly resultYear: Cell<number>;
  readonly round: Cell<Round>;
  readonly threshold: Cell<number>;
  readonly digits: Cell<Digits>;
  readonly font: Cell<string>;
  readonly division: Cell<string>;
  readonly telephone: Cell<string>;
  readonly documentNumber: Cell<string>;
  /** Excel serial of the (Common-Era) day. */
  readonly documentDate: Cell<number>;
  readonly subject: Cell<string>;
  readonly addressee: Cell<string>;
  readonly measureTables: Cell<MeasureTables>;
}

/** One indicator's scores, one cell a year column. */
export interface ScoreRecord extends Row {
  readonly number: Cell<number>;
  readonly name: Cell<string>;
  readonly tool: Cell<ToolId>;
  /** 0–100 by Buddhist year; every year column of the table is a key. */
  readonly scores: ReadonlyMap<number, Cell<number>>;
}

/** One announced result. */
export interface ResultRecord extends Row {
  readonly year: Cell<number>;
  readonly total: Cell<number>;
  readonly level: Cell<string>;
  readonly tools: Readonly<Record<ToolId, Cell<number>>>;
  readonly announced: Cell<number>;
}

/** One assessment question to improve. */
export interface IssueRecord extends Row {
  readonly code: Cell<QuestionCode>;
  readonly issue: Cell<string>;
  readonly indicator: Cell<number>;
  readonly score: Cell<number>;
  readonly year: Cell<number>;
}

/** One measure. Text is as typed; `blank` cells stand for absent columns too. */
export interface MeasureRecord extends Row {
  readonly order: Cell<number>;
  readonly group: Cell<string>;
  /** As typed; derived from the indicator by those who need it when blank. */
  readonly tool: Cell<ToolId>;
  readonly indicators: Cell<readonly number[]>;
  readonly questions: Cell<readonly QuestionCode[]>;
  readonly title: Cell<string>;
  readonly method: Cell<string>;
  readonly finding: Cell<string>;
  readonly owners: Cell<readonly string[]>;
  readonly start: Cell<number>;
  readonly end: Cell<number>;
  /** The text of ระยะเวลา, printed as typed. */
  readonly periodText: Cell<string>;
  /** From the two dates, else parsed from `periodText`; null when neither can be read. */
  readonly period: Period | null;
  readonly followUp: Cell<string>;
  readonly status: Cell<Status>;
  readonly summary: Cell<string>;
  readonly outcome: Cell<string>;
  readonly evidence: Cell<string>;
  readonly remark: Cell<string>;
  /** The user's own further columns that hold text. */
  readonly others: readonly Cell<string>[];
}

/** The clerk's analysis of one indicator. */
export interface AnalysisRecord extends Row {
  readonly indicator: Cell<number>;
  readonly text: Cell<string>;
  readonly year: Cell<number>;
}

/** The parts of a memo. */
export type TextPart = 'introduction' | 'background' | 'facts' | 'consideration' | 'conclusion';

/** One passage of a memo or report. */
export interface TextRecord extends Row {
  readonly part: Cell<TextPart>;
  readonly text: Cell<string>;
}

/** One signature block. */
export interface SignerRecord extends Row {
  readonly order: Cell<number>;
  readonly name: Cell<string>;
  readonly position: Cell<string>;
  readonly comment: Cell<string>;
  readonly text: Cell<string>;
}

/** A recognised header of a table that was found. `field` is null for the user's own columns. */
export interface ColumnMatch {
  /** 0-based position in the table. */
  readonly index: number;
  /** The header as it really is in the workbook. */
  readonly header: string;
  readonly field: string | null;
  /** The header the contract gives this field. */
  readonly expected: string | null;
  readonly by: 'name' | 'alias' | 'year' | 'none';
  /** The Buddhist year of a year column. */
  readonly year: number | null;
  /** How that year is written in the header; a Common-Era one is for a check to find. */
  readonly era?: 'buddhist' | 'common';
  /** The status that a tick in this column means; such columns share the field `status`. */
  readonly tick?: Status;
  readonly at: CellRef;
}

/** How one contract table was found. */
export type TableMatch =
  | { readonly kind: 'absent'; readonly id: TableId }
  | { readonly kind: 'ambiguous'; readonly id: TableId; readonly candidates: readonly TableSnapshot[] }
  | {
      readonly kind: 'found';
      readonly id: TableId;
      readonly by: 'name' | 'headers';
      readonly table: TableSnapshot;
      readonly columns: readonly ColumnMatch[];
      /** Contract headers of required columns that are not there. */
      readonly missing: readonly string[];
    };

/** The parsed workbook: everything checks, scores and reports work from. */
export interface Workbook {
  readonly tables: Readonly<Record<TableId, TableMatch>>;
  readonly agency: AgencyRecord | null;
  readonly scores: readonly ScoreRecord[];
  /** The year columns of `ITA_Scores`, ascending. */
  readonly scoreYears: readonly number[];
  readonly results: readonly ResultRecord[];
  readonly issues: readonly IssueRecord[];
  readonly measures: readonly MeasureRecord[];
  readonly analyses: readonly AnalysisRecord[];
  readonly texts: readonly TextRecord[];
  readonly signers: readonly SignerRecord[];
}
