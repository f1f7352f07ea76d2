import { fail, succeed, type Result } from '../../src/result';
import { recalculate } from '../formulas/recalculate';
import { emptyBook, loadBook, writeBook } from './book';
import { customXmlOf, writeCustomXml } from './custom-xml';
import { graft } from './graft/graft';
import { repairStyles } from './graft/rendering';
import { OfficePackage } from './package';
import { openFailureOf } from './sniff';
import type { OpenFailure, WorkbookDocument } from './workbook-document';

export type { CustomXmlPart, OpenFailure, OriginalPackage, WorkbookDocument } from './workbook-document';

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
