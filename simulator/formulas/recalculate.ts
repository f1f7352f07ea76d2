import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { WorkbookDocument } from '../file/document';

/** Works out every formula of the workbook in place; a formula with an unknown function keeps its last result. */
export function recalculate(doc: WorkbookDocument): void {
  calculateFormulas(doc.book);
}
