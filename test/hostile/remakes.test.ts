import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/main';
import { openSession } from '../../cli/session';
import { openWorkbook, restorePrevious } from '../../src/operations';
import { sheetNames } from '../support/excel';
import { fileFaults } from '../support/file-faults';
import { partsOf } from '../simulator/file/support';
import { tried } from './tried';
import { saveDocument } from '../../simulator';

const folder = mkdtempSync(join(tmpdir(), 'ita-remakes-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes reports of one file into another; gives the bytes written. */
async function remake(from: string, to: string, only = 'memo'): Promise<Uint8Array> {
  const made = await run(['report', path(from), path(to), '--only', only]);
  expect(made).toMatchObject({ code: 0 });
  return new Uint8Array(readFileSync(path(to)));
}

describe('a report made again on its own output', () => {
  const REMAKES = 20;
  const made: Uint8Array[] = [];

  beforeAll(async () => {
    await run(['template', path('0.xlsx'), '--sample']);
    for (let turn = 0; turn < REMAKES; turn += 1) made.push(await remake(`${turn}.xlsx`, `${turn + 1}.xlsx`));
  });

  it('is a good file each time', async () => {
    for (const bytes of made) expect(await fileFaults(bytes)).toEqual([]);
    tried(REMAKES);
  });

  it('stays one size: the version before is kept once', async () => {
    const counts = await Promise.all(made.map(async (bytes) => (await partsOf(bytes)).size));
    expect(new Set(counts.slice(1)).size).toBe(1);
    const [, second, last] = [made[0]!, made[1]!.length, made.at(-1)!.length];
    expect(Math.abs(last - second)).toBeLessThan(second / 50);
    expect(await openSession(path(`${REMAKES}.xlsx`))).toMatchObject({ ok: true });
    const names = await sheetNames();
    expect(names.filter((name) => name.startsWith('(ก่อนหน้า'))).toHaveLength(3);
    expect(names.filter((name) => / \(\d+\)/.test(name))).toEqual([]);
  });

  it('leaves what staff typed byte for byte', async () => {
    const [first, last] = [await partsOf(readFileSync(path('0.xlsx'))), await partsOf(made.at(-1)!)];
    const theirs = [...first.keys()].filter((name) => /worksheets|tables/.test(name));
    expect(theirs.filter((name) => first.get(name) !== last.get(name))).toEqual([]);
  });

  it('can be taken back in another session', async () => {
    const session = await openSession(path(`${REMAKES}.xlsx`));
    if (!session.ok) throw new Error(session.failure);
    expect(await openWorkbook()).toMatchObject({ ok: true, value: { restorable: 3 } });
    expect(await restorePrevious()).toMatchObject({ ok: true });
    const restored = await saveDocument(session.value.document);
    expect(await fileFaults(restored)).toEqual([]);
    writeFileSync(path('restored.xlsx'), restored);
    expect(await fileFaults(await remake('restored.xlsx', 'after.xlsx'))).toEqual([]);
  });

  it('may be of another report, and keeps the others', async () => {
    expect(await fileFaults(await remake(`${REMAKES}.xlsx`, 'memo.xlsx', 'annual,summary'))).toEqual([]);
    await openSession(path('memo.xlsx'));
    expect(await sheetNames()).toEqual(expect.arrayContaining(['ปก', 'สรุปหน้าเดียว', 'บันทึกข้อความ']));
  });
});

describe('sheets whose names change hands', () => {
  it('keep their parts, names and print areas', async () => {
    const session = await openSession(path('1.xlsx'));
    if (!session.ok) throw new Error(session.failure);
    const { document } = session.value;
    const [one, two] = ['คะแนน', 'มาตรการ'].map((name) => document.book.getWorksheet(name)!);
    one!.name = 'พัก';
    two!.name = 'คะแนน';
    one!.name = 'มาตรการ';
    const saved = await saveDocument(document);
    expect(await fileFaults(saved)).toEqual([]);
  });
});
