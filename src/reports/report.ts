import type { Assessment } from '../assessment/assessment';
import type { Block, Page } from '../page/model/page';
import type { Localised } from '../strings/language';
import type { Workbook } from '../workbook/records';
import type { Settings } from '../workbook/settings';

/** The reports that can be asked for, each with one click. */
export type ReportId = 'annual' | 'development' | 'memo' | 'issues' | 'summary';

/** The kinds of sheets that reports are made of. */
export type SectionId =
  | 'cover'
  | 'results'
  | 'comparison'
  | 'scores'
  | 'charts'
  | 'analysis'
  | 'plan'
  | 'tool-plan'
  | 'status'
  | 'memo'
  | 'issues'
  | 'summary';

/** All that reports are composed from. */
export interface ReportInput {
  readonly book: Workbook;
  readonly settings: Settings;
  /** Null when no year has a result. */
  readonly assessment: Assessment | null;
  /** A draft has the word ร่าง. */
  readonly draft: boolean;
  /** Excel serial of the day. */
  readonly madeOn: number;
  /** Short hash of the data, printed so that paper can be traced to data. */
  readonly fingerprint: string;
}

/** What a section decides of its page; what all pages have in common is added when the report is composed. */
export interface SectionPage extends Pick<Page, 'orientation' | 'columns' | 'fitColumns' | 'blocks'> {
  /** Above all else; what the clerk wrote to open the report stands between them and the blocks. */
  readonly titles?: readonly Block[];
  /** Page numbers, unless told otherwise. */
  readonly numbered?: boolean;
  readonly onePage?: boolean;
}

/** One kind of sheet: what it needs, and what it says. */
export interface Section {
  readonly id: SectionId;
  /** The name its sheet should have; reports that share a kind of section have names of their own for it. */
  readonly sheetName: (report: ReportId) => string;
  /** Why it cannot be made of this workbook; null when it can. */
  readonly unavailableReason: (input: ReportInput) => Localised | null;
  /** The page; asked for only when nothing is lacking. */
  readonly page: (input: ReportInput, report: ReportId) => SectionPage;
}

/** A bundle of sections made together. */
export interface Report {
  readonly title: Localised;
  /** Opens with the clerk's บทนำ and closes with the clerk's สรุป. */
  readonly hasOwnWords?: boolean;
  /** The section without which there is no such report. */
  readonly needs?: SectionId;
  readonly sections: readonly SectionId[];
}
