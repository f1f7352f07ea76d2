import type { Cell } from '@cj-tech-master/excelts';
import { cellsIn, type Area } from '../address';
import { excelError } from '../excel-error';
import type { SheetModel } from './sheet-model';

/** What may be allowed on a protected sheet, in the words of `Excel.WorksheetProtectionOptions`. */
export const PERMISSIONS = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

/** What a protected sheet may still allow, by the name in `Excel.WorksheetProtectionOptions`. */
export type Permission = keyof typeof PERMISSIONS;

/** Whether the sheet is protected. */
export function isProtected(sheet: SheetModel): boolean {
  const protection = sheet.worksheet.sheetProtection;
  return protection !== null && protection !== undefined && protection.sheet !== false;
}

/** Protects a sheet; every permission not given is refused. The password itself is not kept. */
export function protect(sheet: SheetModel, allowed: Partial<Record<Permission, boolean>>, password?: string): void {
  if (isProtected(sheet)) throw excelError('AccessDenied');
  const flags = Object.entries(PERMISSIONS).map(([permission, name]) => [
    name,
    allowed[permission as Permission] === true,
  ]);
  sheet.worksheet.sheetProtection = {
    sheet: true,
    objects: false,
    scenarios: false,
    selectLockedCells: true,
    selectUnlockedCells: true,
    ...Object.fromEntries(flags),
  };
  passwords.set(sheet, password ?? null);
  sheet.workbook.dirty();
}

/** The passwords of sheets protected while open; those of loaded files are known to nobody. */
const passwords = new WeakMap<SheetModel, string | null>();

/** @throws ExcelError AccessDenied when the password is wrong */
export function unprotect(sheet: SheetModel, password?: string): void {
  if (!isProtected(sheet)) return;
  const known = passwords.get(sheet);
  const loaded = known === undefined && sheet.worksheet.sheetProtection?.hashValue !== undefined;
  if (loaded || (known && known !== password)) throw excelError('AccessDenied');
  sheet.worksheet.sheetProtection = null;
  sheet.workbook.dirty();
}

/** @throws ExcelError AccessDenied when the sheet is protected and any of the cells is locked (as cells are by default) */
export function requireWritable(sheet: SheetModel, area: Area): void {
  if (!isProtected(sheet)) return;
  let unlocked = 0;
  sheet.eachCell(area, (cell) => {
    if (!isLocked(cell)) unlocked += 1;
  });
  if (unlocked < cellsIn(area)) throw excelError('AccessDenied');
}

/** Whether the cell may not be written while its sheet is protected; cells are locked unless they say otherwise. */
export function isLocked(cell: Cell): boolean {
  return cell.protection?.locked !== false;
}

/** @throws ExcelError AccessDenied when the sheet is protected without this permission */
export function requirePermission(sheet: SheetModel, permission: Permission): void {
  if (!isProtected(sheet)) return;
  if (sheet.worksheet.sheetProtection?.[PERMISSIONS[permission]] !== true) throw excelError('AccessDenied');
}

/** @throws ExcelError AccessDenied for what no permission can allow on a protected sheet */
export function requireUnprotected(sheet: SheetModel): void {
  if (isProtected(sheet)) throw excelError('AccessDenied');
}
