import { checkData, insertTables, makeReports } from '../../src/commands/commands';
import { check, writeTemplate } from '../../src/operations';
import { excelWith, sheetNames } from '../support/excel';

async function sample(content: 'sample' | 'mistakes'): ReturnType<typeof excelWith> {
  const host = await excelWith({});
  expect((await writeTemplate(content)).ok).toBe(true);
  return host;
}

/** Where the user is in the workbook. */
async function selection(): Promise<string> {
  const context = new Excel.RequestContext();
  const range = context.workbook.getSelectedRange().load('address');
  await context.sync();
  return range.address;
}

describe('ตรวจข้อมูล on the ribbon', () => {
  it('counts what was found and selects the cell of the first error', async () => {
    await sample('mistakes');
    const checked = await check();
    if (!checked.ok) throw new Error(checked.failure.cause);
    const errors = checked.value.findings.filter(({ severity }) => severity === 'error');
    const { kind, facts } = await checkData();
    expect(kind).toBe('errors-shown');
    expect(facts.errors).toBe(errors.length);
    expect(await selection()).toBe(errors.find(({ at }) => at !== null)?.at?.address);
  });

  it('leaves the user where they are when there is nothing to fix', async () => {
    await sample('sample');
    const before = await selection();
    expect(await checkData()).toMatchObject({ kind: 'warnings', facts: { errors: 0 } });
    expect(await selection()).toBe(before);
  });

  it('says that there are no tables rather than that all is well', async () => {
    await excelWith({});
    expect(await checkData()).toMatchObject({ kind: 'no-tables' });
  });

  it('says why when Excel cannot be asked', async () => {
    const host = await sample('sample');
    host.modes.cellEditing = true;
    expect(await checkData()).toMatchObject({ kind: 'cell-being-edited' });
  });
});

describe('สร้างรายงาน on the ribbon', () => {
  it('makes every report there are data for, and brings the first sheet to the front', async () => {
    await sample('sample');
    const before = await sheetNames();
    const { kind, facts } = await makeReports();
    const added = (await sheetNames()).filter((name) => !before.includes(name));
    expect({ kind, sheets: facts.sheets, unmade: facts.unmade }).toEqual({
      kind: 'made',
      sheets: added.length,
      unmade: 0,
    });
    expect(added.length).toBeGreaterThan(5);
    expect(await selection()).toMatch(/^'?ปก'?!/);
  });

  it('counts the versions it keeps when made again', async () => {
    await sample('sample');
    const { facts: first } = await makeReports();
    const { facts: second } = await makeReports();
    expect([first.replaced, second.replaced]).toEqual([0, first.sheets]);
  });

  it('makes a draft while there are errors, and says how many', async () => {
    await sample('mistakes');
    const { kind, facts } = await makeReports();
    expect(kind).toBe('made-draft');
    expect(facts.errors).toBeGreaterThan(0);
    expect(facts.sheets).toBeGreaterThan(0);
  });

  it('says why not', async () => {
    await excelWith({});
    expect(await makeReports()).toMatchObject({ kind: 'no-tables' });
    const host = await sample('sample');
    host.modes.structureProtected = true;
    expect(await makeReports()).toMatchObject({ kind: 'structure-protected' });
  });
});

describe('แม่แบบ on the ribbon', () => {
  it('inserts the tables that are missing, once', async () => {
    await excelWith({});
    const before = await sheetNames();
    const { kind, facts } = await insertTables();
    expect(kind).toBe('inserted');
    expect(await sheetNames()).toHaveLength(before.length + (facts.sheets ?? 0));
    expect(await insertTables()).toMatchObject({ kind: 'complete' });
  });
});
