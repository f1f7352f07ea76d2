/** How a source is read: a Word file, a paste, a sheet. Loaded by itself. */
export { readPaste, readSheetSource, readWordFile } from './read-source';
