import { writeSheetTag, type SheetTagState } from '../../../src/excel/own-sheets/sheet-tag';
import { ownSheets, planPublishing } from '../../../src/excel/publishing/publish-plan';
import type { SheetPlan } from '../../../src/page/model/sheet-actions';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

const users = (name: string): SheetSnapshot => ({
  id: `id-${name}`,
  name,
  visible: true,
  tag: null,
  protected: false,
});

const ours = (section: string, state: SheetTagState, name: string, madeAs = name, run = 'r1'): SheetSnapshot => ({
  ...users(name),
  tag: writeSheetTag({ report: 'annual', section, run, data: 'd1', state, name: madeAs }),
});

const section = (id: string, sheetName: string): SheetPlan => ({
  report: 'annual',
  section: id,
  sheetName,
  blank: [],
  actions: [],
});

const planned = (plans: readonly SheetPlan[], sheets: readonly SheetSnapshot[]) =>
  planPublishing(plans, sheets, { run: 'r2', data: 'd2' }).placements;

describe('where the sheets of a run go', () => {
  it('gives a new section the name it should have', () => {
    const [placement] = planned([section('cover', 'ปก')], [users('คะแนน')]);
    expect(placement).toMatchObject({ finalName: 'ปก', replaces: null, renamed: false, position: null });
  });

  it('leaves a sheet of the user’s with that name alone and takes the next free one', () => {
    const [placement] = planned([section('cover', 'ปก')], [users('ปก')]);
    expect(placement).toMatchObject({ finalName: 'ปก (2)', replaces: null, renamed: true });
  });

  it('replaces our own sheet in its place, under the name a person has given it', () => {
    const old = ours('cover', 'current', 'ปกรายงาน', 'ปก');
    const [placement] = planned([section('cover', 'ปก')], [users('คะแนน'), old]);
    expect(placement).toMatchObject({ finalName: 'ปกรายงาน', position: 1, renamed: false });
    expect(placement?.replaces?.sheet).toBe(old);
    expect(placement?.keptName).toBe('ก่อนหน้า ปกรายงาน');
  });

  it('keeps a copy that a person made of our sheet', () => {
    const original = ours('cover', 'current', 'ปก');
    const copy = ours('cover', 'current', 'ปก (2)', 'ปก');
    expect(ownSheets([original, copy], 'current').map(({ sheet }) => sheet)).toEqual([original]);
  });

  it('touches neither when original and copy can no longer be told apart', () => {
    const sheets = [ours('cover', 'current', 'ก', 'ปก'), ours('cover', 'current', 'ข', 'ปก')];
    const [placement] = planned([section('cover', 'ปก')], sheets);
    expect(placement).toMatchObject({ replaces: null, finalName: 'ปก' });
  });

  it('gives two sections of one run different names', () => {
    const names = planned([section('cover', 'ปก'), section('results', 'ปก')], []).map(({ finalName }) => finalName);
    expect(names).toEqual(['ปก', 'ปก (2)']);
  });

  it('counts in the sheets placed earlier, so that each stands where the one before it stood', () => {
    const sheets = [ours('cover', 'current', 'ปก'), users('ของฉัน'), ours('results', 'current', 'ผล')];
    const placements = planned([section('cover', 'ปก'), section('results', 'ผล')], sheets);
    expect(placements.map(({ position }) => position)).toEqual([0, 3]);
  });

  it('does away with what an earlier run left unfinished and with the version before the one replaced', () => {
    const sheets = [
      ours('cover', 'current', 'ปก'),
      ours('cover', 'previous', 'ก่อนหน้า ปก', 'ปก'),
      ours('results', 'previous', 'ก่อนหน้า ผล', 'ผล'),
      ours('results', 'building', 'ITA~mwq2246g0000~2', 'ผล', 'r0'),
    ];
    const { repairs, outlived } = planPublishing([section('cover', 'ปก')], sheets, { run: 'r2', data: 'd2' });
    expect(repairs).toMatchObject([{ kind: 'delete', sheet: { name: 'ITA~mwq2246g0000~2' } }]);
    expect(outlived.map(({ sheet }) => sheet.name)).toEqual(['ก่อนหน้า ปก']);
  });
});
