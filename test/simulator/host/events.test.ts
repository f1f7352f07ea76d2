import type { Host } from '../../../simulator/host/host';
import { onSheet, openExcel } from './support';

let host: Host;

beforeEach(() => {
  host = openExcel();
});

describe('events', () => {
  it('of a sheet tell what a person typed, with the value before and after', async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(async (event) => void seen.push(event));
      await context.sync();
    });
    host.user.setCell('Sheet1', 'B2', '95.42');
    await settled();
    expect(seen).toMatchObject([
      { address: 'B2', changeType: 'RangeEdited', source: 'Local', details: { valueBefore: '', valueAfter: 95.42 } },
    ]);
  });

  it('of a table come only for changes inside it, and lead to the range', async () => {
    const seen: Excel.TableChangedEventArgs[] = [];
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      table.onChanged.add(async (event) => void seen.push(event));
      await context.sync();
    });
    host.user.setCell('Sheet1', 'D9', 'นอก');
    host.user.setCell('Sheet1', 'B3', 'ใน');
    await settled();
    expect(seen.map(({ address }) => address)).toEqual(['B3']);
    await Excel.run(async (context) => {
      const range = seen[0]?.getRange(context).load('values');
      await context.sync();
      expect(range?.values).toEqual([['ใน']]);
    });
  });

  it('of the sheets tell of sheets added, activated and deleted', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type }) => void seen.push(type));
      worksheets.onActivated.add(async ({ type }) => void seen.push(type));
      worksheets.onDeleted.add(async ({ type }) => void seen.push(type));
      await context.sync();
    });
    host.user.addSheet('ใหม่');
    host.user.deleteSheet('ใหม่');
    await settled();
    expect(seen).toEqual(['WorksheetAdded', 'WorksheetActivated', 'WorksheetDeleted', 'WorksheetActivated']);
  });

  it('come no more once the handler is removed', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onSelectionChanged.add(
        async ({ address }) => void seen.push(address),
      );
      await context.sync();
      host.user.select('Sheet1', 'C3:D4');
      await settled();
      handler.remove();
      await context.sync();
      host.user.select('Sheet1', 'A1');
      await settled();
    });
    expect(seen).toEqual(['C3:D4']);
  });

  it('are raised for a program’s own changes too', async () => {
    const seen: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      sheet.getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    await settled();
    expect(seen).toEqual(['A1:B1']);
  });
});

describe('a person', () => {
  it('types right under a table, and it grows', async () => {
    await onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B2', true).name = 'T_1';
      await context.sync();
      host.user.setCell('Sheet1', 'A3', 'ต่อท้าย');
      const range = sheet.tables.getItem('T_1').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B3');
    });
  });

  it('selects cells that a program can ask for', async () => {
    host.user.select('Sheet1', 'B2:C3');
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C3');
    });
  });
});

/** Event handlers are called on a later turn. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
