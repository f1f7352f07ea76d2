import type { Host } from '../../../simulator/host/host';
import { onSheet, openExcel, refusal } from './support';

let host: Host;

beforeEach(() => {
  host = openExcel();
});

const names = () => host.workbook.sheets.map(({ name }) => name);

describe('WorksheetCollection.add', () => {
  it('puts a new sheet at the end without activating it', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('ผลคะแนน');
      worksheets.add();
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Sheet1');
    });
    expect(names()).toEqual(['Sheet1', 'ผลคะแนน', 'Sheet2']);
  });

  it.each([
    ['a name in use, in any case', 'SHEET1', 'ItemAlreadyExists'],
    ['more than 31 characters', 'ก'.repeat(32), 'InvalidArgument'],
    ['a character of : \\ / ? * [ ]', 'ก/ข', 'InvalidArgument'],
    ['an apostrophe at an end', "'ก", 'InvalidArgument'],
    ['History', 'History', 'InvalidArgument'],
  ])('refuses %s', async (_case, name, code) => {
    expect(await refusal(Excel.run(async (context) => void context.workbook.worksheets.add(name)))).toBe(code);
  });
});

describe('Worksheet.name', () => {
  it('when changed changes the formulas that refer to the sheet', async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('ผล 1');
      other.getRange('A1').values = [[7]];
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [["='ผล 1'!A1*2"]];
      context.workbook.names.add('รวม', other.getRange('A1'));
      other.name = 'ใหม่';
      cell.load('formulas,values');
      const name = context.workbook.names.getItem('รวม').load('value,formula');
      await context.sync();
      expect(cell.formulas).toEqual([["='ใหม่'!A1*2"]]);
      expect(cell.values).toEqual([[14]]);
      expect([name.value, name.formula]).toEqual(["'ใหม่'!A1", "='ใหม่'!$A$1"]);
    });
  });
});

describe('Worksheet.delete', () => {
  it('leaves #REF! behind and takes the sheet-scoped names along', async () => {
    await Excel.run(async (context) => {
      const gone = context.workbook.worksheets.add('ลบ');
      gone.names.add('ITA_ReportSheet', '="a"');
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=ลบ!A1']];
      gone.delete();
      cell.load('values,formulas');
      await context.sync();
      expect(cell.formulas).toEqual([['=#REF!']]);
      expect(cell.values).toEqual([['#REF!']]);
    });
  });

  it('refuses the only visible sheet', async () => {
    expect(await refusal(onSheet(async (sheet) => sheet.delete()))).toBe('InvalidOperation');
    expect(await refusal(onSheet(async (sheet) => void (sheet.visibility = 'Hidden')))).toBe('InvalidOperation');
  });

  it('does nothing to a null object, as Microsoft’s own samples rely on', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('ไม่มี').delete();
      await context.sync();
    });
    expect(names()).toEqual(['Sheet1']);
  });
});

describe('Worksheet.position and visibility', () => {
  it('move and hide a sheet; names keep their scope', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add('สอง');
      second.names.add('ของสอง', '="x"');
      worksheets.add('สาม');
      second.position = 0;
      second.visibility = 'VeryHidden';
      const found = second.names.load('items/name,items/scope');
      worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['สอง', 'VeryHidden'],
        ['Sheet1', 'Visible'],
        ['สาม', 'Visible'],
      ]);
      expect(found.items.map(({ name, scope }) => [name, scope])).toEqual([['ของสอง', 'Worksheet']]);
    });
  });
});

describe('load', () => {
  it('takes nested collections, and a part of a collection', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('สอง').names.add('ชื่อ', '=1');
      worksheets.add('สาม');
      worksheets.load({ name: true, names: { name: true }, $top: 1, $skip: 1 } as never);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['สอง']);
      expect(worksheets.items[0]?.names.items[0]?.name).toBe('ชื่อ');
    });
  });

  it('leaves what was not asked for unreadable', async () => {
    await onSheet(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      expect(() => sheet.visibility).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });
});

describe('NamedItem', () => {
  it('holds a text behind a formula, and may be hidden', async () => {
    await onSheet(async (sheet, context) => {
      const item = sheet.names.add('ITA_Mark', '="ก ""ข"""', 'หมายเหตุ');
      item.visible = false;
      item.load('value,type,visible,formula,scope');
      await context.sync();
      expect(item.toJSON()).toMatchObject({
        value: 'ก "ข"',
        type: 'String',
        visible: false,
        scope: 'Worksheet',
        formula: '="ก ""ข"""',
      });
    });
  });

  it('refuses a name in use and one that looks like a cell', async () => {
    const twice = onSheet(async (sheet) => {
      sheet.names.add('n', '=1');
      sheet.names.add('N', '=2');
    });
    expect(await refusal(twice)).toBe('ItemAlreadyExists');
    expect(await refusal(onSheet(async (sheet) => void sheet.names.add('AB12', '=1')))).toBe('InvalidArgument');
  });
});

