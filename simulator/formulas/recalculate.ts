import type { Cell, Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import type { WorkbookDocument } from '../file/workbook-document';
import type { EngineValue } from './engine';
import { FUNCTIONS } from './functions';
import { functionsOf, thisMoment, type Moment } from './moment';
import { withReadableHeaders } from './table-headers';

installFormulaEngine();

/** Works out every formula of the workbook in place; a formula with an unknown function keeps its last result. */
export function recalculate({ book }: Pick<WorkbookDocument, 'book'>, moment: Moment = thisMoment()): void {
  const fixed = Object.entries(FUNCTIONS).map(([name, { run, arity }]) => [name, arity, run] as const);
  for (const [name, arity, run] of [...fixed, ...functionsOf(moment)]) {
    const call = (args: unknown[]): unknown => run(...(args as EngineValue[]));
    book.registerFunction(name, call, { minArity: arity, maxArity: arity });
  }
  withReadableHeaders(book, () => book.calculateFormulas());
  // A formula that refers to an empty cell shows 0 in Excel, nothing in the engine.
  for (const cell of formulaCells(book)) if (cell.result === undefined || cell.result === null) cell.result = 0;
}

/** Works out every formula of a workbook whose program left some of them to Excel, so that none is read as blank. */
export function calculateIfUncached({ book }: Pick<WorkbookDocument, 'book'>): void {
  if (formulaCells(book).some(({ result }) => result === undefined || result === null)) recalculate({ book });
}

function formulaCells({ worksheets }: Workbook): Cell[] {
  const found: Cell[] = [];
  for (const sheet of worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => cell.formula && found.push(cell)));
  }
  return found;
}
