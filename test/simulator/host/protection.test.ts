import type { Host } from '../../../simulator/host/host';
import { onSheet, openExcel, refusal } from './support';

let host: Host;

beforeEach(() => {
  host = openExcel();
});

describe('a protected sheet', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => void (sheet.getRange('A1').values = [[1]])],
    ['fonts', (sheet) => void (sheet.getRange('A1').format.font.bold = true)],
    ['row heights', (sheet) => void (sheet.getRange('A1').format.rowHeight = 20)],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['new rows', (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['tables', (sheet) => void sheet.tables.add('A1:B2', true)],
    ['locks', (sheet) => void (sheet.getRange('A1').format.protection.locked = false)],
  ])('refuses %s with AccessDenied', async (_what, change) => {
    host.user.protectSheet('Sheet1');
    expect(await refusal(onSheet(async (sheet) => change(sheet)))).toBe('AccessDenied');
  });

  it('lets unlocked cells be written, and what is permitted', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('B1').values = [[5]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
      expect(await refusal(onSheet(async (again) => again.protection.protect()))).toBe('AccessDenied');
    });
  });

  it('opens with its password only', async () => {
    await onSheet(async (sheet) => sheet.protection.protect({}, 'ลับ'));
    expect(await refusal(onSheet(async (sheet) => sheet.protection.unprotect('ผิด')))).toBe('AccessDenied');
    await onSheet(async (sheet, context) => {
      sheet.protection.unprotect('ลับ');
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });
});

describe('a workbook whose structure is protected', () => {
  it.each<[string, (worksheets: Excel.WorksheetCollection) => void]>([
    ['add sheets', (worksheets) => void worksheets.add('ก')],
    ['rename them', (worksheets) => void (worksheets.getFirst().name = 'ข')],
    ['hide them', (worksheets) => void (worksheets.getLast().visibility = 'Hidden')],
    ['delete them', (worksheets) => worksheets.getLast().delete()],
  ])('does not let a program %s', async (_what, change) => {
    host.user.addSheet('สอง');
    host.modes.structureProtected = true;
    const work = Excel.run(async (context) => {
      const protection = context.workbook.protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      change(context.workbook.worksheets);
      await context.sync();
    });
    expect(await refusal(work)).toBe('AccessDenied');
  });
});
