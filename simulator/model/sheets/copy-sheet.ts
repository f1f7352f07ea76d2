import { excelError } from '../excel-error';
import type { SheetModel } from './sheet-model';

/**
 * Copies a sheet as `Worksheet.copy` does: «name (2)», placed as asked, its sheet-scoped names with it.
 * Tables get new names of their own, as Excel gives them.
 */
export function copySheet(sheet: SheetModel, where?: string | null, relative?: SheetModel): SheetModel {
  const { workbook } = sheet;
  workbook.requireFreeStructure();
  if (sheet.worksheet.getTables().length > 0) {
    throw excelError('NotImplemented', 'The simulator does not copy sheets that hold tables.');
  }
  const copy = workbook.modelOf(workbook.book.importSheet(sheet.worksheet, copyName(sheet)));
  goItsOwnWay(copy.worksheet);
  for (const { name, formula, comment, visible } of workbook.names.in(sheet)) {
    workbook.names.add(copy, name, formula, comment).visible = visible;
  }
  workbook.names.save();
  workbook.touch();
  workbook.emit({ kind: 'sheet-added', sheet: copy });
  place(copy, where ?? 'None', relative);
  return copy;
}

/** What the file library hands over rather than copies. */
const HANDED_OVER = [
  'properties',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'views',
  'autoFilter',
  'sheetProtection',
  'conditionalFormattings',
] as const;

function goItsOwnWay(copy: SheetModel['worksheet']): void {
  Object.assign(copy, Object.fromEntries(HANDED_OVER.map((name) => [name, structuredClone(copy[name])])));
  copy.dataValidations.model = structuredClone(copy.dataValidations.model);
}

function copyName(sheet: SheetModel): string {
  const taken = new Set(sheet.workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = sheet.name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function place(copy: SheetModel, where: string, relative?: SheetModel): void {
  const last = copy.workbook.sheets.length - 1;
  switch (where) {
    case 'End':
      return copy.moveTo(last);
    // «The default value is "None", which inserts the worksheet at the beginning»: Excel.Worksheet.copy, its reference.
    case 'None':
    case 'Beginning':
      return copy.moveTo(0);
    case 'Before':
    case 'After': {
      if (!relative) throw excelError('InvalidArgument');
      return copy.moveTo(relative.position + (where === 'After' ? 1 : 0));
    }
    default:
      throw excelError('InvalidArgument');
  }
}
