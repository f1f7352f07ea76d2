import { wishOf } from '../../preview/grid/keys';
import { SheetView } from '../../preview/grid/view';
import type { Worksheet } from '@cj-tech-master/excelts';
import { newDocument, WorkbookModel } from '../../simulator';

function viewOf(fill: (sheet: Worksheet) => void): SheetView {
  const doc = newDocument();
  fill(doc.book.worksheets[0]!);
  return new SheetView(new WorkbookModel(doc).activeSheet);
}

describe('SheetView', () => {
  it('shows values as the cell is formatted, formulas in the formula bar', () => {
    const view = viewOf((sheet) => {
      sheet.getCell('A1').value = { formula: 'B1*2', result: 182.6 };
      sheet.getCell('A1').numFmt = '[$-D00041E]0.00';
    });
    expect(view.cell(0, 0)).toMatchObject({ text: '๑๘๒.๖๐', look: { 'text-align': 'right' } });
    expect(view.formula(0, 0)).toBe('=B1*2');
  });

  it('takes widths and heights from the file, in pixels; hidden rows and columns take no room', () => {
    const view = viewOf((sheet) => {
      sheet.getColumn(1).width = 20;
      sheet.getColumn(2).hidden = true;
      sheet.getRow(1).height = 30;
      sheet.getRow(2).hidden = true;
      sheet.getCell('A3').value = 'ก';
    });
    expect([view.columns.size(0), view.columns.size(1), view.columns.size(2)]).toEqual([140, 0, 64]);
    expect([view.rows.size(0), view.rows.size(1), view.rows.size(2)]).toEqual([40, 0, 20]);
  });

  it('draws between two cells the line that either of them has', () => {
    const view = viewOf((sheet) => {
      sheet.getCell('A1').border = { right: { style: 'thin', color: { argb: 'FFFF0000' } } };
      sheet.getCell('C1').border = { left: { style: 'double' } };
      sheet.getCell('A2').border = { top: { style: 'medium' } };
    });
    expect(view.cell(0, 0)).toMatchObject({ right: '1px solid #FF0000', bottom: '2px solid #000000' });
    expect(view.cell(0, 1).right).toBe('3px double #000000');
    expect(view.cell(1, 1).right).toBeNull();
  });

  it('lets text run on over empty cells only, and never a number or wrapped text', () => {
    const view = viewOf((sheet) => {
      sheet.getRow(1).values = ['ยาวมาก', null, 'ติดกัน', 'ข', 5];
      sheet.getCell('F1').value = 'พับ';
      sheet.getCell('F1').alignment = { wrapText: true };
    });
    expect([0, 2, 3, 4, 5].map((column) => view.cell(0, column).spills)).toEqual([true, false, false, false, false]);
  });

  it('gives tables the look of their style, under what the cells say themselves', () => {
    const view = viewOf((sheet) => {
      sheet.addTable({
        name: 'Probe',
        ref: 'A1',
        headerRow: true,
        style: { theme: 'TableStyleMedium2', showRowStripes: true },
        columns: [{ name: 'ก' }],
        rows: [['1'], ['2']],
      });
      sheet.getCell('A1').font = { color: { argb: 'FFFFFF00' } };
    });
    expect(view.cell(0, 0).look).toMatchObject({ 'background-color': '#4472C4', color: '#FFFF00' });
    expect(view.cell(1, 0).look['background-color']).toContain('color-mix');
    expect(view.cell(2, 0).look['background-color']).toBeUndefined();
  });
});

describe('keys over the grid', () => {
  const view = viewOf((sheet) => {
    sheet.mergeCells('A1:B2');
    sheet.getCell('A9').value = 1;
    sheet.getRow(4).hidden = true;
  });
  const press = (key: string, more = {}): unknown =>
    wishOf(
      { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more },
      { row: 0, column: 0 },
      view,
    );

  it('move past merged cells and to the ends', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'go', to: { row: 2, column: 0 } });
    expect(press('Tab')).toEqual({ kind: 'go', to: { row: 0, column: 2 } });
    expect(press('ArrowDown', { ctrlKey: true })).toEqual({ kind: 'go', to: { row: 8, column: 0 } });
  });

  it('begin to edit, with what was typed or what is there', () => {
    expect(press('ก')).toEqual({ kind: 'edit', typed: 'ก' });
    expect(press('F2')).toEqual({ kind: 'edit', typed: null });
    expect(press('Delete')).toEqual({ kind: 'clear' });
    expect(press('c', { ctrlKey: true })).toBeNull();
  });

  it('take back and do again by the place of the key, whatever the layout writes there', () => {
    expect(press('ผ', { code: 'KeyZ', ctrlKey: true })).toEqual({ kind: 'undo' });
    expect(press('Z', { code: 'KeyZ', ctrlKey: true, shiftKey: true })).toEqual({ kind: 'redo' });
    expect(press('y', { code: 'KeyY', metaKey: true })).toEqual({ kind: 'redo' });
  });
});
