import { readSheetGrid, type SheetGrid } from '../../excel/reading/read-sheet-grid';
import { browserTools } from '../../import/readers/browser-tools';
import { decodePage } from '../../import/readers/decode-page';
import { readDocx } from '../../import/readers/docx/read-docx';
import type { SourceFailure } from '../../import/readers/failure';
import { readHtml } from '../../import/readers/html';
import { MAX_FILE_BYTES } from '../../import/readers/limits';
import { readSheets } from '../../import/readers/sheet';
import type { Source } from '../../import/source';
import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';

/** Reads a file that a person chose: a page by its name, else a Word file. Its size is looked at before its content. */
export async function readFile(file: File): Promise<Result<Source, SourceFailure>> {
  if (file.size > MAX_FILE_BYTES) return fail('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return /\.html?$/i.test(file.name) ? readHtml(decodePage(bytes), browserTools) : readDocx(bytes, browserTools);
}

/** Reads what was pasted: HTML as Word, Excel and browsers write it, else text with its tabs. Nothing of it is shown as HTML. */
export function readPaste(html: string, text: string): Result<Source, SourceFailure> {
  if (html.length + text.length > MAX_FILE_BYTES) return fail('too-large');
  return html.trim() === '' ? readText(text) : readHtml(html, browserTools);
}

/** Lines and tabs as the rows and columns of a sheet. */
function readText(text: string): Result<Source, SourceFailure> {
  const rows = text.split(/\r?\n/).map((line) => line.split('\t'));
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return readSheets([{ name: 'ที่วาง', top: 0, left: 0, values, formulas: values, formats: [], merged: [] }]);
}

/** A source that is a sheet of the workbook, with the cells it was read from. */
export interface SheetSource {
  readonly source: Source;
  readonly grid: SheetGrid;
}

/** Reads the sheet in front, or what is selected on it. */
export async function readSheetSource(): Promise<Result<SheetSource, Failure | SourceFailure>> {
  const grid = await readSheetGrid();
  if (!grid.ok) return grid;
  if (!grid.value) return fail('empty');
  const source = readSheets([grid.value]);
  return source.ok ? succeed({ source: source.value, grid: grid.value }) : source;
}
