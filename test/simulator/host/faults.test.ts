import { loadOfficeClient } from '../../../simulator/client/load';
import type { Host } from '../../../simulator/host/host';
import { errorOf, onSheet, openExcel, refusal } from './support';

let host: Host;

beforeEach(() => {
  host = openExcel();
});

/** Writes 1 to A1, 2 to A2, 3 to A3, in one request. */
const threeWrites = () =>
  onSheet(async (sheet) => {
    for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
  });

const columnA = () =>
  host.workbook.sheets[0]?.readGrid({ top: 0, left: 0, bottom: 2, right: 0 }, (cell) => cell?.value ?? null).flat();

describe('a request that fails half-way', () => {
  it('keeps what was done before the error', async () => {
    host.faults.failMember('Range.values', { code: 'GeneralException' });
    expect(await refusal(threeWrites())).toBe('GeneralException');
    expect(columnA()).toEqual([null, null, null]);
    host.faults.clear();
    const error = await errorOf(
      onSheet(async (sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[1, 2]] as never;
        sheet.getRange('A3').values = [[3]];
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
    expect(columnA()).toEqual([1, null, null]);
  });

  it('fails at the action it is told to', async () => {
    host.faults.failAction(1, { code: 'AccessDenied', message: 'ไม่ได้' });
    expect(await errorOf(threeWrites())).toMatchObject({ code: 'AccessDenied', message: 'ไม่ได้' });
  });
});

describe('a request', () => {
  it('refused as a whole changes nothing', async () => {
    host.faults.failRequest(1, { code: 'RequestAborted', status: 500 });
    expect(await refusal(threeWrites())).toBe('RequestAborted');
    expect(columnA()).toEqual([null, null, null]);
  });

  it('never answered is carried out all the same, unless told otherwise', async () => {
    host.faults.silenceRequest(1);
    const done = jest.fn();
    void threeWrites().then(done, done);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).not.toHaveBeenCalled();
    expect(columnA()).toEqual([1, 2, 3]);
  });

  it('can be answered late', async () => {
    host.faults.delayRequest(1, 60);
    const started = Date.now();
    await threeWrites();
    expect(Date.now() - started).toBeGreaterThanOrEqual(55);
  });

  it('can be answered with nothing', async () => {
    host.faults.answerNull(1);
    await onSheet(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      expect(() => sheet.name).toThrow();
    });
  });

  it('of more than 5 MB is refused', async () => {
    const work = onSheet(async (sheet) => {
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['ก'.repeat(10_000)]);
    });
    expect(await refusal(work)).toBe('RequestPayloadSizeLimitExceeded');
  });
});

describe('while a cell is being edited', () => {
  it('requests are refused', async () => {
    host.modes.cellEditing = true;
    expect(await refusal(threeWrites())).toBe('InvalidOperationInCellEditMode');
  });

  it('a request that asked to waits', async () => {
    host.modes.cellEditing = true;
    const work = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[9]];
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(columnA()?.[0]).toBeNull();
    host.modes.cellEditing = false;
    await work;
    expect(columnA()?.[0]).toBe(9);
  });
});

describe('the counters', () => {
  it('count requests, actions and bytes until reset', async () => {
    await threeWrites();
    expect(host.counters.requests).toBeGreaterThanOrEqual(1);
    expect(host.counters.actions).toBeGreaterThan(6);
    expect(host.counters.requestBytes).toBeGreaterThan(host.counters.actions * 30);
    expect(host.counters.biggestRequest).toBeLessThanOrEqual(host.counters.requestBytes);
    host.counters.reset();
    expect(host.counters.requests).toBe(0);
  });
});

describe('strictness', () => {
  it('a member the simulator lacks fails with its name', async () => {
    const error = await errorOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').load('linkedDataTypeState');
        await context.sync();
      }),
    );
    expect(error.message).toContain('Range.linkedDataTypeState');
    expect(host.missing).toEqual(['Range.linkedDataTypeState']);
  });

  it('members newer than ExcelApi 1.9 fail in the client, unless allowed', async () => {
    const work = () => onSheet(async (sheet) => void sheet.customProperties.add('รอบ', '12'));
    expect(await refusal(work())).toBe('ApiNotFound');
    host = openExcel({ apiVersion: '1.12' });
    await work();
  });

  it('writing to a null object is ItemNotFound', async () => {
    const work = onSheet(async (sheet) => {
      sheet.tables.getItemOrNullObject('ไม่มี').name = 'x';
    });
    expect(await refusal(work)).toBe('ItemNotFound');
  });

  it('what is asked of a null object is a null object', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.tables.getItemOrNullObject('ไม่มี').getRange().load('values');
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });
});

describe('the client', () => {
  it('is loaded once, and errors are of this realm', async () => {
    expect(loadOfficeClient()).toBe(loadOfficeClient());
    const error = await errorOf(
      Excel.run(async (context) => void context.workbook.worksheets.getItem('ไม่มี').load('name')),
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect(error.code).toBe('ItemNotFound');
  });

  it('talks to the host attached last', async () => {
    const other = openExcel({ fileName: 'อื่น.xlsx' });
    await Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      expect(context.workbook.name).toBe('อื่น.xlsx');
    });
    other.detach();
    expect((await errorOf(threeWrites())).message).toContain('No simulator host');
  });
});
