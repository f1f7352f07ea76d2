import { isAtMost } from '../../../simulator';
import { asOneUndo } from '../../../src/excel/host/undo-group';
import { applyEdits } from '../../../src/excel/writing/apply-edits';
import { appendRow } from '../../../src/excel/writing/append-row';
import { excelWith, valuesOf } from '../../support/excel';

const SCORES = { headers: ['ตัวชี้วัดที่', '2567'], rows: [[1, 98.43]], sheet: 'คะแนน' };
const SEEN = { name: 'ITA_Scores', headers: SCORES.headers };
const EDIT = { address: 'คะแนน!B2', before: 98.43, after: 90 };

const realm = globalThis as { Office?: unknown };

/** Office in an Excel whose newest set is this one. */
function officeOf(version: string): void {
  const isSetSupported = (_: string, wanted: string): boolean => isAtMost(wanted, version);
  realm.Office = { context: { requirements: { isSetSupported } } };
}

const run = jest.fn();

beforeEach(() => {
  const { run: original } = Excel;
  run.mockReset().mockImplementation(original);
  jest.spyOn(Excel, 'run').mockImplementation(run);
});

beforeAll(() => excelWith({}));

afterEach(() => {
  jest.restoreAllMocks();
  delete realm.Office;
});

/** A batch of two: a row more, and a cell changed. */
const batch = () =>
  asOneUndo(async (converse) => {
    const added = await appendRow(SEEN, { ตัวชี้วัดที่: 2 }, converse);
    return added.ok ? applyEdits([EDIT], [], converse) : added;
  });

const DONE = [
  [1, 90],
  [2, ''],
];

describe('a batch of changes', () => {
  it('is one step of Excel’s undo list where Excel has ExcelApi 1.20', async () => {
    await excelWith({ ITA_Scores: SCORES });
    officeOf('1.20');
    expect(await batch()).toMatchObject({ ok: true });
    expect(run).toHaveBeenCalledTimes(1);
    expect(run).toHaveBeenCalledWith({ mergeUndoGroup: true }, expect.any(Function));
    expect((await valuesOf('คะแนน')).slice(1)).toEqual(DONE);
  });

  it.each(['1.19', '1.9'])('is not in an Excel with ExcelApi %s, nor outside Office', async (version) => {
    for (const prepare of [() => officeOf(version), () => delete realm.Office]) {
      await excelWith({ ITA_Scores: SCORES });
      prepare();
      expect(await batch()).toMatchObject({ ok: true });
      expect(run).not.toHaveBeenCalled();
      expect((await valuesOf('คะแนน')).slice(1)).toEqual(DONE);
    }
  });

  it('is made in steps where a call in it cannot be undone', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    officeOf('1.20');
    host.faults.clear();
    // The request that writes the row.
    host.faults.failRequest(2, { code: 'UndoNotSupported' });
    expect(await batch()).toMatchObject({ ok: true });
    expect((await valuesOf('คะแนน')).slice(1)).toEqual(DONE);
  });

  it('tells a failure in the same words, nothing changed', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    officeOf('1.20');
    host.user.setCell('คะแนน', 'B2', '91');
    const edited = await asOneUndo((converse) => applyEdits([EDIT], [], converse));
    expect(edited).toEqual({ ok: false, failure: { cause: 'data-changed', detail: 'คะแนน!B2' } });
    expect((await valuesOf('คะแนน')).slice(1)).toEqual([[1, 91]]);
  });
});