describe('settings', () => {
  it('are added, replaced and deleted', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('ITA_Notebook', '{"a":1}');
      settings.add('ITA_Notebook', '{"a":"<&"}');
      const held = settings.getItemOrNullObject('ITA_Notebook').load('value');
      const none = settings.getItemOrNullObject('อื่น').load('value');
      await context.sync();
      expect(held.value).toBe('{"a":"<&"}');
      expect(none.isNullObject).toBe(true);
      held.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe('customXmlParts', () => {
  it('are found by namespace, one or none', async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:x">1</a>');
      const one = parts.getByNamespace('urn:x').getOnlyItemOrNullObject();
      const none = parts.getByNamespace('urn:y').getOnlyItemOrNullObject();
      const xml = one.getXml();
      one.load('namespaceUri');
      await context.sync();
      expect([xml.value, one.namespaceUri, none.isNullObject]).toEqual(['<a xmlns="urn:x">1</a>', 'urn:x', true]);
      one.setXml('<a xmlns="urn:x">2</a>');
      const again = one.getXml();
      await context.sync();
      expect(again.value).toBe('<a xmlns="urn:x">2</a>');
    });
  });

  it('must be XML', async () => {
    expect(await refusal(Excel.run(async (context) => void context.workbook.customXmlParts.add('no')))).toBe(
      'InvalidArgument',
    );
  });
});

describe('pageLayout', () => {
  it('keeps paper, margins in points, zoom, print area, titles, headers and footers', async () => {
    await onSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.set({ paperSize: 'A4', orientation: 'Landscape', topMargin: 72, centerHorizontally: true } as never);
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintArea('A1:D20');
      layout.setPrintTitleRows('$4:$5');
      layout.headersFooters.state = 'FirstAndDefault';
      layout.headersFooters.defaultForAllPages.centerHeader = 'หน้า &P';
      layout.headersFooters.defaultForAllPages.rightFooter = 'รหัส && 1';
      layout.load(
        'paperSize,orientation,topMargin,zoom,centerHorizontally,headersFooters/state,headersFooters/defaultForAllPages',
      );
      const area = layout.getPrintArea().load('address');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        paperSize: 'A4',
        orientation: 'Landscape',
        topMargin: 72,
        zoom: { horizontalFitToPages: 1 },
      });
      expect(layout.headersFooters.toJSON()).toMatchObject({
        state: 'FirstAndDefault',
        defaultForAllPages: { centerHeader: 'หน้า &P', rightFooter: 'รหัส && 1', leftHeader: '' },
      });
      expect([area.address, titles.address]).toEqual(['Sheet1!A1:D20', 'Sheet1!4:5']);
      sheet.horizontalPageBreaks.add('A21');
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect(host.missing).toEqual([]);
  });
});

describe('freezePanes', () => {
  it('freezes rows', async () => {
    await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeRows(2);
      const place = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(place.address).toBe('Sheet1!1:2');
    });
  });
});

describe('Worksheet.copy', () => {
  it('makes «name (2)» where it is asked to', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['ก']];
      const copy = sheet.copy('Beginning').load('name,position');
      const cell = copy.getRange('A1').load('values');
      await context.sync();
      expect([copy.name, copy.position, cell.values[0]?.[0]]).toEqual(['Sheet1 (2)', 0, 'ก']);
    });
  });

  it('makes a sheet that goes its own way from then on', async () => {
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.orientation = 'Portrait';
      sheet.showGridlines = false;
      const copy = sheet.copy('End').load('showGridlines');
      copy.pageLayout.orientation = 'Landscape';
      copy.horizontalPageBreaks.add('A5');
      copy.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'สำเนา';
      sheet.load('showGridlines');
      sheet.pageLayout.load('orientation');
      sheet.horizontalPageBreaks.load('items');
      const header = sheet.pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
      await context.sync();
      expect(copy.showGridlines).toBe(false);
      expect(sheet.pageLayout.orientation).toBe('Portrait');
      expect(sheet.horizontalPageBreaks.items).toHaveLength(0);
      expect(header.centerHeader).toBe('');
    });
  });
});
