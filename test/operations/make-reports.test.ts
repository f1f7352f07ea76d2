import {
  makeReports,
  openWorkbook,
  REPORT_IDS,
  setAsideFinding,
  writeTemplate,
  type ReportProgress,
} from '../../src/operations';
import { excelWith, sheetNames } from '../support/excel';
import type { Host } from '../../simulator';

const REQUEST = { reports: ['annual'], draft: false } as const;

async function sampleBook(): Promise<Host> {
  const host = await excelWith({});
  expect((await writeTemplate('sample')).ok).toBe(true);
  host.counters.reset();
  return host;
}

describe('making reports', () => {
  it('tells which sheet is in hand, first laid out, then written', async () => {
    await sampleBook();
    const told: ReportProgress[] = [];
    await makeReports(REQUEST, { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ stage, done, total, sheet }) => `${stage} ${done}/${total} ${sheet}`)).toEqual([
      'reading 0/0 null',
      'composing 0/3 ปก',
      'composing 1/3 ผลการดำเนินการ',
      'composing 2/3 เปรียบเทียบคะแนน',
      'writing 0/3 ปก',
      'writing 1/3 ผลการดำเนินการ',
      'writing 2/3 เปรียบเทียบคะแนน',
      'writing 3/3 null',
    ]);
  });

  it('takes no more round trips for telling', async () => {
    const host = await sampleBook();
    await makeReports(REQUEST, { onProgress: () => undefined });
    expect(host.counters.requests).toBe(4);
  });

  it('stops wherever it is told to, and leaves the workbook as it was', async () => {
    await sampleBook();
    const before = await sheetNames();
    for (let at = 0; at < 8; at += 1) {
      const stop = new AbortController();
      let told = 0;
      const onProgress = (): void => {
        if (told === at) stop.abort();
        told += 1;
      };
      const made = await makeReports(REQUEST, { onProgress, signal: stop.signal });
      expect(made).toMatchObject({ ok: false, failure: { cause: 'cancelled' } });
      expect(await sheetNames()).toEqual(before);
    }
  });

  it('does not swap the sheets in when it was told to stop while Excel took them in', async () => {
    const host = await sampleBook();
    const before = await sheetNames();
    const stop = new AbortController();
    host.onChange(() => host.counters.requests === 2 && stop.abort());
    const made = await makeReports(REQUEST, { signal: stop.signal });
    expect(made).toMatchObject({ ok: false, failure: { cause: 'cancelled' } });
    expect(await sheetNames()).toEqual(before);
  });
});

describe('a workbook opened for reading only', () => {
  it('is read and checked; whatever would write says why it cannot', async () => {
    const host = await sampleBook();
    host.modes.readOnly = true;
    const opened = await openWorkbook();
    if (!opened.ok) throw new Error(opened.failure.cause);
    const { inspection, obstacle } = opened.value;
    expect(obstacle).toEqual({ cause: 'read-only' });
    const refused = { ok: false, failure: { cause: 'read-only' } };
    expect(await makeReports(REQUEST)).toEqual(refused);
    expect(await writeTemplate('blank')).toEqual(refused);
    expect(await setAsideFinding(inspection, inspection.findings[0]!, 'ตรวจแล้ว')).toEqual(refused);
  });
});

describe('a report sheet in the workbook', () => {
  const madeAs = async (draft: boolean) => {
    await makeReports({ ...REQUEST, draft });
    const opened = await openWorkbook();
    return opened.ok && opened.value.sheets.map((sheet) => [sheet.draft, sheet.stale]);
  };

  it('is known for a draft until the final report stands in its place', async () => {
    await sampleBook();
    expect(await madeAs(true)).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
    expect(await madeAs(false)).toEqual([
      [false, false],
      [false, false],
      [false, false],
    ]);
  });
});

describe('a draft of data that is not in order', () => {
  const EVERYTHING = { reports: REPORT_IDS, draft: true } as const;

  it.each([
    ['the first score missing', 'E4', ''],
    ['the last score missing', 'E13', ''],
    ['a word for a score', 'E4', 'ไม่มี'],
    ['a name longer than a page', 'B4', 'ชื่อตัวชี้วัดที่ยาวมาก'.repeat(400)],
  ])('is made with %s', async (_, address, typed) => {
    const host = await sampleBook();
    host.user.setCell('คะแนน', address, typed);
    expect((await openWorkbook()).ok).toBe(true);
    expect(await makeReports(EVERYTHING)).toMatchObject({ ok: true });
  });
});
