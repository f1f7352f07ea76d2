/** What a source comes to in the open workbook. Loaded by itself. */
export { planFound } from './plan-import';
