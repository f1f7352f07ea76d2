import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { SourceFailure } from '../../import/readers/failure';
import type { Answers } from '../../import/planning/questions';
import type { Source } from '../../import/source';
import type { ImportOutcome } from '../../import/import-source';
import type { SheetGrid } from '../../excel/reading/read-sheet-grid';
import type { TakenBack } from '../../excel/writing/rows/take-back-rows';
import type { Inspection } from '../inspect-workbook';
import type { PlainTable } from './plain-table';
import type { ImportWritten, PlannedImport } from './write-import';

/** The parts of the code, each fetched when it is needed: they weigh as much as checking does. */
const loadReading = () => import(/* webpackChunkName: "view-import-reading" */ './reading');
const loadRecognition = () => import(/* webpackChunkName: "view-import-recognition" */ './recognising');
const loadPlanning = () => import(/* webpackChunkName: "view-import-planning" */ './planning');
const loadWriting = () => import(/* webpackChunkName: "view-import-writing" */ './writing');

/** Where a document is brought in from. */
export type ImportFrom =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'paste'; readonly html: string; readonly text: string }
  /** The sheet in front, or what is selected on it. */
  | { readonly kind: 'sheet' };

/** A document as it was read. */
export interface ReadDocument {
  readonly kind: ImportFrom['kind'];
  /** The name of the file or the sheet; `''` for a paste. */
  readonly name: string;
  readonly source: Source;
  /** The sheet it was read from, which may become a table as it stands. */
  readonly grid: SheetGrid | null;
}

/** What a document comes to in the workbook, with the answers given so far. */
export interface ImportOffer {
  readonly document: ReadDocument;
  readonly answers: Answers;
  readonly outcome: ImportOutcome;
  readonly planned: PlannedImport;
  /** The range of the sheet that can become a table as it stands. */
  readonly plain: PlainTable | null;
}

/** Why a document could not be read: what is the matter with it, or with Excel. */
export type ReadFailure = SourceFailure | Failure;

/** Bringing in old documents. Nothing here throws: what can fail says so in its result. */
export interface Importing {
  read(from: ImportFrom): Promise<Result<ReadDocument, ReadFailure>>;
  /** Looks at the workbook as it was last read; fails when it was not. */
  plan(document: ReadDocument, answers: Answers): Promise<Result<ImportOffer, Failure>>;
  /** The range of the sheet in front that can become a table as it stands; null when there is none. */
  findPlainTable(): Promise<PlainTable | null>;
  /** The id of the last import that can be taken back. */
  lastImport(): Promise<string | null>;
  /** Writes what an offer holds, whole or not at all. */
  write(offer: ImportOffer): Promise<Result<ImportWritten, Failure>>;
  undo(id: string): Promise<Result<TakenBack, Failure>>;
  makeTable(plain: PlainTable): Promise<Result<void, Failure>>;
}

/** Bringing documents into the workbook that is open in Excel; `latest` is what was last read of it. */
export function createImporting(latest: () => Inspection | null): Importing {
  return {
    read,
    async plan(document, answers) {
      const inspection = latest();
      if (!inspection) return fail({ cause: 'data-changed' });
      const [{ recogniseImport }, { planFound }, { plainTableIn }] = await Promise.all([
        loadRecognition(),
        loadPlanning(),
        loadWriting(),
      ]);
      const { snapshot, book } = inspection;
      const { grid, source } = document;
      const plain = grid && plainTableIn(grid, book);
      const opened = { source, snapshot, book };
      return succeed({ document, answers, plain, ...planFound(opened, recogniseImport(opened, answers), answers) });
    },
    async findPlainTable() {
      const inspection = latest();
      const [{ readSheetSource }, { plainTableIn }] = await Promise.all([loadReading(), loadWriting()]);
      const sheet = await readSheetSource();
      return inspection && sheet.ok ? plainTableIn(sheet.value.grid, inspection.book) : null;
    },
    async lastImport() {
      const inspection = latest();
      const { lastImport } = await loadWriting();
      return inspection && lastImport(inspection.snapshot);
    },
    write: async (offer) => (await loadWriting()).writeImport(offer.planned),
    undo: async (id) => (await loadWriting()).undoImport(id),
    async makeTable(plain) {
      const inspection = latest();
      if (!inspection) return fail({ cause: 'data-changed' });
      return (await loadWriting()).makePlainTable(plain, inspection.snapshot);
    },
  };
}

async function read(from: ImportFrom): Promise<Result<ReadDocument, ReadFailure>> {
  const { readFile, readPaste, readSheetSource } = await loadReading();
  if (from.kind === 'sheet') {
    const sheet = await readSheetSource();
    if (!sheet.ok) return fail(isTooLarge(sheet.failure) ? 'too-many-cells' : sheet.failure);
    const { source, grid } = sheet.value;
    return succeed({ kind: 'sheet', name: grid.name, source, grid });
  }
  const source = from.kind === 'file' ? await readFile(from.file) : readPaste(from.html, from.text);
  if (!source.ok) return source;
  const name = from.kind === 'file' ? from.file.name : '';
  return succeed({ kind: from.kind, name, source: source.value, grid: null });
}

/** Excel's failure speaks of reports; what is too large here is the sheet. */
function isTooLarge(failure: ReadFailure): boolean {
  return typeof failure === 'object' && failure.cause === 'request-too-large';
}
