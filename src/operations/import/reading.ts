/** How a source is read: a Word file, a paste, a sheet. Loaded by itself. */
export { readFile, readPaste, readSheetSource } from './read-source';
