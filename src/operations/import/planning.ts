/** What a source comes to in the open workbook. Loaded by itself. */
export { openImport, planImport } from './plan-import';
