import type { Host } from '../../../simulator/host/host';
import { onSheet, openExcel, refusal } from './support';

let host: Host;

beforeEach(() => {
  host = openExcel();
});

describe('Range.format', () => {
  it('reads what all cells share, and null where they differ', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').format.font.set({ name: 'TH Sarabun New', size: 16, color: '#C00000' });
      sheet.getRange('A1').format.font.bold = true;
      const font = sheet.getRange('A1:B1').format.font.load('name,size,bold,color');
      await context.sync();
      expect([font.name, font.size, font.bold, font.color]).toEqual(['TH Sarabun New', 16, null, '#C00000']);
    });
  });

  it('gives untouched cells the standard looks', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.load(
        'horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,fill/color,font/name,font/size',
      );
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'General',
        verticalAlignment: 'Bottom',
        wrapText: false,
        columnWidth: 48,
        rowHeight: 15,
        fill: { color: '#FFFFFF' },
        font: { name: 'Calibri', size: 11 },
      });
    });
  });

  it('sets widths and heights in points', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('B2');
      format.columnWidth = 120;
      format.rowHeight = 30.75;
      format.load('columnWidth,rowHeight');
      await context.sync();
      expect([format.columnWidth, format.rowHeight]).toEqual([120, 30.75]);
    });
    expect(await refusal(onSheet(async (sheet) => void (sheet.getRange('A1').format.rowHeight = 410)))).toBe(
      'InvalidArgument',
    );
  });

  it('takes alignments of its own list only', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:C3');
      format.set({ horizontalAlignment: 'Distributed', verticalAlignment: 'Center', wrapText: true, indentLevel: 1 });
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Distributed',
        verticalAlignment: 'Center',
        indentLevel: 1,
      });
    });
    const work = onSheet(async (sheet) => void (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as never));
    expect(await refusal(work)).toBe('InvalidArgument');
  });

  it('draws borders on the edges and inside', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C4').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeTop').weight = 'Medium';
      borders.getItem('InsideHorizontal').style = 'Dot';
      const cell = sheet.getRange('B2').format.borders.load('items/sideIndex,items/style,items/weight');
      await context.sync();
      const side = (name: string) => cell.items.find(({ sideIndex }) => sideIndex === name);
      expect(side('EdgeTop')).toMatchObject({ style: 'Continuous', weight: 'Medium' });
      expect(side('EdgeBottom')).toMatchObject({ style: 'Dot' });
      expect(side('EdgeLeft')).toMatchObject({ style: 'None' });
    });
  });

  it('of whole columns is there for cells that come later', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:B').format.font.italic = true;
      sheet.getRange('B7').values = [['ใหม่']];
      const font = sheet.getRange('B7').format.font.load('italic');
      await context.sync();
      expect(font.italic).toBe(true);
    });
  });
});

describe('Worksheet.getRanges', () => {
  it('formats several areas at once', async () => {
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:B1,D1');
      areas.format.fill.color = '#FFFF00';
      areas.format.rowHeight = 20.25;
      areas.load('address,areaCount,cellCount');
      const fill = sheet.getRange('D1').format.fill.load('color');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1:B1,Sheet1!D1', 2, 3]);
      expect(fill.color).toBe('#FFFF00');
    });
  });
});

describe('Range.rowHidden', () => {
  it('is null when only some rows are hidden', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      const some = sheet.getRange('A1:A2').load('rowHidden');
      const all = sheet.getRange('A2').load('rowHidden');
      await context.sync();
      expect([some.rowHidden, all.rowHidden]).toEqual([null, true]);
    });
  });
});

describe('conditionalFormats.add', () => {
  it('puts a format with a formula of its own before all others', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B5');
      range.conditionalFormats.add('CellValue').cellValue.rule = { operator: 'LessThan', formula1: '=85' };
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1<85';
      custom.custom.format.font.color = '#C00000';
      custom.custom.format.fill.color = '#FCE4D6';
      const formats = sheet
        .getRange('B2')
        .conditionalFormats.load('items/type,items/priority,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['Custom', 0],
        ['CellValue', 1],
      ]);
      expect(formats.items[0]?.customOrNullObject.rule.formula).toBe('=$A1<85');
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(host.missing).toEqual([]);
  });
});

describe('Range.dataValidation', () => {
  it('keeps a list, its prompt and its alert', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A2:A10');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'IIT,EIT,OIT' } };
      dataValidation.prompt = { title: 'เครื่องมือ', message: 'เลือกหนึ่งอย่าง', showPrompt: true };
      dataValidation.errorAlert = { title: 'ไม่มีในรายการ', message: 'เลือกจากรายการ', style: 'Stop', showAlert: true };
      dataValidation.ignoreBlanks = true;
      const inside = sheet.getRange('A5').dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      const wider = sheet.getRange('A1:A5').dataValidation.load('type');
      await context.sync();
      expect(inside.type).toBe('List');
      expect(inside.rule.list?.source).toBe('IIT,EIT,OIT');
      expect(inside.prompt.title).toBe('เครื่องมือ');
      expect(inside.errorAlert.style).toBe('Stop');
      expect(wider.type).toBe('MixedCriteria');
    });
  });

  it('compares numbers and dates, giving operands back as formulas', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      sheet.getRange('B1').dataValidation.rule = { date: { formula1: '2026-01-15', operator: 'GreaterThan' } };
      const number = sheet.getRange('A1').dataValidation.load('rule');
      const date = sheet.getRange('B1').dataValidation.load('rule');
      await context.sync();
      expect(number.rule.decimal).toEqual({ formula1: '=0', formula2: '=100', operator: 'Between' });
      expect(date.rule.date).toEqual({ formula1: '=46037', operator: 'GreaterThan' });
    });
  });

  it('refuses a written-out list of more than 255 characters', async () => {
    const work = onSheet(async (sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'ก'.repeat(256) } };
    });
    expect(await refusal(work)).toBe('InvalidArgument');
  });
});

describe('Range.setRowProperties and setColumnProperties', () => {
  it('size every row and column of the range by itself', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C4');
      range.setRowProperties([20.25, 30, 45].map((rowHeight) => ({ format: { rowHeight } })));
      range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
      const rows = ['A2', 'A3', 'A4'].map((cell) => sheet.getRange(cell).format.load('rowHeight'));
      const first = sheet.getRange('B1').format.load('columnWidth');
      const second = sheet.getRange('C1').load('columnHidden');
      await context.sync();
      expect(rows.map(({ rowHeight }) => rowHeight)).toEqual([20.25, 30, 45]);
      expect([first.columnWidth, second.columnHidden]).toEqual([90, true]);
    });
  });

  it('want one entry for each', async () => {
    const short = onSheet(async (sheet) => sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 20 } }]));
    expect(await refusal(short)).toBe('InvalidArgument');
  });
});
