import { chooseTable, openWorkbook, type OpenedWorkbook } from '../../src/operations';
import { excelWith } from '../support/excel';
import type { Host } from '../../simulator';

const HEADERS = ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2567'];

/** A workbook in which two tables could hold the scores, and neither has the name. */
function twoTables(): Promise<Host> {
  return excelWith({
    คะแนนเดิม: { headers: HEADERS, rows: [[1, 'การปฏิบัติหน้าที่', 'IIT', 90]] },
    คะแนนแก้ไข: { headers: HEADERS, rows: [[1, 'การปฏิบัติหน้าที่', 'IIT', 100]] },
  });
}

async function opened(): Promise<OpenedWorkbook> {
  const read = await openWorkbook();
  if (!read.ok) throw new Error(read.failure.cause);
  return read.value;
}

describe('which of two tables holds the scores', () => {
  it('is what a person says it is', async () => {
    await twoTables();
    const { inspection } = await opened();
    expect(inspection.book.tables.ITA_Scores.kind).toBe('ambiguous');
    expect(await chooseTable('ITA_Scores', 'คะแนนแก้ไข', inspection)).toMatchObject({ ok: true });
    const { book } = (await opened()).inspection;
    expect(book.tables.ITA_Scores).toMatchObject({ kind: 'found', table: { name: 'ITA_Scores', sheet: 'คะแนนแก้ไข' } });
  });

  it('cannot be settled in a workbook that may only be read, and nothing is tried', async () => {
    const host = await twoTables();
    host.modes.readOnly = true;
    const { inspection } = await opened();
    host.counters.reset();
    expect(await chooseTable('ITA_Scores', 'คะแนนแก้ไข', inspection)).toEqual({
      ok: false,
      failure: { cause: 'read-only' },
    });
    expect(host.counters.requests).toBe(0);
  });
});
