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

/** The file as it was opened. */
export interface OriginalPackage {
  readonly bytes: Uint8Array;
  readonly parts: OfficePackage;
  /** The worksheets it brought, each with the name it had then. */
  readonly sheets: ReadonlyMap<Worksheet, string>;
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
  readonly cause: 'not-xlsx' | 'damaged' | 'encrypted' | 'old-xls' | 'too-large';
}
