import { planPublishing } from '../../../src/excel/publishing/publish-plan';
import { publish, type Published } from '../../../src/excel/publishing/publish';
import { newRun } from '../../../src/excel/own-sheets/run-id';
import { readSnapshot } from '../../../src/excel/reading/read-snapshot';
import { restorePrevious } from '../../../src/excel/publishing/restore';
import type { CellContent, SheetPlan } from '../../../src/page/model/sheet-actions';
import type { Result } from '../../../src/result';
import type { Failure } from '../../../src/strings/failures';
import { excelWith, sheetNames, valuesOf } from '../../support/excel';

const DATA = { ITA_Texts: { headers: ['ตอน', 'ข้อความ'], rows: [['สรุป', 'ดี']], sheet: 'ข้อความ' } };

function sheetOf(section: string, sheetName: string, ...cells: readonly CellContent[]): SheetPlan {
  return {
    report: 'annual',
    section,
    sheetName,
    blank: [],
    actions: [{ kind: 'cells', at: 'A1', rows: cells.map((c) => [c]) }],
  };
}

const text = (words: string): CellContent => ({ kind: 'text', text: words });

async function run(...plans: readonly SheetPlan[]): Promise<Result<Published, Failure>> {
  const snapshot = await readSnapshot();
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.failure));
  return publish(planPublishing(plans, snapshot.value.sheets, { run: newRun(), data: 'd' }));
}

describe('publishing a report', () => {
  it('takes four round trips with the reading, of which three make it whole, and shows the new sheets', async () => {
    const host = await excelWith(DATA);
    const published = await run(sheetOf('cover', 'ปก', text('รายงาน')), sheetOf('results', 'ผล', text('มาตรการ')));
    expect(host.counters.requests).toBe(4);
    expect(published).toMatchObject({ ok: true, value: { sheets: [{ name: 'ปก' }, { name: 'ผล' }] } });
    expect(await sheetNames()).toEqual(['Sheet1', 'ข้อความ', 'ปก', 'ผล']);
    expect(await valuesOf('ปก')).toEqual([['รายงาน']]);
  });

  it.each(['=1+1', '+66', '-', '@ชื่อ', "'คำพูด'", '๒๕๖๗', '1/2', '00123', 'TRUE', '#N/A', '<b>หนา</b>'])(
    'writes %p as the text it is',
    async (words) => {
      await excelWith(DATA);
      await run(sheetOf('cover', 'ปก', text(words)));
      expect(await valuesOf('ปก')).toEqual([[words]]);
    },
  );

  it('keeps the version before, hidden, and puts the new one in its place', async () => {
    await excelWith(DATA);
    await run(sheetOf('cover', 'ปก', text('ครั้งแรก')));
    await run(sheetOf('results', 'ผล', text('มาตรการ')));
    await run(sheetOf('cover', 'ปก', text('ครั้งที่สอง')));
    expect(await sheetNames()).toEqual(['Sheet1', 'ข้อความ', 'ปก', '(ก่อนหน้า ปก)', 'ผล']);
    expect(await valuesOf('ปก')).toEqual([['ครั้งที่สอง']]);
    expect(await valuesOf('ก่อนหน้า ปก')).toEqual([['ครั้งแรก']]);
  });

  it('keeps one version before, not a growing pile', async () => {
    await excelWith(DATA);
    for (const words of ['หนึ่ง', 'สอง', 'สาม']) await run(sheetOf('cover', 'ปก', text(words)));
    expect(await sheetNames()).toEqual(['Sheet1', 'ข้อความ', 'ปก', '(ก่อนหน้า ปก)']);
    expect(await valuesOf('ก่อนหน้า ปก')).toEqual([['สอง']]);
  });

  it('leaves a sheet of the user’s with our name alone', async () => {
    const host = await excelWith({ ...DATA, mine: { headers: ['ก'], rows: [['ของฉัน']], sheet: 'ปก' } });
    const published = await run(sheetOf('cover', 'ปก', text('รายงาน')));
    expect(published).toMatchObject({ ok: true, value: { sheets: [{ name: 'ปก (2)', renamed: true }] } });
    expect(await valuesOf('ปก')).toEqual([['ก'], ['ของฉัน']]);
    expect(host.missing).toEqual([]);
  });

  it('changes nothing when a formula does not come out', async () => {
    await excelWith(DATA);
    await run(sheetOf('cover', 'ปก', text('เดิม')));
    const broken: CellContent = { kind: 'formula', formula: '=1/0', predicted: 1 };
    const failed = await run(sheetOf('cover', 'ปก', broken));
    expect(failed).toMatchObject({ ok: false, failure: { cause: 'not-as-written' } });
    expect(await sheetNames()).toEqual(['Sheet1', 'ข้อความ', 'ปก']);
    expect(await valuesOf('ปก')).toEqual([['เดิม']]);
  });
});

