import { opensWithWorkbook, setOpensWithWorkbook } from '../../../src/excel/host/opens-with-workbook';

const SETTING = 'Office.AutoShowTaskpaneWithDocument';
const office = globalThis as { Office?: unknown };

/** Office with the settings of a document; `refuses`: the code with which they cannot be saved. */
function officeWith(kept: Map<string, unknown>, refuses: number | null = null): void {
  const saveAsync = (done: (result: unknown) => void): void =>
    done(refuses === null ? { status: 'succeeded' } : { status: 'failed', error: { code: refuses } });
  const settings = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: unknown) => kept.set(key, value),
    remove: (key: string) => kept.delete(key),
    saveAsync,
  };
  office.Office = { context: { document: { settings } }, AsyncResultStatus: { Succeeded: 'succeeded' } };
}

afterEach(() => delete office.Office);

describe('whether the pane opens with the workbook', () => {
  it.each([
    [[], 'unasked'],
    [[[SETTING, true]], 'yes'],
    [[[SETTING, false]], 'no'],
  ] as const)('is what the document’s setting says: %j', (kept, answer) => {
    officeWith(new Map(kept as readonly (readonly [string, unknown])[]));
    expect(opensWithWorkbook()).toBe(answer);
  });

  it('cannot be said outside Office, nor changed', async () => {
    expect(opensWithWorkbook()).toBe('unsupported');
    expect(await setOpensWithWorkbook(true)).toEqual({ ok: false, failure: { cause: 'excel-too-old' } });
  });

  it('is kept in the document', async () => {
    const kept = new Map<string, unknown>();
    officeWith(kept);
    expect(await setOpensWithWorkbook(true)).toEqual({ ok: true, value: undefined });
    expect([...kept]).toEqual([[SETTING, true]]);
    expect(opensWithWorkbook()).toBe('yes');
  });

  it.each([
    [[], 'unasked'],
    [[[SETTING, false]], 'no'],
  ] as const)('stays as it was when it cannot be saved: %j', async (before, answer) => {
    officeWith(new Map(before as readonly (readonly [string, unknown])[]), 4001);
    expect(await setOpensWithWorkbook(true)).toEqual({ ok: false, failure: { cause: 'unknown', detail: '4001' } });
    expect(opensWithWorkbook()).toBe(answer);
  });
});
