import { columnLetters } from '../../src/a1';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { opened, partsOf, withParts, zipOf } from '../simulator/file/support';
import { tried } from './tried';
import { newDocument, saveDocument } from '../../simulator';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ita-sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => tried(1));

/** A zip whose directory and entries declare another size than their content has. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return lying;
}

/** A workbook of one sheet with these rows, and one cell format beside the usual. */
async function workbookOf(rows: string): Promise<Uint8Array> {
  const doc = newDocument();
  doc.book.worksheets[0]!.getCell('A1').border = { top: { style: 'thin' } };
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  return withParts(await saveDocument(doc), { 'xl/worksheets/sheet1.xml': sheet });
}

const blankRow = (row: number, columns: number): string => {
  const cells = Array.from({ length: columns }, (_, column) => `<c r="${columnLetters(column)}${row}" s="1"/>`);
  return `<row r="${row}">${cells.join('')}</row>`;
};
const rowsOf = (count: number, row: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index + 1)).join('');

/** Runs the command line on a file in a process of its own; its memory in megabytes, what it said, and how it ended. */
function measured(name: string, bytes: Uint8Array): { megabytes: number; said: string; status: number | null } {
  writeFileSync(join(folder, name), bytes);
  // What the system counts for a process begins with its parent's memory; the kernel's own count does not.
  const script = `process.on('exit', () => process.stderr.write(require('fs').readFileSync('/proc/self/status', 'utf8')))`;
  writeFileSync(join(folder, 'memory.cjs'), script);
  const loader = join(ROOT, 'node_modules/tsx/dist/loader.mjs');
  const args = ['--require', join(folder, 'memory.cjs'), '--import', loader, join(ROOT, 'cli/ita.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, 'check', join(folder, name)], {
    encoding: 'utf8',
  });
  return { megabytes: Number(/VmHWM:\s*(\d+)/.exec(stderr)?.[1]) / 1024, said: stdout + stderr, status };
}

describe('files that grow', () => {
  it.each([1_000, 0])('are stopped while they do, when they declare %d bytes', async (size) => {
    const bomb = await zipOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(400 * 2 ** 20) });
    const { megabytes, said, status } = measured('bomb.xlsx', declaring(bomb, size));
    expect(said).toMatch(/ใหญ่เกินไป|เสียหาย/);
    expect(status).toBe(2);
    expect(megabytes).toBeLessThan(500);
  });

  it('with a million formatted blank cells are read within 600 MB', async () => {
    const { megabytes, said, status } = measured(
      'blank.xlsx',
      await workbookOf(rowsOf(10_000, (row) => blankRow(row, 100))),
    );
    expect(said).toContain('ไม่พบตารางข้อมูล');
    expect(status).toBe(2);
    expect(megabytes).toBeLessThan(600);
  });

  it('keep the look of blank cells, also of one that is filled in', async () => {
    const doc = await opened(await workbookOf(rowsOf(2_000, (row) => blankRow(row, 100))));
    doc.book.worksheets[0]!.getCell('B2').value = 7;
    const sheet = (await partsOf(await saveDocument(doc))).get('xl/worksheets/sheet1.xml')!;
    expect(/<c r="B2".*?<\/c>/.exec(sheet)?.[0]).toBe('<c r="B2" s="1"><v>7</v></c>');
    expect(sheet.match(/s="1"/g)?.length).toBe(200_000);
  });
});
