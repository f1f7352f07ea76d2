import { splitAddress } from '../../../src/a1';
import type { Fix } from '../../../src/checks/finding';
import { fixesTogether } from '../../../src/checks/compatible-fixes';
import { applyFixes, insertTable, openWorkbook, undoChange, writeTemplate } from '../../../src/operations';
import { excelWith, sheetNames, valuesOf } from '../../support/excel';
import type { Host } from '../../../simulator';

let host: Host;

beforeEach(async () => {
  host = await excelWith({});
  await writeTemplate('mistakes');
});

async function opened() {
  const workbook = await openWorkbook();
  if (!workbook.ok) throw new Error(workbook.failure.cause);
  return workbook.value;
}

/** Carries out the fixes of all findings that have one, of some rules only if any are named. */
async function fixAll(...rules: readonly string[]): Promise<void> {
  const { inspection } = await opened();
  const wanted = inspection.findings.filter(({ rule }) => rules.length === 0 || rules.includes(rule));
  const fixes = fixesTogether(wanted.flatMap(({ fix }): readonly Fix[] => (fix ? [fix] : [])));
  expect(fixes).not.toHaveLength(0);
  expect(await applyFixes(fixes, inspection)).toMatchObject({ ok: true });
}

/** Takes the last change back; gives how much was, and what was left. */
async function undoLast() {
  const { lastChange } = await opened();
  const undone = await undoChange(lastChange?.id ?? '');
  if (!undone.ok) throw new Error(JSON.stringify(undone.failure));
  return undone.value;
}

/** Everything that people see and can change: formulas, formats and shapes of all sheets. */
async function everything(): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load('address,formulas,numberFormat'));
    const areas = tables.items.map((table) => table.getRange().load('address'));
    await context.sync();
    return [
      ranges.map(({ address, formulas, numberFormat }) => ({ address, formulas, numberFormat })),
      tables.items.map(({ name }, index) => [name, areas[index]!.address]),
    ];
  });
}

describe('a change of ours', () => {
  it('of every cell with a mistake that can be put right is taken back to the last cell', async () => {
    const before = await everything();
    await fixAll();
    expect(await everything()).not.toEqual(before);
    expect(await undoLast()).toMatchObject({ left: 0, places: [] });
    expect(await everything()).toEqual(before);
  });

  it.each([0, 1])('that carries the workbook on is taken back to the last cell (%d rounds on)', async (rounds) => {
    const roll = async () => {
      const { inspection, carryForward } = await opened();
      const [way] = carryForward;
      expect(await applyFixes(way!.fixes, inspection, way!.to)).toMatchObject({ ok: true });
    };
    for (let round = 0; round < rounds; round += 1) await roll();
    const before = await everything();
    await roll();
    expect((await opened()).lastChange?.kind).toMatch(/next-year|twelve-months/);
    expect(await undoLast()).toMatchObject({ left: 0 });
    expect(await everything()).toEqual(before);
  });

  it('adds a row, and takes it away', async () => {
    const before = await everything();
    const { inspection } = await opened();
    const fix: Fix = { kind: 'append-row', table: 'ITA_Measures', values: { มาตรการ: 'มาตรการใหม่', ตัวชี้วัดที่: 8 } };
    await applyFixes([fix], inspection);
    expect(await undoLast()).toMatchObject({ removed: 1, left: 0 });
    expect(await everything()).toEqual(before);
  });

  it('renames a header, and gives it its name back', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('ITA_Scores').columns.getItem('2567').name = 'FY67';
      await context.sync();
    });
    const before = await everything();
    await fixAll('table.column-alias');
    await undoLast();
    expect(await everything()).toEqual(before);
  });

  it('makes a sheet, and deletes it while nobody has typed into it', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ผู้ลงนาม').delete();
      await context.sync();
    });
    const before = await sheetNames();
    await insertTable('ITA_Signers');
    await undoLast();
    expect(await sheetNames()).toEqual(before);
  });
});

describe('what somebody has done since', () => {
  it('stays, and is named', async () => {
    const { inspection } = await opened();
    const wrong = inspection.findings.find(({ rule }) => rule === 'number.text')!;
    await fixAll('number.text');
    const { sheet, cell } = splitAddress(wrong.at!.address);
    host.user.setCell(sheet, cell, '77.7');
    expect(await undoLast()).toMatchObject({ left: 1, places: [wrong.at!.address] });
    expect((await valuesOf(sheet)).flat()).toContain(77.7);
  });

  it('may be a sorting: each row gets its own back', async () => {
    const { inspection, carryForward } = await opened();
    const texts = async () => {
      const [headers, ...rows] = (await valuesOf('มาตรการ')).slice(2);
      const at = (name: string) => headers!.indexOf(name);
      return rows.map((row) => `${row[at('มาตรการ')]}: ${row[at('สรุปผล')]}`).sort();
    };
    const six = carryForward[0]!;
    if (six.to === 'twelve-months') await applyFixes(six.fixes, inspection, six.to);
    const before = await texts();
    const next = await opened();
    await applyFixes(next.carryForward[0]!.fixes, next.inspection, 'next-year');
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('ITA_Measures').getDataBodyRange().load('formulas');
      await context.sync();
      body.formulas = [...body.formulas].reverse();
      await context.sync();
    });
    expect(await undoLast()).toMatchObject({ left: 0 });
    expect(await texts()).toEqual(before);
  });
});

it('remembers ten changes, and takes them back one after the other', async () => {
  const setTotal = async (after: number) => {
    const { inspection } = await opened();
    const { total } = inspection.book.results[0]!;
    const edits = [{ at: total.at, before: total.raw, after }];
    await applyFixes([{ kind: 'edit-cells', edits }], inspection);
  };
  for (let turn = 1; turn <= 12; turn += 1) await setTotal(turn);
  const shown: unknown[] = [];
  for (let turn = 1; turn <= 10; turn += 1) {
    await undoLast();
    shown.push((await opened()).inspection.book.results[0]!.total.value);
  }
  expect(shown).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  expect((await opened()).lastChange).toBeNull();
});