describe('when people work in Excel meanwhile', () => {
  it('keeps the name and the place that they gave a report sheet', async () => {
    const host = await excelWith(DATA);
    await run(sheetOf('cover', 'ปก', text('เดิม')));
    host.faults.clear();
    host.faults.interrupt(2, () => {
      host.user.renameSheet('ปก', 'ปกของฉัน');
      host.user.moveSheet('ปกของฉัน', 0);
    });
    await run(sheetOf('cover', 'ปก', text('ใหม่')));
    expect(await sheetNames()).toEqual(['ปกของฉัน', '(ก่อนหน้า ปกของฉัน)', 'Sheet1', 'ข้อความ']);
    expect(await valuesOf('ปกของฉัน')).toEqual([['ใหม่']]);
  });

  it('leaves their sheets between ours where they are', async () => {
    const host = await excelWith(DATA);
    await run(sheetOf('cover', 'ปก', text('ก')), sheetOf('results', 'ผล', text('ข')));
    host.user.moveSheet('ข้อความ', 2);
    await run(sheetOf('cover', 'ปก', text('ก')), sheetOf('results', 'ผล', text('ข')));
    const shown = (await sheetNames()).filter((name) => !name.startsWith('('));
    expect(shown).toEqual(['Sheet1', 'ปก', 'ข้อความ', 'ผล']);
  });

  it('keeps the version before even when the very last action fails', async () => {
    const host = await excelWith(DATA);
    await run(sheetOf('cover', 'ปก', text('หนึ่ง')));
    await run(sheetOf('cover', 'ปก', text('สอง')));
    host.faults.clear();
    host.faults.failRequest(3, { code: 'GeneralException' }, true);
    expect(await run(sheetOf('cover', 'ปก', text('สาม')))).toMatchObject({ ok: true });
    expect(await sheetNames()).toEqual(['Sheet1', 'ข้อความ', 'ปก', '(ก่อนหน้า ปก)']);
    expect(await valuesOf('ก่อนหน้า ปก')).toEqual([['สอง']]);
  });
});

describe('going back to the version before', () => {
  it('lets both versions change places, and back again', async () => {
    await excelWith(DATA);
    await run(sheetOf('cover', 'ปก', text('ครั้งแรก')));
    await run(sheetOf('cover', 'ปก', text('ครั้งที่สอง')));
    expect(await restorePrevious()).toEqual({ ok: true, value: ['ปก'] });
    expect(await valuesOf('ปก')).toEqual([['ครั้งแรก']]);
    await restorePrevious();
    expect(await valuesOf('ปก')).toEqual([['ครั้งที่สอง']]);
  });

  it('brings back a report whose sheet a person has deleted', async () => {
    const host = await excelWith(DATA);
    await run(sheetOf('cover', 'ปก', text('ครั้งแรก')));
    await run(sheetOf('cover', 'ปก', text('ครั้งที่สอง')));
    host.user.deleteSheet('ปก');
    expect(await restorePrevious()).toEqual({ ok: true, value: ['ปก'] });
    expect(await valuesOf('ปก')).toEqual([['ครั้งแรก']]);
  });

  it('says so when there is none', async () => {
    await excelWith(DATA);
    expect(await restorePrevious()).toEqual({ ok: false, failure: { cause: 'nothing-to-write' } });
  });
});
