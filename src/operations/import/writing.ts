/** Writing an import, taking it back, and making a plain range a table. Loaded by itself. */
export { makePlainTable, plainTableIn } from './plain-table';
export { lastImport, undoImport } from './undo-import';
export { writeImport } from './write-import';
