import { openDocument, saveDocument } from '../../../simulator/file/document';
import { createHost, type Host } from '../../../simulator/host/host';
import { onSheet, openExcel } from './support';

/** Saves the workbook and opens what was saved in another Excel. */
async function reopened(host: Host): Promise<Host> {
  const opened = await openDocument(await saveDocument(host.document));
  if (!opened.ok) throw new Error(opened.failure.cause);
  const other = createHost(opened.value);
  other.attach();
  return other;
}

describe('a formula that the file shares among cells', () => {
  it('can be overwritten in its first cell, and the file still saved', async () => {
    const host = openExcel();
    const { worksheet } = host.workbook.activeSheet;
    worksheet.getCell('A2').value = 7;
    worksheet.fillFormula('B1:B3', 'A1*2', [0, 0, 0]);
    const again = await reopened(host);
    again.user.setCell('Sheet1', 'B1', 'ทับ');
    const last = await reopened(again);
    expect(last.workbook.activeSheet.peek(1, 1)?.formula).toBe('A2*2');
  });
});

describe('what a program made is there again when the saved file is opened:', () => {
  it('names with their scope and visibility, also after sheets were moved', async () => {
    const host = openExcel();
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const second = worksheets.add('สอง');
      second.names.add('ITA_ReportSheet', '="annual|cover"').visible = false;
      names.add('เกณฑ์', '=85');
      second.position = 0;
    });
    await reopened(host);
    await Excel.run(async (context) => {
      const mark = context.workbook.worksheets.getItem('สอง').names.getItem('ITA_ReportSheet').load('value,visible');
      const threshold = context.workbook.names.getItem('เกณฑ์').load('value');
      await context.sync();
      expect([mark.value, mark.visible, threshold.value]).toEqual(['annual|cover', false, 85]);
    });
  });

  it('tables with Thai names, grown ones too', async () => {
    const host = openExcel();
    await onSheet(async (sheet) => {
      sheet.getRange('A1:B2').values = [
        ['ปี', 'คะแนน'],
        [2568, 95.42],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'ตาราง_คะแนน';
      table.rows.add(undefined, [[2567, 98.67]]);
    });
    await reopened(host);
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('ตาราง_คะแนน').getRange().load('values,address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B3');
    });
  });

  it('page set-up, validation, conditional formats, protection and settings', async () => {
    const host = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 36 } as never);
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea('A1:C9');
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.getRange('A2:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'ใช่,ไม่ใช่' } };
      const format = sheet.getRange('B2:B9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B2<85';
      format.custom.format.font.color = '#C00000';
      sheet.freezePanes.freezeRows(1);
      sheet.protection.protect();
      context.workbook.settings.add('ITA_Notebook', 'จด');
    });
    await reopened(host);
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.load('orientation,paperSize,leftMargin,zoom');
      const area = sheet.pageLayout.getPrintArea().load('address');
      const titles = sheet.pageLayout.getPrintTitleRows().load('address');
      const validation = sheet.getRange('A5').dataValidation.load('rule');
      const formats = sheet
        .getRange('B2')
        .conditionalFormats.load('items/custom/rule/formula,items/custom/format/font/color');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.protection.load('protected');
      const setting = context.workbook.settings.getItem('ITA_Notebook').load('value');
      await context.sync();
      expect(sheet.pageLayout.toJSON()).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 36 });
      expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
      expect([area.address, titles.address, frozen.address]).toEqual(['Sheet1!A1:C9', 'Sheet1!1:1', 'Sheet1!1:1']);
      expect(validation.rule.list?.source).toBe('ใช่,ไม่ใช่');
      expect(formats.items[0]?.custom.rule.formula).toBe('=B2<85');
      expect(formats.items[0]?.custom.format.font.color).toBe('#C00000');
      expect([sheet.protection.protected, setting.value]).toEqual([true, 'จด']);
    });
  });
});
