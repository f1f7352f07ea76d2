import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { fail, succeed, type Result } from '../../src/result';
import { recalculate } from '../formulas/recalculate';
import { emptyBook, loadBook, writeBook } from './book';
import { customXmlOf, writeCustomXml } from './custom-xml';
import { graft } from './graft/graft';
import { repairStyles } from './graft/rendering';
import { OfficePackage } from './package';
import { openFailureOf } from './sniff';

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

const WORKBOOK_TYPE =
  /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template)\.macroEnabled\.main\+xml$/;

/** A new workbook with one empty sheet. */
export function newDocument(): WorkbookDocument {
  const book = emptyBook();
  book.addWorksheet('Sheet1');
  return { book, customXml: [], original: null };
}

/** Reads an .xlsx file; runs in Node and in browsers, and never throws. */
export async function openDocument(bytes: Uint8Array): Promise<Result<WorkbookDocument, OpenFailure>> {
  const failure = openFailureOf(bytes);
  if (failure) return fail(failure);
  try {
    const parts = await OfficePackage.read(bytes);
    const workbook = parts.related('', 'officeDocument');
    if (!workbook || !WORKBOOK_TYPE.test(parts.contentType(workbook) ?? '')) return fail({ cause: 'not-xlsx' });
    const book = await loadBook(bytes);
    if (book.worksheets.length === 0) return fail({ cause: 'damaged' });
    const sheets = new Map(book.worksheets.map((sheet) => [sheet, sheet.name]));
    return succeed({ book, customXml: customXmlOf(parts), original: { bytes, parts, sheets } });
  } catch {
    return fail({ cause: 'damaged' });
  }
}

/** Writes the workbook as .xlsx. What the work did not touch comes out as it was in the file that was opened. */
export async function saveDocument(doc: WorkbookDocument): Promise<Uint8Array> {
  recalculate(doc);
  if (doc.original) return graft(doc, doc.original);
  const parts = await OfficePackage.read(await writeBook(doc.book));
  const workbook = parts.related('', 'officeDocument')!;
  const path = parts.related(workbook, 'styles')!;
  const styles = parts.xml(path);
  repairStyles(styles);
  parts.setXml(path, styles);
  writeCustomXml(parts, doc.customXml);
  return parts.write();
}
