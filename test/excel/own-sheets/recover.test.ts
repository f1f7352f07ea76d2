import { writeSheetTag, type SheetTagState } from '../../../src/excel/own-sheets/sheet-tag';
import { othersAtWork } from '../../../src/excel/own-sheets/others-at-work';
import { newRun, workingNameOf } from '../../../src/excel/own-sheets/run-id';
import { repaired, repairsOf } from '../../../src/excel/own-sheets/recover';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/** A sheet of the run `old` or `new`: its name, whether it is in sight, and what its tag says. */
function sheet(name: string, run: string, state: SheetTagState, madeAs = 'ปก', visible = true): SheetSnapshot {
  const tag = writeSheetTag({ report: 'annual', section: 'cover', run, data: 'd', state, name: madeAs });
  return { id: `{${name}}`, name, visible, tag, protected: false };
}

const users = (name: string): SheetSnapshot => ({ id: `{${name}}`, name, visible: true, tag: null, protected: false });

const NEW = 'ITA~mwq2246g0000~1';

/** How the sheets stand once they have been put right. */
function stand(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return repaired(sheets, repairsOf(sheets)).map(({ name, tag }) => `${name} ${tag?.split('|')[4] ?? 'yours'}`);
}

describe('what a broken-off run left', () => {
  it('is nothing after a run that ended well', () => {
    expect(repairsOf([users('คะแนน'), sheet('ปก', 'new', 'current'), sheet('ก่อนหน้า ปก', 'old', 'previous')])).toEqual(
      [],
    );
  });

  it('is undone while a new sheet was still being built', () => {
    const sheets = [
      sheet('ITA mwq2246g0000 ~1', 'old', 'leaving'),
      sheet('ก่อนหน้า ปก', 'older', 'outlived'),
      sheet(NEW, 'mwq2246g0000', 'building', 'ปก', false),
    ];
    expect(stand(...sheets)).toEqual(['ปก current', 'ก่อนหน้า ปก previous']);
  });

  it('is undone when only some of the new sheets had become current', () => {
    const other = sheet('ITA~mwq2246g0000~2', 'mwq2246g0000', 'building', 'ผล', false);
    const first = sheet(NEW, 'mwq2246g0000', 'current', 'ปก', false);
    expect(stand(sheet('ITA mwq2246g0000 ~1', 'old', 'leaving'), first, other)).toEqual(['ปก current']);
  });

  it('is completed when all of them had', () => {
    const sheets = [
      sheet('ITA mwq2246g0000 ~1', 'old', 'leaving'),
      sheet('ก่อนหน้า ปก', 'older', 'outlived', 'ปก', false),
    ];
    expect(stand(...sheets, sheet('ปก', 'new', 'current'))).toEqual(['ก่อนหน้า ปก previous', 'ปก current']);
  });

  it('is undone when a version was being brought back', () => {
    const sheets = [
      sheet('ก่อนหน้า ปก', 'old', 'returning', 'ปก', false),
      sheet('ITA mwq2246g0000 ~1', 'new', 'leaving'),
    ];
    expect(stand(...sheets)).toEqual(['ก่อนหน้า ปก previous', 'ปก current']);
  });

  it('is completed when all were whole, and none had its name yet', () => {
    const sheets = [sheet('ITA mwq2246g0000 ~1', 'old', 'leaving'), sheet(NEW, 'mwq2246g0000', 'current', 'ปก', false)];
    expect(stand(...sheets)).toEqual(['ก่อนหน้า ปก previous', 'ปก current']);
  });

  it('goes away even when it had not got its tag yet', () => {
    expect(stand(users('คะแนน'), users('ITA~mwq2246g~1'))).toEqual(['คะแนน yours']);
  });

  it('never is a sheet of the user’s, whatever its name', () => {
    const names = ['ITA', 'ITA 1', 'ITA 2567 1', 'ITA รอบ 2', 'ITA measures 1', 'ITA ~ 1', 'ปก', 'ก่อนหน้า ปก'];
    expect(stand(...names.map(users))).toEqual(names.map((name) => `${name} yours`));
  });

  it('takes another name when a person has taken the old one meanwhile', () => {
    const sheets = [
      users('ปก'),
      sheet('ITA mwq2246g0000 ~1', 'old', 'leaving'),
      sheet('ITA~mwq2246g~1', 'new', 'building'),
    ];
    expect(stand(...sheets)).toEqual(['ปก yours', 'ปก (2) current']);
  });
});

describe('a sheet under a name of its own', () => {
  it.each(['building', 'returning', 'leaving', 'previous', 'outlived'] as const)(
    'is finished, whatever its tag says: %s',
    (state) => {
      expect(stand(sheet('ปก', 'new', state))).toEqual(['ปก current']);
    },
  );

  it.each(['current', 'leaving', 'returning', 'outlived'] as const)(
    'that is the kept one’s, hidden, is the version kept: %s',
    (state) => {
      const sheets = [sheet('ก่อนหน้า ปก', 'old', state, 'ปก', false), sheet('ปก', 'new', 'current')];
      expect(stand(...sheets)).toEqual(['ก่อนหน้า ปก previous', 'ปก current']);
    },
  );
});

describe('what somebody else’s run is building', () => {
  const now = Date.now();
  const young = newRun(now - 60_000, 'else');
  const old = newRun(now - 16 * 60_000, 'else');
  const built = (run: string) => sheet(workingNameOf(run, 1), run, 'building', 'ปก', false);

  it('is left alone for a quarter of an hour, then put right', () => {
    expect(stand(built(young))).toEqual([`${workingNameOf(young, 1)} building`]);
    expect(stand(built(old))).toEqual([]);
    expect(othersAtWork([built(young)])).toBe(true);
    expect(othersAtWork([built(old), built(newRun())])).toBe(false);
  });

  it('goes at once when a person has said so, and this session’s own always', () => {
    expect(repairsOf([built(young)], () => true)).toMatchObject([{ kind: 'delete' }]);
    expect(stand(built(newRun()))).toEqual([]);
  });
});
