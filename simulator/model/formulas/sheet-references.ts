import type { Worksheet } from '@cj-tech-master/excelts';
import { quoteSheetName } from '../address';
import { mapReferences, type Reference } from './formula-references';
import type { WorkbookModel } from '../workbook/workbook-model';

/** Every formula that names the sheet names it anew, as Excel does when a sheet is renamed. */
export function renameSheetReferences(workbook: WorkbookModel, before: string, after: string): void {
  const sheet = quoteSheetName(after);
  rewriteReferences(workbook, (reference) => (names(reference, before) ? `${sheet}!${reference.target}` : null));
}

/** Every reference to the sheet becomes `#REF!`, as in Excel when a sheet is deleted. */
export function dropSheetReferences(workbook: WorkbookModel, name: string): void {
  rewriteReferences(workbook, (reference) => (names(reference, name) ? '#REF!' : null));
}

function names({ sheet }: Reference, name: string): boolean {
  return sheet !== null && sheet.toLowerCase() === name.toLowerCase();
}

/** Rewrites the references of all formulas of the workbook: in cells, names, conditional formats and data validation. */
export function rewriteReferences(
  workbook: WorkbookModel,
  rewrite: (reference: Reference, onSheet: string) => string | null,
): void {
  for (const { worksheet } of workbook.sheets)
    rewriteSheet(worksheet, (reference) => rewrite(reference, worksheet.name));
  workbook.names.rewrite((reference) => rewrite(reference, ''));
}

function rewriteSheet(worksheet: Worksheet, rewrite: (reference: Reference) => string | null): void {
  const mapped = (formula: string): string => mapReferences(formula, rewrite);
  worksheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { formula } = cell;
      if (!formula) return;
      const after = mapped(formula);
      if (after !== formula)
        cell.value = { formula: after, ...(cell.result === undefined ? {} : { result: cell.result }) };
    }),
  );
  for (const { rules } of worksheet.conditionalFormattings) {
    for (const rule of rules) {
      if ('formulae' in rule && rule.formulae)
        rule.formulae = rule.formulae.map((item) => (typeof item === 'string' ? mapped(item) : item));
    }
  }
  for (const validation of Object.values(worksheet.dataValidations.model)) {
    if (validation && 'formulae' in validation) {
      validation.formulae = validation.formulae.map((item) =>
        typeof item === 'string' && !item.startsWith('"') ? mapped(item) : item,
      );
    }
  }
}
