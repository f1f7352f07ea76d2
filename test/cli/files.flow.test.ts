import type * as promises from 'node:fs/promises';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSameFile, readInput, writeOutput } from '../../cli/files';
import { run } from '../../cli/main';

jest.mock('node:fs/promises', () => ({ ...jest.requireActual<typeof promises>('node:fs/promises') }));
const disk = jest.requireMock<typeof promises>('node:fs/promises');

let folder: string;
const path = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-files-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function failWith(code: string): never {
  throw Object.assign(new Error(code), { code });
}

describe('a file that is the input', () => {
  beforeEach(() => {
    mkdirSync(path('ข้อมูล'));
    writeFileSync(path('ข้อมูล/ita.xlsx'), 'ข้อมูล');
    symlinkSync(path('ข้อมูล'), path('ทางลัด'));
    symlinkSync(path('ข้อมูล/ita.xlsx'), path('ลิงก์.xlsx'));
    linkSync(path('ข้อมูล/ita.xlsx'), path('แข็ง.xlsx'));
  });

  it.each([
    'ข้อมูล/ita.xlsx',
    'ข้อมูล/../ข้อมูล/./ita.xlsx',
    'ทางลัด/ita.xlsx',
    'ลิงก์.xlsx',
    'แข็ง.xlsx',
    'ข้อมูล/ITA.XLSX',
    'ทางลัด/Ita.xlsx',
  ])('is known as %s', async (name) => {
    expect(await isSameFile(path('ข้อมูล/ita.xlsx'), path(name))).toBe(true);
    const made = await run(['report', path('ข้อมูล/ita.xlsx'), path(name), '--json']);
    expect(made).toMatchObject({ code: 2, err: expect.stringContaining('ต้องไม่ใช่ไฟล์ข้อมูล') });
    expect(readFileSync(path('ข้อมูล/ita.xlsx'), 'utf8')).toBe('ข้อมูล');
  });

  it('is known however its letters are composed', async () => {
    writeFileSync(path('café.xlsx'.normalize('NFC')), '');
    expect(await isSameFile(path('café.xlsx'.normalize('NFC')), path('café.xlsx'.normalize('NFD')))).toBe(true);
  });

  it('is not confused with another', async () => {
    expect(await isSameFile(path('ข้อมูล/ita.xlsx'), path('ข้อมูล/ita2.xlsx'))).toBe(false);
    expect(await isSameFile(path('ข้อมูล/ita.xlsx'), path('ita.xlsx'))).toBe(false);
  });
});

describe('reading', () => {
  it.each([
    ['ENOENT', /ไม่พบไฟล์/],
    ['EACCES', /ไม่มีสิทธิ์อ่าน/],
    ['EIO', /อ่านไฟล์ .* ไม่ได้/],
  ])('says what %s means', async (code, words) => {
    writeFileSync(path('a.xlsx'), 'x');
    jest.spyOn(disk, 'readFile').mockImplementation(() => failWith(code));
    expect(await readInput(path('a.xlsx'))).toMatchObject({ ok: false, failure: expect.stringMatching(words) });
  });

  it('names a folder and what is no file, and reads neither', async () => {
    expect(await readInput(folder)).toMatchObject({ ok: false, failure: expect.stringContaining('โฟลเดอร์') });
    expect(await readInput('/dev/null')).toMatchObject({ ok: false, failure: expect.stringContaining('ไม่ใช่ไฟล์ปกติ') });
  });

  it('asks for the size first', async () => {
    writeFileSync(path('large.xlsx'), 'x');
    await disk.truncate(path('large.xlsx'), 300 * 2 ** 20);
    const read = jest.spyOn(disk, 'readFile');
    expect(await readInput(path('large.xlsx'))).toMatchObject({
      ok: false,
      failure: expect.stringContaining('ใหญ่เกินไป'),
    });
    expect(read).not.toHaveBeenCalled();
  });
});

