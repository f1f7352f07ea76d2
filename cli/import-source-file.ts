import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decodePage } from '../src/import/readers/decode-page';
import { readDocx } from '../src/import/readers/docx/read-docx';
import type { SourceFailure } from '../src/import/readers/failure';
import { readHtml } from '../src/import/readers/html';
import { MAX_FILE_BYTES } from '../src/import/readers/limits';
import { readSheets, type SheetContent } from '../src/import/readers/sheet';
import type { Source } from '../src/import/source';
import { fail, succeed, type Result } from '../src/operations';
import { SOURCE_FAILURES } from '../src/strings/import';
import { readInput } from './files';
import { nodeTools } from './import-tools';
import { OPEN_FAILURES, TEXTS } from './texts';
import { formatOf, formulaOf, openDocument, valueOf } from '../simulator';

/** Reads a .docx, .html or .xlsx file to be imported; fails with one line for the person. */
export async function readSourceFile(path: string, sheet: string | null): Promise<Result<Source, string>> {
  const file = basename(path);
  const read = await readInput(path);
  if (!read.ok) return read;
  const bytes = read.value;
  const isPage = /^\.html?$/i.test(extname(path));
  if (!isPage && !/^\.(?:xlsx|xlsm)$/i.test(extname(path))) return explained(await readDocx(bytes, nodeTools), file);
  if (bytes.length > MAX_FILE_BYTES) return fail(TEXTS.sourceUnusable(file, SOURCE_FAILURES['too-large'].th));
  return isPage ? explained(readHtml(decodePage(bytes), nodeTools), file) : readWorkbook(bytes, file, sheet);
}

function explained(read: Result<Source, SourceFailure>, file: string): Result<Source, string> {
  return read.ok ? read : fail(TEXTS.sourceUnusable(file, SOURCE_FAILURES[read.failure].th));
}

async function readWorkbook(bytes: Uint8Array, file: string, sheet: string | null): Promise<Result<Source, string>> {
  const document = await openDocument(bytes);
  if (!document.ok) return fail((OPEN_FAILURES[document.failure.cause] ?? OPEN_FAILURES.damaged!)(file));
  const sheets = document.value.book.worksheets.filter(({ name, state }) =>
    sheet === null ? state === 'visible' : name === sheet,
  );
  if (sheets.length === 0) return fail(TEXTS.sheetMissing(sheet ?? ''));
  return explained(readSheets(sheets.map(contentOf)), file);
}

/** What a sheet holds, up to its last cell with content: a sheet may be formatted far beyond it. */
function contentOf(sheet: Worksheet): SheetContent {
  let rowCount = 0;
  let columnCount = 0;
  sheet.eachRow((row, number) =>
    row.eachCell((cell, column) => {
      if (valueOf(cell) === '' && formulaOf(cell) === '') return;
      rowCount = Math.max(rowCount, number);
      columnCount = Math.max(columnCount, column);
    }),
  );
  const read = <Value>(of: (cell: Cell | undefined) => Value): Value[][] =>
    Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_cell, column) => of(sheet.findCell(row + 1, column + 1))),
    );
  return {
    name: sheet.name,
    top: 0,
    left: 0,
    values: read(valueOf),
    formulas: read(formulaOf),
    formats: read(formatOf),
    merged: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      row: top - 1,
      column: left - 1,
      rows: bottom - top + 1,
      columns: right - left + 1,
    })),
  };
}

/** Answers to questions, by their id; fails with one line. */
export async function readAnswers(path: string | null): Promise<Result<Readonly<Record<string, string>>, string>> {
  if (path === null) return succeed({});
  try {
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      return fail(TEXTS.answersUnreadable(basename(path)));
    return succeed(Object.fromEntries(Object.entries(parsed).map(([id, answer]) => [id, String(answer)])));
  } catch {
    return fail(TEXTS.answersUnreadable(basename(path)));
  }
}
