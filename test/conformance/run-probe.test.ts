import { openSimulator } from '../../conformance/ci/simulate';
import { workbookProbe, type WorkbookProbe } from '../../conformance/kit/probe';
import { runProbe } from '../../conformance/kit/run-probe';
import { sheetNames } from '../support/excel';
import type { Host } from '../../simulator';

let host: Host;
beforeEach(() => {
  host = openSimulator('windows');
});

const surroundings = { supports: (version: string) => version !== '1.20', askPerson: async () => undefined };

function probe(rest: Partial<WorkbookProbe>): WorkbookProbe {
  return workbookProbe({
    id: 'batch.example',
    group: 'batch',
    why: 'An example.',
    act: () => undefined,
    read: () => () => null,
    ...rest,
  });
}

describe('a probe', () => {
  it('travels in one request when no step of it waits', async () => {
    host.counters.reset();
    let requests = 0;
    const example = probe({
      arrange: ({ sheet }) => void (sheet.getRange('A1').values = [[1]]),
      act: ({ sheet }) => void (sheet.getRange('A1').values = [[2]]),
      read: ({ sheet }) => {
        const cell = sheet.getRange('A1').load('values');
        return () => cell.values;
      },
    });
    const { outcome } = await runProbe(example, { ...surroundings, onRead: () => (requests = host.counters.requests) });
    expect(outcome).toEqual({ value: [[2]] });
    expect(requests).toBe(1);
  });

  it('tells of a refusal with its code, its place and its statement', async () => {
    OfficeExtension.config.extendedErrorLogging = true;
    const example = probe({ act: ({ sheet }) => void (sheet.getRange('A1').format.rowHeight = 500) });
    expect((await runProbe(example, surroundings)).outcome).toMatchObject({
      error: 'InvalidArgument',
      location: 'RangeFormat.rowHeight',
      statement: expect.stringContaining('rowHeight = '),
    });
  });

  it('is left out where Excel lacks what it needs', async () => {
    expect((await runProbe(probe({ needs: '1.20' }), surroundings)).outcome).toEqual({ lacks: '1.20' });
  });

  it.each([
    ['fails', () => Promise.reject(new Error('of its own'))],
    ['never ends', () => new Promise<void>(() => undefined)],
  ])('that %s is cleaned up after: sheets, hidden or very hidden, and names', async (_, end) => {
    const example = probe({
      act: async ({ context, sheet, name, table }) => {
        context.workbook.worksheets.add(`${name} b`).visibility = 'VeryHidden';
        context.workbook.names.add(`${table}_all`, sheet.getRange('A1'));
        await context.sync();
        await end();
      },
    });
    await runProbe(example, { ...surroundings, second: 5 });
    expect(await sheetNames()).toEqual(['Sheet1']);
    const context = new Excel.RequestContext();
    const names = context.workbook.names.load('items/name');
    await context.sync();
    expect(names.items).toEqual([]);
  });
});
