import { excelError } from '../../../model/excel-error';
import { isProtected, PERMISSIONS, protect, unprotect, type Permission } from '../../../model/sheets/protection-state';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import type { WorkbookModel } from '../../../model/workbook/workbook-model';
import { describeClass, type HostObject } from '../../describe';

/** Source of each member's meaning: «Excel.WorksheetProtection class», Office Add-ins reference. */
const WORKSHEET_PROTECTION = describeClass<Excel.WorksheetProtection, SheetModel>({
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: isProtected },
    options: {
      get: (sheet) => {
        const kept = sheet.worksheet.sheetProtection;
        if (!kept) return null;
        const allowed = Object.entries(PERMISSIONS).map(([permission, name]) => [permission, kept[name] === true]);
        return {
          ...Object.fromEntries(allowed),
          allowEditObjects: kept.objects === true,
          allowEditScenarios: kept.scenarios === true,
          selectionMode: 'Normal',
        };
      },
    },
  },
  methods: {
    protect: (sheet, options?: Partial<Record<Permission, boolean>>, password?: string) =>
      protect(sheet, options ?? {}, password),
    unprotect: (sheet, password?: string) => unprotect(sheet, password),
  },
});

/** A handle of `Excel.WorksheetProtection`. */
export function worksheetProtection(sheet: SheetModel): HostObject<SheetModel> {
  return { type: WORKSHEET_PROTECTION, target: sheet };
}

const passwords = new WeakMap<WorkbookModel, string>();

/** Source of each member's meaning: «Excel.WorkbookProtection class», Office Add-ins reference. */
const WORKBOOK_PROTECTION = describeClass<Excel.WorkbookProtection, WorkbookModel>({
  name: 'WorkbookProtection',
  scalars: { protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    protect: (workbook, password?: string) => {
      if (workbook.structureProtected) throw excelError('AccessDenied');
      workbook.book.protection = { ...workbook.book.protection, lockStructure: true };
      if (password) passwords.set(workbook, password);
      workbook.dirty();
    },
    unprotect: (workbook, password?: string) => {
      const { protection } = workbook.book;
      const wanted = passwords.get(workbook);
      const loaded = !wanted && Boolean(protection?.hashValue ?? protection?.workbookPassword);
      if (loaded || (wanted && wanted !== password)) throw excelError('AccessDenied');
      delete workbook.book.protection;
      passwords.delete(workbook);
      workbook.dirty();
    },
  },
});

/** A handle of `Excel.WorkbookProtection`. */
export function workbookProtection(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return { type: WORKBOOK_PROTECTION, target: workbook };
}
