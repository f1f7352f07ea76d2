import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { fail, succeed, type Result } from '../result';
import { thisMoment } from '../formulas/moment';
import { calculateIfUncached, recalculate } from '../formulas/recalculate';
import { withoutBlankCells } from './blank-cells';
import { emptyBook, loadBook, writeBook } from './book';
import { customXmlOf, writeCustomXml } from './custom-xml';
import { graft } from './graft/graft';
import { repairStyles } from './graft/rendering';
import { relationOf } from './graft/tabs';
import { OfficePackage } from './package';
import { openFailureOf } from './sniff';
import { isStrict, lacksParts, unkeepable, type Unkeepable } from './unsupported';
import { TooLarge } from './unzip';
import type { OpenedSheet, OpenFailure, WorkbookDocument } from './workbook-document';
import { childOf, childrenOf } from './xml';

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
    if (isStrict(parts, workbook)) return fail({ cause: 'strict' });
    if (lacksParts(parts, workbook)) return fail({ cause: 'damaged' });
    const readable = (await withoutBlankCells(parts)) ?? bytes;
    const book = await loadBook(readable);
    if (book.worksheets.length === 0) return fail({ cause: 'damaged' });
    calculateIfUncached({ book });
    const sheets = openedSheets(parts, workbook, book);
    return succeed({ book, customXml: customXmlOf(parts), original: { bytes: readable, parts, sheets } });
  } catch (thrown) {
    return fail({ cause: thrown instanceof TooLarge ? 'too-large' : 'damaged' });
  }
}

/** What of the workbook could not be kept in a file of that name; null when everything can. */
export function unkeepableIn({ original }: WorkbookDocument, name: string): Unkeepable | null {
  if (!original) return null;
  return unkeepable(original.parts, original.parts.related('', 'officeDocument')!, name);
}

/** Each worksheet of the book with the tab it has in the file: of the same name or, where the library reads that otherwise, in the same place. */
function openedSheets(parts: OfficePackage, path: string, book: Workbook): ReadonlyMap<Worksheet, OpenedSheet> {
  const kinds = new Map(parts.relations(path).map(({ id, kind }) => [id, kind]));
  const tabs = childrenOf(childOf(parts.xml(path), 'sheets')!)
    .map((element) => ({ name: element.attributes.name ?? '', relation: relationOf(element) }))
    .filter(({ relation }) => kinds.get(relation) === 'worksheet');
  return new Map(
    book.worksheets.map((sheet, index) => {
      const tab = tabs.find(({ name }) => name === sheet.name) ?? tabs[index]!;
      return [sheet, { name: sheet.name, relation: tab.relation }];
    }),
  );
}

/** Writes the workbook as .xlsx. What the work did not touch comes out as it was in the file that was opened. */
export async function saveDocument(doc: WorkbookDocument): Promise<Uint8Array> {
  const moment = thisMoment();
  recalculate(doc, moment);
  if (doc.original) return graft(doc, doc.original, moment);
  const parts = await OfficePackage.read(await writeBook(doc.book));
  const workbook = parts.related('', 'officeDocument')!;
  const path = parts.related(workbook, 'styles')!;
  const styles = parts.xml(path);
  repairStyles(styles);
  parts.setXml(path, styles);
  writeCustomXml(parts, doc.customXml);
  return parts.write();
}
