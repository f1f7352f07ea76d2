import { mergedAreas } from '../../../simulator/model/cells/merged-areas';
import { formulaOf } from '../../../simulator/model/cells/cell-content';
import type { PastedBlock } from '../../../simulator/model/cells/paste';
import { formatArea } from '../../../simulator/model/address';
import { validationOf } from '../../../simulator/model/rules/validation-areas';
import { tablesOn } from '../../../simulator/model/tables/table-list';
import type { Host } from '../../../simulator/host/host';
import { excelWith, valuesOf } from '../../support/excel';

const TABLE = { T: { sheet: 'ข้อมูล', headers: ['ชื่อ', 'คะแนน'], rows: [['ก', 1], ['ข', 2]] } }; // prettier-ignore

const texts = (...rows: string[][]): PastedBlock => rows.map((row) => row.map((text) => ({ text })));

async function opened(): Promise<Host> {
  const host = await excelWith(TABLE);
  host.undo.record();
  return host;
}

const sheetOf = (host: Host) => host.workbook.findSheet('ข้อมูล')!;
const tableArea = (host: Host): string => formatArea(tablesOn(sheetOf(host))[0]!.area);
const held = (host: Host, row: number, column: number): unknown => formulaOf(sheetOf(host).peek(row, column));
const merges = (host: Host): readonly string[] => mergedAreas(sheetOf(host)).map(formatArea);

describe('a pasted block', () => {
  it('is read as if typed: numbers, formulas, and “-คำ”, which Excel takes for a formula', async () => {
    const host = await opened();
    host.user.paste('ข้อมูล', 'D5', texts(['85.5', '=1+1', '-ประชุม', '-(ไม่ใช่สูตร']));
    expect([3, 4, 5, 6].map((column) => held(host, 4, column))).toEqual([85.5, '=1+1', '=-ประชุม', '-(ไม่ใช่สูตร']);
    expect(formatArea(sheetOf(host).selection)).toBe('D5:G5');
  });

  it('fills a selection that is so many times as large', async () => {
    const host = await opened();
    host.user.paste('ข้อมูล', 'D6:E7', texts(['x']));
    host.user.paste('ข้อมูล', 'G6:G8', texts(['1'], ['2']));
    expect([5, 6].flatMap((row) => [3, 4].map((column) => held(host, row, column)))).toEqual(['x', 'x', 'x', 'x']);
    expect([5, 6, 7].map((row) => held(host, row, 6))).toEqual([1, 2, '']);
  });

  it('brings its merged cells along, takes apart those it covers, and is undone whole', async () => {
    const host = await opened();
    const block: PastedBlock = [
      [{ text: 'หัวข้อ', columns: 2 }, null],
      [{ text: 'ก' }, { text: 'ข' }],
    ];
    host.user.paste('ข้อมูล', 'E5', block);
    expect(merges(host)).toEqual(['E5:F5']);
    host.user.paste('ข้อมูล', 'E5', texts(['1', '2']));
    expect([held(host, 4, 4), held(host, 4, 5), merges(host)]).toEqual([1, 2, []]);
    host.user.undo();
    expect([held(host, 4, 4), merges(host)]).toEqual(['หัวข้อ', ['E5:F5']]);
    host.user.undo();
    expect([held(host, 4, 4), held(host, 5, 5), merges(host)]).toEqual(['', '', []]);
    host.user.redo();
    expect([held(host, 4, 4), held(host, 5, 5), merges(host)]).toEqual(['หัวข้อ', 'ข', ['E5:F5']]);
  });

  it.each([
    ['a protected sheet', (host: Host) => host.user.protectSheet('ข้อมูล'), texts(['1']), 'AccessDenied'],
    ['a text too long', () => undefined, texts(['1', 'ก'.repeat(32_768)]), 'InvalidArgument'],
    ['half of a merged cell', (host: Host) => host.user.paste('ข้อมูล', 'E5', [[{ text: 'x', columns: 2 }, null]]), texts(['1']), 'InvalidArgument'], // prettier-ignore
  ] as const)('is refused whole for %s', async (_, prepare, block, code) => {
    const host = await opened();
    prepare(host);
    const before = await valuesOf('ข้อมูล');
    expect(() => host.user.paste('ข้อมูล', 'F5', block)).toThrow(expect.objectContaining({ code }));
    expect(await valuesOf('ข้อมูล')).toEqual(before);
  });
});

