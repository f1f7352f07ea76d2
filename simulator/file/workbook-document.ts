import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { OfficePackage } from './package';

/** A piece of XML that an add-in keeps in the workbook (`customXml/item1.xml`). */
export interface CustomXmlPart {
  /** The part's own id, `{GUID}` as in `customXml/itemProps1.xml`. */
  readonly id: string;
  /** Namespace of the root element. */
  readonly namespace: string;
  readonly xml: string;
}

/** A worksheet as the file had it when it was opened. */
export interface OpenedSheet {
  readonly name: string;
  /** Id of the workbook's relationship to its part: what identifies the sheet, for names change hands between sheets. */
  readonly relation: string;
}

/** The file as it was opened. */
export interface OriginalPackage {
  /** The file as the file library was given it. */
  readonly bytes: Uint8Array;
  readonly parts: OfficePackage;
  /** The worksheets it brought. */
  readonly sheets: ReadonlyMap<Worksheet, OpenedSheet>;
}

/** A workbook in memory: what the file library understands of it, and what it was opened from. */
export interface WorkbookDocument {
  readonly book: Workbook;
  /** May be changed in place. */
  readonly customXml: CustomXmlPart[];
  /** Null for a new workbook. */
  readonly original: OriginalPackage | null;
}

/** Why a file cannot be opened. */
export interface OpenFailure {
  readonly cause: 'not-xlsx' | 'damaged' | 'encrypted' | 'old-xls' | 'too-large' | 'strict';
}
