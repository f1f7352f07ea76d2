import type { Cell, Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import type { WorkbookDocument } from '../file/workbook-document';
import type { EngineValue } from './engine';
import { FUNCTIONS } from './functions';

installFormulaEngine();

/** Works out every formula of the workbook in place; a formula with an unknown function keeps its last result. */
export function recalculate({ book }: WorkbookDocument): void {
  for (const [name, { run, arity }] of Object.entries(FUNCTIONS)) {
    const call = (args: unknown[]): unknown => run(...(args as EngineValue[]));
    book.registerFunction(name, call, { minArity: arity, maxArity: arity });
  }
  book.calculateFormulas();
  // A formula that refers to an empty cell shows 0 in Excel, nothing in the engine.
  for (const cell of formulaCells(book)) if (cell.result === undefined || cell.result === null) cell.result = 0;
}

function formulaCells({ worksheets }: Workbook): Cell[] {
  const found: Cell[] = [];
  for (const sheet of worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => cell.formula && found.push(cell)));
  }
  return found;
}
