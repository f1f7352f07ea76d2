/** Writing an import, taking it back, and making a plain range a table. Loaded by itself. */
export { makePlainTable, plainTableIn } from './plain-table';
export { undoChange as undoImport } from '../changes/undo-change';
export { lastImport } from './last-import';
export { writeImport } from './write-import';
