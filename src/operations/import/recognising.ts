/** What is in a source. Loaded by itself. */
export { recogniseImport } from './recognise-import';
