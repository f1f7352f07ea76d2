import { Workbook } from '@cj-tech-master/excelts';
import { createFormulaSyntaxProbe } from '@cj-tech-master/excelts/formula';
import { fail, succeed, type Result } from '../../src/result';

/** A piece of XML that an add-in keeps in the workbook (`customXml/item1.xml`). */
export interface CustomXmlPart {
  /** The part's own id, `{GUID}` as in `customXml/itemProps1.xml`. */
  readonly id: string;
  /** Namespace of the root element. */
  readonly namespace: string;
  readonly xml: string;
}

/** The file as it was opened: its parts by path within the package. */
export interface OriginalPackage {
  readonly bytes: Uint8Array;
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

/** A new workbook with one empty sheet. */
export function newDocument(): WorkbookDocument {
  const book = emptyBook();
  book.addWorksheet('Sheet1');
  return { book, customXml: [], original: null };
}

/** Reads an .xlsx file; runs in Node and in browsers, and never throws. */
export async function openDocument(bytes: Uint8Array): Promise<Result<WorkbookDocument, OpenFailure>> {
  const book = emptyBook();
  try {
    await book.xlsx.load(bytes);
  } catch {
    return fail({ cause: 'damaged' });
  }
  return succeed({ book, customXml: [], original: { bytes } });
}

/** Writes the workbook as .xlsx. */
export async function saveDocument(doc: WorkbookDocument): Promise<Uint8Array> {
  return new Uint8Array(await doc.book.xlsx.writeBuffer());
}

/** The probe tells formulas from other text in defined names. */
function emptyBook(): Workbook {
  return new Workbook({ formulaSyntaxProbe: createFormulaSyntaxProbe() });
}