describe('writing', () => {
  const bytes = new TextEncoder().encode('ใหม่');

  it('replaces the old file and leaves nothing else behind', async () => {
    writeFileSync(path('out.xlsx'), 'เดิม', { mode: 0o640 });
    expect(await writeOutput(path('out.xlsx'), bytes)).toMatchObject({ ok: true });
    expect(readFileSync(path('out.xlsx'), 'utf8')).toBe('ใหม่');
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  it('goes where a link leads, and the link stays', async () => {
    writeFileSync(path('real.xlsx'), 'เดิม');
    symlinkSync(path('real.xlsx'), path('link.xlsx'));
    await writeOutput(path('link.xlsx'), bytes);
    expect(readFileSync(path('real.xlsx'), 'utf8')).toBe('ใหม่');
    expect((await disk.lstat(path('link.xlsx'))).isSymbolicLink()).toBe(true);
  });

  it.each([
    ['ENOSPC', /เนื้อที่ดิสก์ไม่พอ.*ไฟล์เดิม/],
    ['EDQUOT', /เนื้อที่ดิสก์ไม่พอ/],
    ['EIO', /บันทึกไฟล์ .* ไม่ได้/],
  ])('keeps the old file when the disk says %s, and says so', async (code, words) => {
    writeFileSync(path('out.xlsx'), 'เดิม');
    const real = disk.open;
    jest.spyOn(disk, 'open').mockImplementation(async (...args) => {
      const handle = await real(...args);
      jest.spyOn(handle, 'writeFile').mockImplementation(async () => {
        await handle.write(bytes.slice(0, 3));
        failWith(code);
      });
      return handle;
    });
    const written = await writeOutput(path('out.xlsx'), bytes);
    expect(written).toMatchObject({ ok: false, failure: expect.stringMatching(words) });
    expect(readFileSync(path('out.xlsx'), 'utf8')).toBe('เดิม');
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  it('says when the folder is not there, or the name is a folder', async () => {
    const missing = await writeOutput(path('ไม่มี/out.xlsx'), bytes);
    expect(missing).toMatchObject({ ok: false, failure: expect.stringContaining('ไม่มีโฟลเดอร์') });
    expect(await writeOutput(folder, bytes)).toMatchObject({ ok: false, failure: expect.stringContaining('โฟลเดอร์') });
  });
});

describe('several files', () => {
  beforeEach(async () => {
    await run(['template', path('good.xlsx'), '--sample']);
    await run(['template', path('bad.xlsx'), '--mistakes']);
    writeFileSync(path('text.xlsx'), 'สวัสดี');
  });

  it('are checked one by one, with one summary', async () => {
    const { code, out = [] } = await run(['check', path('good.xlsx'), path('bad.xlsx')]);
    expect(code).toBe(1);
    expect(out.filter((line) => line.startsWith('──'))).toEqual([`── ${path('good.xlsx')}`, `── ${path('bad.xlsx')}`]);
    expect(out.at(-1)).toMatch(/^รวม 2 ไฟล์: ต้องแก้ \d+/);
  });

  it('are one object with --json, those that cannot be read too', async () => {
    const checked = await run(['check', path('good.xlsx'), path('text.xlsx'), '--json']);
    expect(checked).toMatchObject({ code: 2, out: [expect.any(String)] });
    expect(JSON.parse(checked.out![0]!)).toMatchObject({
      files: [
        { file: path('good.xlsx'), findings: expect.any(Array) },
        { file: path('text.xlsx'), error: { message: expect.stringContaining('ไม่ใช่ไฟล์ Excel') } },
      ],
      summary: { files: 2, unusable: 1, errors: 0 },
    });
  });
});

describe('--json', () => {
  it.each([
    [['check', '/nowhere/a.xlsx', '--json']],
    [['report', '/nowhere/a.xlsx', '/nowhere/b.xlsx', '--json']],
    [['import', '/nowhere/a.docx', '/nowhere/b.xlsx', '--json']],
    [['check', '--json']],
    [['draw', '--json']],
    [['report', '/dev/null', '/tmp/out.xlsx', '--only', 'weekly', '--json']],
  ])('gives one object for %j too', async (args) => {
    const { code, out = [], err } = await run(args);
    expect(code).toBe(2);
    expect(out.map((line) => JSON.parse(line))).toEqual([{ error: { message: err } }]);
  });
});
