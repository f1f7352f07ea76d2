import { applyFixes, openWorkbook, undoChange, writeTemplate } from '../../src/operations';
import { excelWith, sheetNames, valuesOf } from '../support/excel';
import type { Host } from '../../simulator';

let host: Host;

beforeEach(async () => {
  host = await excelWith({});
  await writeTemplate('sample');
});

/** Begins the next fiscal year, as the pane does. */
async function roll() {
  const opened = await openWorkbook();
  if (!opened.ok) throw new Error(opened.failure.cause);
  const { inspection, carryForward } = opened.value;
  const [way] = carryForward;
  expect(way?.to).toBe('next-year');
  return applyFixes(way!.fixes, inspection, 'next-year');
}

async function lastChange(): Promise<string> {
  const opened = await openWorkbook();
  return opened.ok ? (opened.value.lastChange?.id ?? '') : '';
}

const KEPT = 'มาตรการ ๒๕๖๘';

describe('rolling a workbook to the next year', () => {
  it('keeps the measures of the year that ended, results and all, on a sheet of their own', async () => {
    const [header, ...measures] = (await valuesOf('มาตรการ')).slice(2);
    expect(await roll()).toMatchObject({ ok: true });
    const kept = (await valuesOf(KEPT)).slice(2);
    expect(kept).toEqual([header, ...measures]);
    const status = header!.indexOf('สถานะ');
    expect(kept[1]![status]).toBe('ดำเนินการเสร็จแล้ว');
    expect((await valuesOf('มาตรการ'))[3]![status]).toBe('ยังไม่ดำเนินการ');
  });

  it('leaves people on the sheet where they were', async () => {
    const { name } = host.workbook.activeSheet;
    await roll();
    expect(host.workbook.activeSheet.name).toBe(name);
  });

  it('leaves one table of measures, so that the next year is read from it alone', async () => {
    await roll();
    const opened = await openWorkbook();
    expect(opened.ok && opened.value.inspection.book.tables.ITA_Measures).toMatchObject({ kind: 'found', by: 'name' });
  });

  it('is taken back with the sheet', async () => {
    const names = await sheetNames();
    await roll();
    expect(await sheetNames()).toEqual([...names, KEPT]);
    expect(await undoChange(await lastChange())).toMatchObject({ ok: true, value: { left: 0 } });
    expect(await sheetNames()).toEqual(names);
  });

  it('keeps them once where the first try broke off after they were kept', async () => {
    host.faults.failMember('Range.values', { code: 'GeneralException' });
    expect(await roll()).toMatchObject({ ok: false });
    expect(await sheetNames()).toContain(KEPT);
    host.faults.clear();
    expect(await roll()).toMatchObject({ ok: true });
    expect((await sheetNames()).filter((name) => name.startsWith(KEPT))).toEqual([KEPT]);
  });

  it('is refused where no sheet can be added, and clears nothing', async () => {
    const before = await valuesOf('มาตรการ');
    host.modes.structureProtected = true;
    expect(await roll()).toMatchObject({ ok: false, failure: { cause: 'structure-protected' } });
    expect(await valuesOf('มาตรการ')).toEqual(before);
  });
});
