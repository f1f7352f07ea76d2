import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../cli/outcome';
import { run } from '../../cli/main';
import { openSession, saveSession } from '../../cli/session';
import { sheetNames } from '../support/excel';

const folder = mkdtempSync(join(tmpdir(), 'ita-'));
const path = (name: string): string => join(folder, name);
const json = ({ out }: Outcome) => JSON.parse(out?.[0] ?? '{}');

beforeAll(async () => {
  await run(['template', path('sample.xlsx'), '--sample']);
  await run(['template', path('mistakes.xlsx'), '--mistakes']);
});

/** Writes nothing, says one line of Thai on standard error and ends with this code. */
function expectRefusal(outcome: Outcome, code: number, words: RegExp): void {
  expect(outcome.code).toBe(code);
  expect(outcome.err).toMatch(words);
  expect(outcome.err).not.toContain('\n');
  expect(existsSync(path('never.xlsx'))).toBe(false);
}

describe('ita template', () => {
  it('writes the eight tables and nothing to trip over', async () => {
    expect(await run(['template', path('blank.xlsx')])).toMatchObject({ code: 0 });
    await openSession(path('blank.xlsx'));
    expect(await sheetNames()).toEqual(expect.arrayContaining(['หน่วยงาน', 'คะแนน', 'มาตรการ', 'ผู้ลงนาม']));
    expect(await sheetNames()).not.toContain('Sheet1');
  });
});

describe('ita check', () => {
  it('finds no error in the worked example', async () => {
    const checked = await run(['check', path('sample.xlsx'), '--json']);
    expect(checked.code).toBe(0);
    const { findings, assessment, host, milliseconds } = json(checked);
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    expect(assessment).toMatchObject({
      year: 2567,
      previousYear: 2566,
      total: 95.42,
      previousTotal: 98.67,
      change: -3.25,
      level: 'ผ่านดี',
      belowThreshold: [8],
      declined: [2, 3, 8, 9],
    });
    expect(assessment.indicators[7]).toEqual({
      number: 8,
      name: 'การปรับปรุงระบบการทำงาน',
      tool: 'EIT',
      score: 81.72,
      previous: 97.63,
      change: -15.91,
      passed: false,
    });
    expect(host.roundTrips).toBe(1);
    expect(milliseconds).toBeGreaterThan(0);
  });

  it('names the cell, the finding and the remedy, and ends with 1 where there are errors', async () => {
    const { code, out = [] } = await run(['check', path('mistakes.xlsx')]);
    expect(code).toBe(1);
    expect(out.join('\n')).toMatch(/คะแนน!D7 .*๐–๑๐๐/);
  });
});

describe('ita report', () => {
  it('makes the annual report in few round trips and never touches its input', async () => {
    const before = readFileSync(path('sample.xlsx'));
    const made = await run(['report', path('sample.xlsx'), path('annual.xlsx'), '--only', 'annual', '--json']);
    expect(made.code).toBe(0);
    expect(json(made).sheets).toMatchObject([
      { section: 'cover', name: 'ปก' },
      { section: 'results', name: 'ผลการดำเนินการ' },
      { section: 'comparison', name: 'เปรียบเทียบคะแนน' },
    ]);
    expect(json(made).host.roundTrips).toBeLessThanOrEqual(6);
    expect(readFileSync(path('sample.xlsx')).equals(before)).toBe(true);
  });

  it('makes it again in the place of the first', async () => {
    await run(['report', path('sample.xlsx'), path('first.xlsx'), '--only', 'annual']);
    const again = await run(['report', path('first.xlsx'), path('second.xlsx'), '--only', 'annual', '--json']);
    expect(json(again).sheets.map(({ replaced }: { replaced: boolean }) => replaced)).toEqual([true, true, true]);
  });

  it('refuses a final report while there are errors, and makes a draft of it', async () => {
    const args = ['report', path('mistakes.xlsx')];
    expectRefusal(await run([...args, path('never.xlsx')]), 1, /ข้อที่ต้องแก้ \d+ รายการ/);
    expect(await run([...args, path('draft.xlsx'), '--draft', '--only', 'annual'])).toMatchObject({ code: 0 });
  });
});

describe('input that cannot work', () => {
  it.each([
    ['is not there', () => undefined, /ไม่พบไฟล์/],
    ['is no workbook', () => Buffer.from('สวัสดี'), /ไม่ใช่ไฟล์ Excel/],
    ['is empty', () => Buffer.alloc(0), /ไม่ใช่ไฟล์ Excel|เสียหาย/],
    ['is cut in half', () => readFileSync(path('sample.xlsx')).subarray(0, 9000), /เสียหาย/],
  ])('one that %s', async (_, content, words) => {
    const bytes = content();
    if (bytes) writeFileSync(path('broken.xlsx'), bytes);
    const file = bytes ? path('broken.xlsx') : path('missing.xlsx');
    expectRefusal(await run(['check', file]), 2, words);
    expectRefusal(await run(['report', file, path('never.xlsx')]), 2, words);
  });

  it('a workbook without the tables', async () => {
    await run(['template', path('other.xlsx')]);
    const session = await openSession(path('other.xlsx'));
    if (!session.ok) throw new Error(session.failure);
    session.value.host.user.addSheet('ของฉัน');
    for (const name of await sheetNames()) if (name !== 'ของฉัน') session.value.host.user.deleteSheet(name);
    await saveSession(session.value, path('other.xlsx'));
    expectRefusal(await run(['report', path('other.xlsx'), path('never.xlsx')]), 2, /ไม่พบตารางข้อมูล ITA/);
  });

  it('a required column that is missing', async () => {
    const session = await openSession(path('sample.xlsx'));
    if (!session.ok) throw new Error(session.failure);
    const { user } = session.value.host;
    user.setCell('คะแนน', 'C3', 'ของฉัน');
    await saveSession(session.value, path('column.xlsx'));
    expectRefusal(await run(['report', path('column.xlsx'), path('never.xlsx')]), 1, /เครื่องมือ/);
  });

  it('a workbook whose structure is protected', async () => {
    const session = await openSession(path('sample.xlsx'));
    if (!session.ok) throw new Error(session.failure);
    session.value.host.modes.structureProtected = true;
    await saveSession(session.value, path('protected.xlsx'));
    expectRefusal(await run(['report', path('protected.xlsx'), path('never.xlsx')]), 2, /ป้องกันโครงสร้าง/);
  });

  it.each([
    [[]],
    [['draw', 'a.xlsx']],
    [['check']],
    [['report', 'a.xlsx']],
    [['check', 'a.xlsx', '--sample']],
    [['check', 'a.xlsx', '--loud']],
  ])('arguments %j', async (args) => {
    expectRefusal(await run(args), 2, /วิธีใช้/);
  });

  it('an output that is the input, or a report nobody knows', async () => {
    expectRefusal(await run(['report', path('sample.xlsx'), path('sample.xlsx')]), 2, /ต้องไม่ใช่ไฟล์ข้อมูล/);
    const unknown = ['report', path('sample.xlsx'), path('never.xlsx'), '--only', 'weekly'];
    expectRefusal(await run(unknown), 2, /ไม่รู้จักรายงาน “weekly”/);
  });
});