describe('a table, as a person types and pastes', () => {
  it('grows by the row typed under it and by the column typed beside it', async () => {
    const host = await opened();
    host.user.setCell('ข้อมูล', 'B4', '3');
    expect(tableArea(host)).toBe('A1:B4');
    host.user.setCell('ข้อมูล', 'C2', 'x');
    expect(tableArea(host)).toBe('A1:C4');
    host.user.setCell('ข้อมูล', 'D1', 'ปี ๒๕๖๙');
    expect(tablesOn(sheetOf(host))[0]!.columnNames).toEqual(['ชื่อ', 'คะแนน', 'Column3', 'ปี ๒๕๖๙']);
  });

  it('grows by all that a block adds to it, and shrinks again when that is undone', async () => {
    const host = await opened();
    host.user.paste('ข้อมูล', 'B3', texts(['5', 'x'], ['6', 'y'], ['7', 'z']));
    expect(tableArea(host)).toBe('A1:C5');
    host.user.undo();
    expect(tableArea(host)).toBe('A1:B3');
    expect(tablesOn(sheetOf(host))[0]!.columnNames).toEqual(['ชื่อ', 'คะแนน']);
    expect(await valuesOf('ข้อมูล')).toEqual([['ชื่อ', 'คะแนน'], ['ก', 1], ['ข', 2]]); // prettier-ignore
  });

  it('stays as it is beside other cells, one row away, and when nothing is typed', async () => {
    const host = await opened();
    host.user.setCell('ข้อมูล', 'D2', 'โน้ต');
    host.user.setCell('ข้อมูล', 'A5', 'ไกลไป');
    host.user.setCell('ข้อมูล', 'A4', '');
    expect(tableArea(host)).toBe('A1:B3');
  });

  it('takes in nothing that stood in its way', async () => {
    const host = await opened();
    host.workbook.tablesGrow = false;
    host.user.setCell('ข้อมูล', 'B4', 'หมายเหตุใต้ตาราง');
    host.workbook.tablesGrow = true;
    host.user.setCell('ข้อมูล', 'A4', 'ค');
    expect(tableArea(host)).toBe('A1:B3');
  });

  it('carries formats, lists and formulas on to its new rows', async () => {
    const host = await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('ข้อมูล');
      sheet.getRange('B2:B3').numberFormat = [['0.00'], ['0.00']];
      sheet.getRange('A2:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'ก,ข' } };
      await context.sync();
    });
    host.user.paste('ข้อมูล', 'A4', texts(['ค', '3'], ['ง', '4']));
    const sheet = sheetOf(host);
    expect(sheet.peek(4, 1)?.numFmt).toBe('0.00');
    expect(validationOf(sheet, [{ top: 1, left: 0, bottom: 4, right: 0 }])).toMatchObject({ type: 'list' });
    host.user.undo();
    expect(validationOf(sheet, [{ top: 3, left: 0, bottom: 3, right: 0 }])).toBeNull();
    expect(sheet.peek(3, 1)?.numFmt).toBeUndefined();
  });
});

describe('the Delete key', () => {
  it('empties a whole block, keeps its formats, and is one step to undo', async () => {
    const host = await opened();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ข้อมูล').getRange('A2:B3').format.font.bold = true;
      await context.sync();
    });
    host.user.clear('ข้อมูล', 'A2:B3');
    expect(held(host, 2, 1)).toBe('');
    expect(sheetOf(host).peek(2, 1)?.font?.bold).toBe(true);
    host.user.undo();
    expect(await valuesOf('ข้อมูล')).toEqual([['ชื่อ', 'คะแนน'], ['ก', 1], ['ข', 2]]); // prettier-ignore
  });
});
